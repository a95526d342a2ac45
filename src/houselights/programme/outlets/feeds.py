"""The feeds of what changed in the programme: RSS 2.0 and Atom (RFC 4287)."""

from datetime import UTC, datetime

from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from houselights.programme.outlets.changes import Entry, entries
from houselights.programme.outlets.house import House

# A feed without entries must name some moment of its last change, and always the same one.
BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


class RssFeed(Rss201rev2Feed):
    def latest_post_date(self) -> datetime:
        return _latest(self)


class AtomFeed(Atom1Feed):
    def latest_post_date(self) -> datetime:
        return _latest(self)


FEEDS: dict[str, type[RssFeed | AtomFeed]] = {"changes_rss": RssFeed, "changes_atom": AtomFeed}
"""By the name of the address."""


def feed_of_changes(house: House, address_name: str) -> tuple[bytes, str]:
    """The feed at this address, and its content type."""
    feed = FEEDS[address_name](
        title=_("%(cinema)s: changes in the programme") % {"cinema": house.cinema.name},
        link=house.programme_address,
        description=_("What was added, moved or cancelled."),
        language=get_language(),
        feed_url=house.root + reverse(f"programme:{address_name}"),
        feed_guid=house.root + reverse(f"programme:{address_name}"),
        author_name=house.cinema.name,
    )
    for entry in entries(house.site):
        feed.add_item(
            title=entry.title,
            link=_link(entry, house),
            description=_description(entry),
            unique_id=_identity(entry, house),
            unique_id_is_permalink=False,
            pubdate=entry.made_at,
            updateddate=entry.made_at,
        )
    return feed.writeString("utf-8").encode(), str(feed.content_type)


def _latest(feed: SyndicationFeed) -> datetime:
    """Of an empty feed, Django would say each time that it changed just now."""
    return max((item["pubdate"] for item in feed.items), default=BEFORE_ALL)


def _link(entry: Entry, house: House) -> str:
    if len(entry.films) == 1:
        return house.page(entry.films[0].path)
    return house.programme_address


def _description(entry: Entry) -> str:
    return format_html(
        "<ul>{}</ul>", format_html_join("", "<li>{}</li>", ([line] for line in entry.lines))
    )


def _identity(entry: Entry, house: House) -> str:
    """A tag of the publication, the same for ever (RFC 4151)."""
    return f"tag:{house.host},{entry.made_at:%Y-%m-%d}:publication-{entry.number}"
