"""A new house has a front door and its rooms: Wagtail's welcome page makes way for them."""

import swapper
from django.db import migrations

ROOMS = [
    ("programme", "programmepage", "Programme", "programme"),
    ("programme", "filmspage", "Films", "films"),
    ("programme", "seasonspage", "Seasons", "seasons"),
    ("journal", "journalpage", "Journal", "journal"),
    ("front", "standardpage", "Visit", "visit"),
]


def open_house(apps, _schema_editor):
    """Only where nothing but Wagtail's own welcome page stands: somebody's pages are kept."""
    Page = apps.get_model(swapper.get_model_name("wagtailcore", "Page"))
    Site = apps.get_model("wagtailcore", "Site")
    Locale = apps.get_model("wagtailcore", "Locale")
    if Page.objects.filter(depth__gt=1).exclude(url_path="/home/").exists():
        return
    Site.objects.all().delete()
    Page.objects.filter(depth__gt=1).delete()
    root = Page.objects.get(depth=1)
    locale = Locale.objects.first()

    def page(parent, number, app, model, title, slug, **fields):
        ContentType = apps.get_model("contenttypes", "ContentType")
        kind, _ = ContentType.objects.get_or_create(app_label=app, model=model)
        return apps.get_model(app, model).objects.create(
            title=title,
            draft_title=title,
            slug=slug,
            content_type=kind,
            path=f"{parent.path}{number:04}",
            depth=parent.depth + 1,
            url_path=f"{parent.url_path}{slug}/",
            locale=locale,
            **fields,
        )

    home = page(root, 1, "front", "homepage", "Home", "home", numchild=len(ROOMS))
    for number, (app, model, title, slug) in enumerate(ROOMS, start=1):
        page(home, number, app, model, title, slug, numchild=0, show_in_menus=True)
    Page.objects.filter(pk=root.pk).update(numchild=1)
    Site.objects.create(hostname="localhost", port=80, root_page_id=home.pk, is_default_site=True)


class Migration(migrations.Migration):
    dependencies = [
        ("front", "0001_initial"),
        ("programme", "0001_initial"),
        ("journal", "0001_initial"),
        ("wagtailcore", "0098_apitoken"),
    ]
    operations = [migrations.RunPython(open_house, migrations.RunPython.noop)]
