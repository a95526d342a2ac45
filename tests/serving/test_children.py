"""The supervisor's children: how long it waits before it starts one again."""

from houselights.serving.children import Pause


def test_pauses_grow_to_half_a_minute_and_start_again_after_a_settled_minute() -> None:
    pause = Pause()
    assert [pause.after(ran_for=1) for _ in range(7)] == [1, 2, 4, 8, 16, 30, 30]
    assert pause.after(ran_for=60) == 1
    assert pause.after(ran_for=59) == 2
