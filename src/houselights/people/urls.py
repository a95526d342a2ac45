from django.urls import path

from houselights.people import views

app_name = "people"
urlpatterns = [
    path("sign-in/<str:token>/", views.sign_in_link, name="sign_in_link"),
    path("admin/account/", views.own_account, name="own_account"),  # before Wagtail's
]
