from pathlib import Path

import pytest
from django.core.mail import EmailMessage, get_connection
from storages.backends.s3 import S3Storage

from houselights.storages import Mail, bucket, mail, media_host, storages

FOLDER = Path("/srv/mail")


@pytest.mark.parametrize(
    ("url", "host", "port", "tls", "ssl"),
    [
        ("smtp://mail.example", "mail.example", 25, False, False),
        ("smtp+tls://mail.example", "mail.example", 587, True, False),
        ("smtp+ssl://mail.example", "mail.example", 465, False, True),
        ("smtp+tls://mail.example:2525", "mail.example", 2525, True, False),
    ],
)
def test_mail_goes_by_the_server_that_is_named(
    url: str, host: str, port: int, tls: bool, ssl: bool
) -> None:
    found = mail(url, FOLDER)
    assert (found.host, found.port, found.tls, found.ssl) == (host, port, tls, ssl)
    assert "smtp" in found.backend


def test_a_mail_password_may_hold_any_sign() -> None:
    found = mail("smtp://anna%40lantern.example:p%3A%2Fss@mail.example", FOLDER)
    assert (found.user, found.password) == ("anna@lantern.example", "p:/ss")


def test_without_a_server_mail_is_kept_as_files(tmp_path: Path) -> None:
    found = mail(None, tmp_path / "mail")
    assert found == Mail("django.core.mail.backends.filebased.EmailBackend", tmp_path / "mail")
    connection = get_connection(found.backend, file_path=found.folder)
    EmailMessage("Hello", "Tonight 7:30", to=["june@lantern.example"], connection=connection).send()
    (written,) = (tmp_path / "mail").iterdir()
    assert "Tonight 7:30" in written.read_text()


def test_uploads_are_in_the_data_directory_unless_a_bucket_is_named() -> None:
    assert "FileSystem" in storages(None)["default"]["BACKEND"]
    assert "S3" in storages("s3://K:S@s3.example/b")["default"]["BACKEND"]


def test_a_bucket_is_taken_apart() -> None:
    options = bucket("s3://KEY:s%2Fcret@s3.example:9000/lantern?region=eu-central-1")
    assert options["access_key"] == "KEY"
    assert options["secret_key"] == "s/cret"
    assert options["endpoint_url"] == "https://s3.example:9000"
    assert options["bucket_name"] == "lantern"
    assert options["region_name"] == "eu-central-1"


def test_the_host_of_uploads_is_our_own_unless_a_bucket_is_named() -> None:
    assert media_host(None) == ""
    assert media_host("s3://K:S@s3.example:9000/b") == "https://s3.example:9000"


def test_a_bucket_can_be_opened_with_the_drivers_of_the_extra() -> None:
    storage = S3Storage(**bucket("s3://KEY:SECRET@s3.example/lantern?region=eu-central-1"))
    assert storage.url("still.webp") == "https://s3.example/lantern/still.webp"
