"""What is on: films, screens and screenings."""
