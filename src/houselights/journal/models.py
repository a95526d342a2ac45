from houselights.journal.pages import JournalPage

__all__ = ["JournalPage"]
