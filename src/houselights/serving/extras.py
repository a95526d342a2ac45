"""Optional parts that the environment asks for and the installation may lack."""

from importlib.util import find_spec

from houselights.env import Environment


def missing_extras(environment: Environment) -> list[str]:
    """A sentence for each service that is configured and whose library is not installed."""
    asked = (
        ("postgres", "psycopg", "HOUSELIGHTS_DATABASE_URL", not environment.uses_sqlite),
        ("redis", "redis", "HOUSELIGHTS_REDIS_URL", environment.redis_url),
        ("s3", "storages", "HOUSELIGHTS_MEDIA_URL", environment.media_url),
    )
    return [
        f"{variable} needs the library {library}, which is not installed. "
        f"Run: pip install 'houselights[{extra}]' "
        "(in a checkout: .venv/bin/pip install --require-hashes -r requirements/all.txt)"
        for extra, library, variable, is_asked in asked
        if is_asked and find_spec(library) is None
    ]
