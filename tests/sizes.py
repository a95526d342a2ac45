"""How large the code is, beside what we aim at: `python -m tests.sizes`. It informs, no more."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import median

import grimp

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "houselights"
LONGEST = 10

# Each measure in healthchecks, django-allauth and starlette, which are examples to learn from.
OTHERS = {
    "lines of a file: median, p90, max": ("34, 125, 1,291", "25, 118, 1,244", "112, 269, 733"),
    "lines of a function: median, p90, max": ("8, 32, 181", "6, 18, 166", "5, 25, 89"),
    "typed functions": ("99%", "39%", "98%"),
    "tests per line of code": ("1.34", "0.63", "1.53"),
    "apps that import each other": ("5 pairs", "8 pairs", "5, typing only"),
    "imports inside functions": ("19", "172", "0"),
}
AIMS = ("60, 200, 400", "7, 22, 50", "99%", "1.0-1.6", "0", "5 at most")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Sized:
    """Something with a number of lines, and where it stands."""

    lines: int
    place: str


def main() -> None:
    """Print the table, then what is longest."""
    figures = [
        _spread([file.lines for file in files()]),
        _spread([function.lines for function in functions()]),
        f"{_typed_share():.0%}",
        f"{_lines_of(ROOT / 'tests') / _lines_of(SOURCE):.2f}",
        str(len(mutual_imports())),
        str(_late_imports()),
    ]
    row = "{:<38} {:>14} {:>14}   {:>16} {:>16} {:>16}"
    print(row.format("", "here", "aim", "healthchecks", "allauth", "starlette"))
    for (what, others), here, aim in zip(OTHERS.items(), figures, AIMS, strict=True):
        print(row.format(what, here, aim, *others))
    _print_longest("files", files())
    _print_longest("functions", functions())


def _print_longest(what: str, sized: list[Sized]) -> None:
    print(f"\nThe longest {what}:")
    for one in sorted(sized, key=lambda one: -one.lines)[:LONGEST]:
        print(f"{one.lines:>6}  {one.place}")


@cache
def trees() -> dict[Path, ast.Module]:
    """Our modules; migrations are Django's, and a file without a line says nothing."""
    found = [file for file in SOURCE.rglob("*.py") if "migrations" not in file.parts]
    return {file: ast.parse(file.read_text()) for file in found if file.stat().st_size}


@cache
def files() -> list[Sized]:
    return [Sized(len(file.read_text().splitlines()), _place(file)) for file in trees()]


@cache
def functions() -> list[Sized]:
    return [
        Sized(_length(node), f"{_place(file)}:{node.lineno} {node.name}")
        for file, node in _functions()
    ]


@cache
def mutual_imports() -> set[frozenset[str]]:
    """Pairs of packages that import each other, types included."""
    graph = grimp.build_graph("houselights", cache_dir=None)
    packages = {file.parent.name for file in SOURCE.glob("*/__init__.py")}
    known = {
        (one, other)
        for one in packages
        for other in packages - {one}
        if graph.direct_import_exists(
            importer=f"houselights.{one}", imported=f"houselights.{other}", as_packages=True
        )
    }
    return {frozenset(pair) for pair in known if pair[::-1] in known}


def _functions() -> Iterator[tuple[Path, Function]]:
    for file, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                yield file, node


def _length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _typed_share() -> float:
    """The share of functions whose arguments and answer all have types; `self` needs none."""
    found = [node for _, node in _functions()]
    return sum(map(_is_typed, found)) / len(found)


def _is_typed(node: Function) -> bool:
    given = node.args
    arguments = [*given.posonlyargs, *given.args, *given.kwonlyargs]
    arguments += [extra for extra in (given.vararg, given.kwarg) if extra]
    named = [argument for argument in arguments if argument.arg not in {"self", "cls"}]
    return node.returns is not None and all(argument.annotation for argument in named)


def _late_imports() -> int:
    return sum(
        isinstance(inner, ast.Import | ast.ImportFrom)
        for _, function in _functions()
        for inner in ast.walk(function)
    )


def _lines_of(folder: Path) -> int:
    found = [file for file in folder.rglob("*.py") if "migrations" not in file.parts]
    return sum(len(file.read_text().splitlines()) for file in found)


def _spread(lines: list[int]) -> str:
    ordered = sorted(lines)
    p90 = ordered[min(len(ordered) - 1, round(0.9 * len(ordered)))]
    return f"{median(ordered):.0f}, {p90}, {ordered[-1]}"


def _place(file: Path) -> str:
    return str(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
