"""./run, ./test and .ci/run: from a bare checkout, with a Python that only pretends to install."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Stands in for python3, and for the Python of the .venv that it "makes". It answers the questions
# that requirements/install asks, and writes down every installation.
PYTHON = """\
#!/usr/bin/env bash
case "$*" in
    *version_info*) [[ ${FAKE:-} != *old* ]] ;;
    *sys.version*) echo "fake 3.11" ;;
    *"ensurepip, venv"*) [[ ${FAKE:-} != *no-venv* ]] ;;
    *purelib*) mkdir -p "$(dirname "$0")/../packages"; echo "$(dirname "$0")/../packages" ;;
    "-c import pip") ;;
    "-m venv"*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; echo made >> "$CALLS" ;;
    *"-m uv"*) echo uv >> "$CALLS"; [[ ${FAKE:-} != *uv-fails* ]] ;;
    "-m pip install --quiet uv") [[ ${FAKE:-} != *no-pip* ]] ;;
    "-m pip install"*)
        echo pip >> "$CALLS"
        [[ ${FAKE:-} != *no-pip* ]] || { echo "$SAYS"; exit 1; } ;;
    "-m houselights"*) echo "$*" ;;
    *) echo "unexpected: $*" >&2; exit 99 ;;
esac
"""


class Checkout:
    """A copy of the scripts, with only the usual tools and a pretending Python on the PATH."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.tools = folder / "tools"
        self.calls = folder / "calls"
        for name in ("run", "test", ".ci/run", "requirements/install", "requirements/base.txt"):
            (folder / name).parent.mkdir(exist_ok=True, parents=True)
            shutil.copy(ROOT / name, folder / name)
        self.tools.mkdir()
        for tool in ["bash", "cat", "cksum", "cp", "dirname", "env", "grep", "mkdir", "rm"]:
            (self.tools / tool).symlink_to(shutil.which(tool) or tool)
        self.add_python("python3")

    def add_python(self, name: str, text: str = PYTHON) -> None:
        (self.tools / name).write_text(text)
        (self.tools / name).chmod(0o755)

    def run(self, *arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.folder / "run", *arguments],
            env={"PATH": str(self.tools), "CALLS": str(self.calls), **environ},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def installations(self) -> list[str]:
        return self.calls.read_text().split() if self.calls.exists() else []


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def is_refused(answer: subprocess.CompletedProcess[str], sentence: str) -> bool:
    """Whether it failed and its last words, after the line that announces work, say this."""
    *before, last = answer.stderr.splitlines()
    return (
        answer.returncode not in {0, 99}
        and sentence in last
        and all("installing" in line for line in before)
        and not answer.stdout
    )


def test_the_first_start_installs_and_opens_the_demo(checkout: Checkout) -> None:
    answer = checkout.run()
    assert answer.stdout == "-m houselights demo\n"
    assert checkout.installations() == ["made", "uv"]
    assert len(answer.stderr.splitlines()) == 1
    path = checkout.folder / ".venv" / "packages" / "houselights-src.pth"
    assert path.read_text() == "../../../../src\n"


def test_arguments_go_to_the_command(checkout: Checkout) -> None:
    assert checkout.run("run", "--port", "8001").stdout == "-m houselights run --port 8001\n"


def test_the_second_start_installs_nothing_and_says_nothing(checkout: Checkout) -> None:
    checkout.run()
    answer = checkout.run(FAKE="no-pip uv-fails no-venv old")
    assert answer.stdout == "-m houselights demo\n"
    assert answer.stderr == ""
    assert checkout.installations() == ["made", "uv"]


def test_changed_requirements_are_installed_into_the_same_environment(checkout: Checkout) -> None:
    checkout.run()
    with (checkout.folder / "requirements/base.txt").open("a") as file:
        file.write("# one more\n")
    checkout.run()
    assert checkout.installations() == ["made", "uv", "uv"]


def test_an_installation_that_broke_off_is_begun_anew(checkout: Checkout) -> None:
    checkout.run(FAKE="uv-fails no-pip", SAYS="Killed")
    assert checkout.run().stdout == "-m houselights demo\n"
    assert checkout.installations() == ["made", "pip", "made", "uv"]


def test_an_environment_whose_python_is_gone_is_made_anew(checkout: Checkout) -> None:
    checkout.run()
    (checkout.folder / ".venv/bin/python").unlink()
    assert checkout.run().stdout == "-m houselights demo\n"
    assert checkout.installations() == ["made", "uv", "made", "uv"]


def test_plain_pip_does_it_when_uv_fails(checkout: Checkout) -> None:
    assert checkout.run(FAKE="uv-fails").stdout == "-m houselights demo\n"
    assert checkout.installations() == ["made", "uv", "pip"]


def test_too_old_a_python_is_refused(checkout: Checkout) -> None:
    assert is_refused(checkout.run(FAKE="old"), "needs Python 3.11 or later")


def test_no_python_at_all_is_refused(checkout: Checkout) -> None:
    (checkout.tools / "python3").unlink()
    assert is_refused(checkout.run(), "needs Python 3.11 or later")


def test_a_newer_python_of_another_name_is_found(checkout: Checkout) -> None:
    checkout.add_python("python3", "#!/usr/bin/env bash\nexit 1\n")
    checkout.add_python("python3.12")
    assert checkout.run("version").stdout == "-m houselights version\n"


def test_a_named_python_is_the_only_one_that_counts(checkout: Checkout) -> None:
    answer = checkout.run(PYTHON="/nowhere/python3")
    assert is_refused(answer, "PYTHON names /nowhere/python3, which is no Python 3.11 or later")


def test_a_missing_venv_module_is_refused(checkout: Checkout) -> None:
    assert is_refused(checkout.run(FAKE="no-venv"), "apt install python3-venv")


@pytest.mark.parametrize(
    ("says", "sentence"),
    [
        ("Temporary failure in name resolution", "Check the network and start again"),
        ("ERROR: No matching distribution found for uv", "Check the network and start again"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES", "not the one that was locked"),
        ("Segmentation fault", "install.log say why"),
    ],
)
def test_a_failed_installation_is_told_in_one_sentence(
    says: str, sentence: str, checkout: Checkout
) -> None:
    assert is_refused(checkout.run(FAKE="no-pip", SAYS=says), sentence)


def test_a_checkout_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    if subprocess.run(["mount", "-t", "tmpfs", "none", tmp_path], check=False).returncode:
        pytest.skip("only root may mount a disk that cannot be written")
    try:
        checkout = Checkout(tmp_path)
        subprocess.run(["mount", "-o", "remount,ro", tmp_path], check=True)
        assert is_refused(checkout.run(), f"{tmp_path} cannot be written.")
    finally:
        subprocess.run(["umount", tmp_path], check=True)


def test_every_script_may_be_executed_and_is_bash() -> None:
    for name in ("run", "test", ".ci/run", "requirements/install"):
        assert os.access(ROOT / name, os.X_OK)
        assert subprocess.run(["bash", "-n", ROOT / name], check=False).returncode == 0


def test_ci_calls_the_tests_and_nothing_else() -> None:
    lines = (ROOT / ".ci/run").read_text().splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        'exec "$(dirname "${BASH_SOURCE[0]}")/../test"'
    ]


def test_the_locked_requirements_name_no_index_and_hash_everything() -> None:
    for file in (ROOT / "requirements").glob("*.txt"):
        text = file.read_text()
        assert "://" not in text
        assert "--index" not in text
        pinned = [line for line in text.splitlines() if "==" in line and not line.startswith(" ")]
        assert pinned
        assert all(line.endswith("\\") for line in pinned)
