from django.urls import URLPattern, path, register_converter

from houselights.programme.outlets import views
from houselights.programme.outlets.feeds import FEEDS
from houselights.programme.planning.planned import ACCESS

FEED_ADDRESSES = {"changes_rss": "programme/feed/", "changes_atom": "programme/feed/atom/"}


class AccessKind:
    """An access provision by its name with hyphens: open-captions."""

    regex = "|".join(ACCESS).replace("_", "-")

    def to_python(self, value: str) -> str:
        return value.replace("-", "_")

    def to_url(self, value: str) -> str:
        return value.replace("_", "-")


register_converter(AccessKind, "access_kind")

# The name of the namespace stands where these are included.
urlpatterns: list[URLPattern] = [
    path(FEED_ADDRESSES[name], views.changes, {"address_name": name}, name=name) for name in FEEDS
]
for suffix in views.WRITERS:
    given = {"suffix": suffix}
    urlpatterns += [
        path(f"programme.{suffix}", views.programme, given, name=f"programme_{suffix}"),
        path(
            f"programme/<access_kind:kind>.{suffix}", views.access, given, name=f"access_{suffix}"
        ),
        path(f"screenings/<uuid:uid>.{suffix}", views.screening, given, name=f"screening_{suffix}"),
        # Last: any page of the tree.
        path(f"<path:path>.{suffix}", views.beside_page, given, name=f"page_{suffix}"),
    ]
