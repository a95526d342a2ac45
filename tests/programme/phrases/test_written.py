import json
from typing import Any

import pytest

from houselights.programme.phrases import phrases_of_mapping
from tests.programme.phrases.examples import EXAMPLES, SHARED

ASKED = {
    "today": "2012-12-08",
    "first_day": "2012-12-07",
    "last_day": "2012-12-13",
    "locale": "en-US",
}


def test_an_object_of_facts_is_answered_by_an_object_of_phrases() -> None:
    answer = phrases_of_mapping(ASKED)
    assert answer["phrases"]["plain"] == "through Thursday 12/13"
    assert json.loads(json.dumps(answer)) == answer


def test_the_moment_is_read_too() -> None:
    answer = phrases_of_mapping(
        {
            **ASKED,
            "today": "2012-12-13",
            "now": "2012-12-13T21:00:00-05:00",
            "last_screening": "2012-12-13T19:30:00-05:00",
        }
    )
    assert answer == {"phrases": {"ended": "Ended Thursday 12/13"}}


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"today": None}, "today is missing"),
        ({"today": "Saturday"}, "today is 'Saturday'"),
        ({"now": "noon"}, "now is 'noon'"),
        ({"locale": None}, "locale is None"),
        ({"locale": "it-IT"}, "There are no phrases in 'it-IT'"),
        ({"locale": ""}, "There are no phrases in ''"),
        ({"first_day": "2012-12-14"}, "is after the last day"),
    ],
)
def test_a_bad_value_is_refused_with_a_sentence(fields: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as refusal:
        phrases_of_mapping({**ASKED, **fields})
    assert sentence in str(refusal.value)


def test_what_is_no_object_is_refused() -> None:
    with pytest.raises(ValueError, match="not an object"):
        phrases_of_mapping(["2012-12-08"])  # type: ignore[arg-type]


@pytest.mark.skipif(not EXAMPLES, reason=f"there is no {SHARED.name} beside the project")
def test_every_shared_example_says_its_phrase() -> None:
    missed = {
        example["id"]: example["phrase"]
        for example in EXAMPLES
        if example["phrase"] not in phrases_of_mapping(example)["phrases"].values()
    }
    # Its facts hold the number of screenings but not their times, which the phrase prints.
    assert set(missed) <= {"P19"}


@pytest.mark.skipif(not EXAMPLES, reason=f"there is no {SHARED.name} beside the project")
def test_the_shared_example_of_two_shows_says_its_phrase_once_it_has_their_times() -> None:
    example = next(example for example in EXAMPLES if example["id"] == "P19")
    times = {
        "first_screening": f"{example['first_day']}T14:00:00-05:00",
        "last_screening": f"{example['last_day']}T14:00:00-05:00",
    }
    assert phrases_of_mapping({**example, **times})["phrases"]["two_shows"] == example["phrase"]
