import pytest
from django.test import Client

from houselights.journal.models import JournalPage


@pytest.mark.django_db
def test_a_journal_without_posts_says_so(client: Client) -> None:
    html = client.get(JournalPage.objects.get().url).content.decode()
    assert "Nothing has been written yet." in html
