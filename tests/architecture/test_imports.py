"""One door to the network, and imports where one looks for them."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.house import SOURCE, place, python_files

HTTP_CLIENTS = {
    "aiohttp",
    "ftplib",
    "http.client",
    "httplib2",
    "httpx",
    "pycurl",
    "requests",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "websockets",
    "xmlrpc.client",
}
# Who may speak HTTP by itself: strangers' addresses are fetched by one module for the whole
# product, which checks where they lead; the supervisor asks its own server, on loopback, whether it
# is open.
DOORS = {"lib/fetch.py", "serving/answers.py"}
MOST_LATE_IMPORTS = 5
NOQA = re.compile(r"#\s*noqa(:\s*[A-Z]+[0-9]+(,\s*[A-Z]+[0-9]+)*)?")
REASON = re.compile(r"(\w+\W+){2}\w+")


def test_only_the_fetcher_and_the_health_probe_speak_http() -> None:
    outside = [file for file in python_files() if str(file.relative_to(SOURCE)) not in DOORS]
    found = [
        f"{place(file, line)}: {name}"
        for file in outside
        for line, name in _imports(ast.parse(file.read_text()))
        if any(name == client or name.startswith(f"{client}.") for client in HTTP_CLIENTS)
    ]
    assert found == []


def test_an_import_inside_a_function_says_why() -> None:
    unexplained = [
        place(file, line) for file, line, comment in late_imports() if not REASON.search(comment)
    ]
    assert unexplained == []


def test_few_imports_stand_inside_functions() -> None:
    assert len(list(late_imports())) <= MOST_LATE_IMPORTS


def late_imports() -> Iterator[tuple[Path, int, str]]:
    """Each import inside a function, with the comment on its line or right above it."""
    for file in python_files():
        source = file.read_text()
        functions = [
            node
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
        lines = {
            inner.lineno
            for function in functions
            for inner in ast.walk(function)
            if isinstance(inner, ast.Import | ast.ImportFrom)
        }
        comments = _comments(source) if lines else {}
        for line in sorted(lines):
            yield file, line, f"{comments.get(line - 1, '')} {comments.get(line, '')}"


def _comments(source: str) -> dict[int, str]:
    """Comments by line, without what they tell the linter."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    found = {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}
    return {line: NOQA.sub("", comment) for line, comment in found.items()}


def _imports(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every module that is imported, and every name from one, in dotted form."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
