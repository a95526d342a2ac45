"""The navigation: what the page tree says is in menus."""

from dataclasses import dataclass

from wagtail.models import Site

from houselights.house.seen import seen_by_all


@dataclass(frozen=True)
class Entry:
    """A page in the navigation. `current` is the value of `aria-current`, or empty."""

    title: str
    href: str
    current: str


@dataclass(frozen=True)
class Navigation:
    home: str
    entries: list[Entry]


def navigation(site: Site | None, path: str) -> Navigation:
    """The pages right below home that are published and shown in menus, in the tree's order."""
    if site is None:
        return Navigation("/", [])
    pages = seen_by_all(site.root_page.get_children()).in_menu()
    located = [(page.title, page.get_url(current_site=site)) for page in pages]
    entries = [Entry(title, href, _current(href, path)) for title, href in located if href]
    return Navigation(site.root_page.get_url(current_site=site) or "/", entries)


def _current(href: str, path: str) -> str:
    if path == href:
        return "page"
    return "true" if path.startswith(href) else ""
