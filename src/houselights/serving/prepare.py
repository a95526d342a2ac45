"""All that must be done before the house can open: `houselights prepare`."""

import argparse
import json
import os
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.management import call_command
from wagtail.models import Site
from wagtail.search.models import IndexEntry

from houselights.env import Environment
from houselights.people.sign_in_links import sign_in_link
from houselights.serving import schema, static_files
from houselights.serving.demo import open_demo
from houselights.serving.directory import one_at_a_time
from houselights.serving.lifeline import follow_supervisor
from houselights.serving.refusal import RefusalError


def main(options: argparse.Namespace) -> int:
    """Prepare the house; tell the supervisor, when there is one, who can sign in and how."""
    if options.supervised:
        follow_supervisor()
    with one_at_a_time(settings.ENVIRONMENT.data), schema.alone():
        schema.bring_up_to_date(say)
        static_files.collect(say)
        fill_search_index()
        set_site_address(settings.ENVIRONMENT)
        if options.demo:
            open_demo(say)
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


def set_site_address(environment: Environment) -> None:
    """Give Wagtail's default site the public address, from which it builds links."""
    parts = urlsplit(environment.site_url)
    host, port = environment.site_host, parts.port or (443 if parts.scheme == "https" else 80)
    site = Site.objects.filter(is_default_site=True).first()
    if not site or (site.hostname, site.port) == (host, port):
        return
    if other := Site.objects.filter(hostname=host, port=port).first():
        raise RefusalError(
            f"HOUSELIGHTS_SITE_URL is {environment.site_url}, which is the address of another site "
            f"of this house, “{other}”. Give this one another HOUSELIGHTS_SITE_URL, or change that "
            "one's host name or port in the administration, under Settings, Sites."
        )
    site.hostname, site.port = host, port
    site.save()


def report(*, demo: bool) -> dict[str, object]:
    """What the supervisor prints: the staff's one-time link, or whether anyone is in charge."""
    in_charge = get_user_model().objects.filter(is_superuser=True, is_active=True)
    first = in_charge.order_by("pk").first()
    if demo and first:
        return {"sign_in": sign_in_link(first)}
    return {"administrator": bool(first)}
