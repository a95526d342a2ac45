from django.urls import path
from wagtail.contrib.sitemaps.views import sitemap

from houselights.front import views

app_name = "front"
urlpatterns = [
    path("search/", views.search, name="search"),
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("site.webmanifest", views.web_manifest, name="web_manifest"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("styleguide/", views.styleguide, name="styleguide"),
]
