"""All that must be done before the house can open: `houselights prepare`."""

import argparse
import json
import os
from importlib import import_module
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Site
from wagtail.search.models import IndexEntry

from houselights.people.sign_in_links import sign_in_link
from houselights.serving import schema, static_files
from houselights.serving.directory import one_at_a_time
from houselights.serving.lifeline import follow_supervisor
from houselights.serving.refusal import RefusalError

DEMO = "houselights.demo.fill"  # loaded for the demo only: a real house draws no pictures


def main(options: argparse.Namespace) -> int:
    """Prepare the house; tell the supervisor, when there is one, who can sign in and how."""
    if options.supervised:
        follow_supervisor()
    with one_at_a_time(settings.ENVIRONMENT.data), schema.alone():
        schema.bring_up_to_date(say)
        static_files.collect(say)
        fill_search_index()
        set_site_address(settings.ENVIRONMENT.site_url)
        if options.demo:
            open_demo()
    if options.report_to is not None:
        with os.fdopen(options.report_to, "w") as pipe:
            json.dump(report(demo=options.demo), pipe)
    else:
        say("The house is ready to open.")
    return 0


def say(line: str) -> None:
    print(line, flush=True)


def fill_search_index() -> None:
    """Pages that migrations made are not in the index; an empty one is filled."""
    if not IndexEntry.objects.exists():
        say("Filling the search index")
        call_command("update_index", verbosity=0)


def set_site_address(site_url: str) -> None:
    """Give Wagtail's default site the public address, from which it builds links."""
    parts = urlsplit(site_url)
    host, port = parts.hostname, parts.port or (443 if parts.scheme == "https" else 80)
    site = Site.objects.filter(is_default_site=True).first()
    if site and (site.hostname, site.port) != (host, port):
        site.hostname, site.port = host, port
        site.save()


def open_demo() -> None:
    """Fill an empty house with the demo cinema, or move its programme on to today."""
    fill = import_module(DEMO)
    say("Bringing the demo cinema up to today")
    try:
        fill.open_house(today=timezone.localdate())
    except fill.NotTheDemoError:
        raise RefusalError(
            f"{settings.ENVIRONMENT.data} holds a real house, which the demo must not touch. "
            "Open it with `houselights run`, or give the demo its own directory with "
            "HOUSELIGHTS_DATA."
        ) from None


def report(*, demo: bool) -> dict[str, object]:
    """What the supervisor prints: the staff's one-time link, or whether anyone is in charge."""
    people = get_user_model().objects
    if demo:
        staff = people.get(email=import_module(DEMO).STAFF_EMAIL)
        return {"sign_in": sign_in_link(staff)}
    return {"administrator": people.filter(is_superuser=True, is_active=True).exists()}
