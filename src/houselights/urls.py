"""Every address of the product, put together from those of the apps."""

from django.urls import include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from houselights.front import urls as front_urls
from houselights.front.routing import serve_page
from houselights.people import urls as people_urls
from houselights.programme import urls as programme_urls

handler400 = "houselights.front.errors.bad_request"
handler403 = "houselights.front.errors.forbidden"
handler404 = "houselights.front.errors.not_found"
handler500 = "houselights.front.errors.server_error"

urlpatterns = [
    path("", include(people_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include(front_urls)),
    path("", include(programme_urls)),
    re_path(r"^(?!_util/)((?:[\w\-]+/)*)$", serve_page),
    path("", include(wagtail_urls)),
]
