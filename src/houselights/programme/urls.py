from django.urls import include, path

from houselights.programme import views
from houselights.programme.outlets import urls as outlets_urls

app_name = "programme"

urlpatterns = [
    path("screenings/<uuid:uid>/", views.screening, name="screening"),
    path("", include(outlets_urls)),
]
