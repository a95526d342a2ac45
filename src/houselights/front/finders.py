"""One stylesheet out of many small ones, and how built files are kept.

A component is a folder `templates/components/NAME/` with its markup and its style. The stylesheet
is put together from `front/styles/*.css` and the components of all installed apps when static
files are collected: no bundler, one request.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from django.apps import apps
from django.contrib.staticfiles.finders import BaseFinder
from django.core.files.base import ContentFile
from django.core.files.storage import Storage
from whitenoise.storage import CompressedManifestStaticFilesStorage

NAME = "houselights.css"
STYLES = Path(__file__).parent / "styles"
LAYERS = "@layer reset, tokens, elements, layout, components, utilities;"


def sources() -> list[Path]:
    """The style files in order: those of the front, then the components by name."""
    fixed = [STYLES / f"{layer}.css" for layer in ("reset", "tokens", "elements", "layout")]
    return [*fixed, *component_files("css"), STYLES / "utilities.css", STYLES / "print.css"]


def component_files(suffix: str) -> list[Path]:
    """The files `NAME/NAME.suffix` of all components of the installed apps, sorted by name."""
    folders = [Path(config.path) / "templates" / "components" for config in apps.get_app_configs()]
    found = [file for folder in folders for file in folder.glob(f"*/*.{suffix}")]
    return sorted(
        (file for file in found if file.stem == file.parent.name), key=lambda file: file.stem
    )


@cache
def stylesheet() -> str:
    """All styles as one text, each component in its layer, without comments and indentation."""
    parts = [_in_layer(file, file.read_text()) for file in sources()]
    return squeeze("\n".join([LAYERS, *parts]))


def squeeze(css: str) -> str:
    """`css` without comments, line breaks and indentation; strings stay as they are."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    css = re.sub(r"\s*\n\s*", " ", css)
    return re.sub(r" ?([{};]) ?", r"\1", css).strip() + "\n"


def _in_layer(file: Path, css: str) -> str:
    """A component's file belongs in the layer `components`; the front's files name their own."""
    return css if file.parent == STYLES else f"@layer components {{\n{css}}}\n"


class Stylesheet(Storage):
    """A storage with one file in it, the stylesheet."""

    prefix = "front"

    def _open(self, _name: str, _mode: str = "rb") -> "ContentFile[bytes]":
        return ContentFile(stylesheet().encode())

    def exists(self, name: str) -> bool:
        return name == NAME

    def path(self, name: str) -> str:
        """Where the first of its sources stands; there is no such file as `name`."""
        return str(STYLES / name)

    def get_modified_time(self, _name: str) -> Any:
        """The storage that collects must always write it anew."""
        raise NotImplementedError


class StylesheetFinder(BaseFinder):
    """Finds `front/houselights.css` for collectstatic and the tests."""

    def check(self, **_kwargs: Any) -> list[Any]:
        return []

    def find(self, path: str, find_all: Any = False, **_options: Any) -> Any:  # noqa: ARG002 (it is on no disk)
        return [] if find_all else None

    def list(self, _ignore_patterns: Any) -> Iterator[tuple[str, Stylesheet]]:
        yield NAME, Stylesheet()


class HashedStaticStorage(CompressedManifestStaticFilesStorage):
    """Files named by their content, with a gzip copy made once.

    No Brotli: it saves the reader half a kilobyte and costs a new house six seconds at its start.
    """

    def create_compressor(self, **options: Any) -> Any:
        return super().create_compressor(**options, use_brotli=False)
