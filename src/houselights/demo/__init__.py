"""The Lantern, an invented cinema that shows what Houselights does."""
