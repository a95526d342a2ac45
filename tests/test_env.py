"""What the HOUSELIGHTS_* variables say, and what is said when they are wrong."""

import re
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dj_database_url
import pytest

from houselights.env import EnvironmentProblems, Origin, read_environment, secret_key
from houselights.variables import VARIABLES, Address

REFERENCE = Path(__file__).parents[1] / "docs" / "reference" / "environment.md"
KEY = "k" * 50


def problems(**variables: str) -> list[str]:
    with pytest.raises(EnvironmentProblems) as caught:
        read_environment({f"HOUSELIGHTS_{name}": value for name, value in variables.items()})
    return caught.value.problems


def test_an_empty_environment_is_a_whole_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    environment = read_environment({"PATH": "/bin"})
    assert environment.data == tmp_path / "data"
    assert environment.site_url == "http://localhost:8000"
    assert environment.bind == Address("127.0.0.1", 8000)
    assert environment.hosts == ()
    assert (environment.workers, environment.proxies) == (1, 0)
    assert environment.database_url == f"sqlite:///{tmp_path}/data/houselights.sqlite3"
    assert environment.uses_sqlite
    assert environment.mail_from == "houselights@localhost"
    assert environment.redis_url is environment.media_url is environment.mail_url is None
    assert environment.secret_key is None


def test_an_empty_value_means_not_set() -> None:
    assert read_environment({"HOUSELIGHTS_WORKERS": " "}) == read_environment({})


@pytest.mark.parametrize(
    ("name", "text", "field", "value"),
    [
        ("DATA", "/srv/house", "data", Path("/srv/house")),
        ("SITE_URL", "https://Lantern.example/", "site_url", "https://lantern.example"),
        ("SITE_URL", "https://lantern.example:443", "site_url", "https://lantern.example"),
        ("SITE_URL", "http://[::1]:8000", "site_url", "http://[::1]:8000"),
        ("SITE_URL", "http://[FD00:0::1]:8000", "site_url", "http://[fd00::1]:8000"),
        ("SITE_URL", "https://cinéma.example", "site_url", "https://xn--cinma-dsa.example"),
        ("HOSTS", "www.lantern.example, ,10.0.0.7", "hosts", ("www.lantern.example", "10.0.0.7")),
        ("HOSTS", "[::1]", "hosts", ("[::1]",)),
        ("BIND", "[::1]:80", "bind", Address("::1", 80)),
        ("BIND", "localhost:8001", "bind", Address("127.0.0.1", 8001)),
        ("WORKERS", "64", "workers", 64),
        ("PROXIES", "5", "proxies", 5),
        ("DATABASE_URL", "postgres:///house", "database_url", "postgres:///house"),
        ("REDIS_URL", "unix:///run/redis.sock", "redis_url", "unix:///run/redis.sock"),
        (
            "MEDIA_URL",
            "s3://K:S@s3.example/b?region=x",
            "media_url",
            "s3://K:S@s3.example/b?region=x",
        ),
        ("MAIL_URL", "smtp+ssl://u:p@mail.example", "mail_url", "smtp+ssl://u:p@mail.example"),
        ("MAIL_FROM", "The Lantern <post@l.example>", "mail_from", "The Lantern <post@l.example>"),
        ("SECRET_KEY", KEY, "secret_key", KEY),
    ],
)
def test_a_good_value_is_read(name: str, text: str, field: str, value: object) -> None:
    environment = read_environment({f"HOUSELIGHTS_{name}": text})
    assert getattr(environment, field) == value
    assert environment.origins[f"HOUSELIGHTS_{name}"] == Origin.VARIABLE


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("SITE_URL", "lantern.example", "is no web address|does not begin with http"),
        ("SITE_URL", "ftp://lantern.example", "does not begin with http:// or https://"),
        ("SITE_URL", "https://lantern.example/cinema", "more than a scheme, a host and a port"),
        ("SITE_URL", "https://lantern.example/?a=b", "more than a scheme, a host and a port"),
        ("SITE_URL", "https://me:pw@lantern.example", "more than a scheme, a host and a port"),
        ("SITE_URL", "https://lantern.example:http", "is no web address"),
        ("SITE_URL", "https://[lantern", "is no web address"),
        ("SITE_URL", "http://[fe80::1%eth0]:8000", "is no web address"),
        ("HOSTS", "*", r'has "\*", which is no host name'),
        ("HOSTS", "https://www.lantern.example", "which is no host name"),
        ("HOSTS", "lantern.example:80", "which is no host name"),
        ("BIND", "8000", r"write an IP address and a port, like 127\.0\.0\.1:8000"),
        ("BIND", ":8000", "write an IP address and a port"),
        ("BIND", "lantern.example:8000", "write an IP address and a port"),
        ("BIND", "127.0.0.1:0", "a port is a number from 1 to 65535"),
        ("BIND", "127.0.0.1:65536", "a port is a number from 1 to 65535"),
        ("WORKERS", "0", 'is "0"; write a whole number from 1 to 64'),
        ("WORKERS", "65", "write a whole number from 1 to 64"),
        ("WORKERS", "two", "write a whole number from 1 to 64"),
        ("PROXIES", "-1", "write a whole number from 0 to 5"),
        (
            "DATABASE_URL",
            "mysql://u:hunter2@h/d",
            "does not begin with postgres:// or postgresql://",
        ),
        ("DATABASE_URL", "postgres://u:hunter2@h/", "names no database"),
        ("DATABASE_URL", "postgres://u:hunter2@h:x/d", "is not a readable address"),
        ("DATABASE_URL", "sqlite:///:memory:", "names no database"),
        ("DATABASE_URL", "sqlite://house.sqlite3", "names no database"),
        ("REDIS_URL", "hunter2", "does not begin with redis:// or rediss:// or unix://"),
        ("REDIS_URL", "redis://", "names no server"),
        ("MEDIA_URL", "s3://:hunter2@s3.example/b", "lacks a key"),
        ("MEDIA_URL", "s3://hunter2@s3.example/b", "lacks a secret"),
        ("MEDIA_URL", "s3://k:hunter2@s3.example", "lacks a bucket"),
        ("MEDIA_URL", "s3://k:hunter2@s3.example/b?acl=x", 'unknown option "acl"'),
        ("MAIL_URL", "mail.example", r"does not begin with smtp:// or smtp\+tls://"),
        ("MAIL_URL", "smtp://", "names no mail server"),
        ("MAIL_FROM", "The Lantern", "write an address, like post@lantern.example"),
        ("SECRET_KEY", "hunter2", "has 7 characters; write at least 50"),
    ],
)
def test_a_bad_value_is_answered_by_one_sentence(name: str, text: str, said: str) -> None:
    (problem,) = problems(**{name: text})
    assert problem.startswith(f"HOUSELIGHTS_{name} ")
    assert problem.endswith(".")
    assert re.search(said, problem)
    assert "hunter2" not in problem


def test_all_problems_are_told_at_once() -> None:
    assert len(problems(WORKERS="0", BIND="x", HOST="lantern.example")) == 3


def test_a_misspelt_variable_is_a_problem_and_names_the_nearest() -> None:
    assert problems(SITEURL="x") == [
        "HOUSELIGHTS_SITEURL is not known; did you mean HOUSELIGHTS_SITE_URL?"
    ]
    assert "remove it" in problems(QQQQ="x")[0]


def test_a_secret_comes_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n")
    environment = read_environment({"HOUSELIGHTS_SECRET_KEY_FILE": str(file)})
    assert environment.secret_key == KEY
    assert environment.origins["HOUSELIGHTS_SECRET_KEY"] == Origin.FILE


def test_every_secret_and_nothing_else_may_come_from_a_file() -> None:
    for variable in VARIABLES:
        (problem,) = problems(**{f"{variable.name.removeprefix('HOUSELIGHTS_')}_FILE": "/nowhere"})
        assert ("cannot be read" in problem) == variable.secret


def test_a_secret_and_its_file_at_once_are_a_problem(tmp_path: Path) -> None:
    (problem,) = problems(SECRET_KEY=KEY, SECRET_KEY_FILE=str(tmp_path / "key"))
    assert problem.endswith("are both set; remove one of them.")


def test_a_secret_file_that_is_missing_empty_or_no_text_is_a_problem(tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty", tmp_path / "binary"
    empty.write_text("\n")
    binary.write_bytes(b"\xff\xfe")
    assert "(No such file or directory)" in problems(SECRET_KEY_FILE=str(tmp_path / "no"))[0]
    assert "which is empty" in problems(SECRET_KEY_FILE=str(empty))[0]
    assert "it is not text" in problems(SECRET_KEY_FILE=str(binary))[0]


def test_a_bad_secret_in_a_file_is_not_quoted(tmp_path: Path) -> None:
    file = tmp_path / "url"
    file.write_text("mysql://u:hunter2@h/d")
    (problem,) = problems(DATABASE_URL_FILE=str(file))
    assert "hunter2" not in problem


def test_the_default_address_follows_the_port() -> None:
    assert read_environment({"HOUSELIGHTS_BIND": "0.0.0.0:80"}).site_url == "http://localhost"
    assert read_environment({"HOUSELIGHTS_BIND": "[::]:81"}).site_url == "http://localhost:81"


@pytest.mark.parametrize(
    ("site_url", "sender"),
    [
        ("https://lantern.example", "houselights@lantern.example"),
        ("http://10.0.0.7:8000", "houselights@localhost"),
        ("http://[::1]", "houselights@localhost"),
    ],
)
def test_mail_comes_from_the_sites_host(site_url: str, sender: str) -> None:
    assert read_environment({"HOUSELIGHTS_SITE_URL": site_url}).mail_from == sender


def test_the_house_answers_to_its_address_its_hosts_and_itself() -> None:
    environment = read_environment(
        {
            "HOUSELIGHTS_SITE_URL": "http://[fd00::1]:8000",
            "HOUSELIGHTS_HOSTS": "www.lantern.example",
            "HOUSELIGHTS_BIND": "[fd00::2]:8000",
        }
    )
    names = ["[fd00::1]", "www.lantern.example", "[fd00::2]", "localhost", "127.0.0.1", "[::1]"]
    assert environment.answered_hosts == names


def test_a_data_directory_of_any_name_is_found_again_in_the_database_address() -> None:
    url = read_environment({"HOUSELIGHTS_DATA": "/srv/two words + 100%"}).database_url
    assert dj_database_url.parse(url)["NAME"] == "/srv/two words + 100%/houselights.sqlite3"


def test_a_secret_key_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    environment = read_environment({"HOUSELIGHTS_DATA": str(tmp_path / "new" / "data")})
    key = secret_key(environment)
    file = tmp_path / "new" / "data" / "secret-key"
    assert len(key) >= 50
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert secret_key(environment) == key == file.read_text().strip()


def test_of_many_that_make_the_secret_key_at_once_all_get_the_same(tmp_path: Path) -> None:
    environment = read_environment({"HOUSELIGHTS_DATA": str(tmp_path)})
    with ThreadPoolExecutor(16) as pool:
        keys = set(pool.map(lambda _: secret_key(environment), range(64)))
    assert len(keys) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["secret-key"]


def test_a_given_secret_key_leaves_no_file(tmp_path: Path) -> None:
    environment = read_environment(
        {"HOUSELIGHTS_DATA": str(tmp_path), "HOUSELIGHTS_SECRET_KEY": KEY}
    )
    assert secret_key(environment) == KEY
    assert not list(tmp_path.iterdir())


def test_a_spoilt_secret_key_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "secret-key").write_text("")
    with pytest.raises(EnvironmentProblems, match="remove it and a new one is made"):
        secret_key(read_environment({"HOUSELIGHTS_DATA": str(tmp_path)}))


def test_there_are_at_most_fifteen_variables() -> None:
    assert len(VARIABLES) <= 15


def test_the_reference_tells_every_default() -> None:
    text = REFERENCE.read_text()
    for variable in VARIABLES:
        row = next(line for line in text.splitlines() if line.startswith(f"| `{variable.name}`"))
        assert variable.default in row.replace("`", "")
        assert ("secret" in row) == variable.secret
