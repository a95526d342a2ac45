from houselights.front.pages import HomePage, StandardPage

__all__ = ["HomePage", "StandardPage"]
