from typing import Any

import pytest

from houselights.programme.phrases import RunFacts
from tests.programme.phrases.builders import a_day, a_moment, a_run


def test_facts_are_read_from_an_object_with_the_fields_of_the_examples() -> None:
    facts = RunFacts.from_mapping(
        {
            "id": "P00",
            "first_day": "2012-12-07",
            "last_day": "2012-12-13",
            "first_screening": "2012-12-07T19:30:00-05:00",
            "last_screening": "2012-12-13T19:30:00-05:00",
            "screenings": 9,
            "must_end": True,
            "previous_last_day": "2012-12-12",
            "dark_days": ["2012-12-11", "2012-12-10", "2012-12-11"],
            "preview_day": None,
        }
    )
    assert facts == a_run(
        first_screening="2012-12-07T19:30",
        last_screening="2012-12-13T19:30",
        screenings=9,
        must_end=True,
        previous_last_day="2012-12-12",
        dark_days=["2012-12-10", "2012-12-11"],
    )


def test_an_empty_object_is_a_run_without_dates() -> None:
    assert RunFacts.from_mapping({}) == RunFacts()


def test_a_moment_is_printed_in_the_zone_that_is_named() -> None:
    facts = RunFacts.from_mapping(
        {"last_screening": "2012-12-14T00:30:00Z", "timezone": "America/New_York"}
    )
    assert facts.last_screening == a_moment("2012-12-13T19:30")
    assert facts.last_screening is not None
    assert facts.last_screening.hour == 19


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"first_day": "12/7"}, "first_day is '12/7': give a day such as 2012-12-08."),
        ({"first_day": 20121207}, "first_day is 20121207"),
        ({"first_day": "2012-02-30"}, "first_day is '2012-02-30'"),
        ({"first_day": "0001-01-01"}, "give a year from 1895 to 2199"),
        ({"first_day": "2012-12-14", "last_day": "2012-12-13"}, "is after the last day"),
        ({"last_day": "2012-12-13"}, "has no first day"),
        ({"last_screening": "2012-12-13T19:30:00"}, "give a moment with its offset"),
        ({"last_screening": "tonight"}, "last_screening is 'tonight'"),
        ({"last_screening": ["2012"]}, "last_screening is"),
        ({"last_screening": "2012-12-13T19:30-05:00", "timezone": "Mars"}, "timezone is 'Mars'"),
        ({"last_screening": "2012-12-13T19:30-05:00", "timezone": 5}, "timezone is 5"),
        ({"last_screening": "2012-12-13T19:30-05:00", "timezone": ""}, "timezone is ''"),
        ({"last_screening": "2012-12-13T19:30-05:00", "timezone": "../x"}, "timezone is"),
        ({"dark_days": "2012-12-11"}, "give a list of days"),
        ({"dark_days": [None]}, "dark_days is None"),
        ({"screenings": "two"}, "screenings is 'two': give a whole number from 0"),
        ({"screenings": True}, "screenings is True"),
        ({"screenings": -1}, "cannot have -1 screenings"),
        ({"must_end": "yes"}, "must_end is 'yes': give true or false"),
        ({"week_starts_on": 7}, "from 0"),
        (
            {
                "first_screening": "2012-12-14T19:30-05:00",
                "last_screening": "2012-12-13T19:30-05:00",
            },
            "is after the last one",
        ),
    ],
)
def test_a_bad_value_is_refused_with_a_sentence(fields: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as refusal:
        RunFacts.from_mapping(fields)
    assert sentence in str(refusal.value)


def test_a_screening_without_a_zone_is_refused() -> None:
    naive = a_moment("2012-12-13T19:30").replace(tzinfo=None)
    with pytest.raises(ValueError, match="needs an offset"):
        RunFacts(first_day=a_day("2012-12-13"), first_screening=naive)
