"""What becomes of a run that was ordered for files that arrived."""

from uuid import UUID

import pytest
from spaceparley.orders import IDLE_LOOKS, Order, followed, was_killed

RUN = UUID(int=7)


@pytest.mark.parametrize(
    ("before", "state", "held", "after"),
    [
        (Order(RUN), "SCHEDULED", False, Order(RUN)),
        (Order(RUN, idle=5), "PENDING", False, Order(RUN, idle=6)),
        (Order(RUN, idle=5), "RUNNING", True, Order(RUN)),
        (Order(RUN, idle=5), "RUNNING", False, Order(RUN, idle=6)),
        (Order(RUN), "COMPLETED", False, None),
        (Order(RUN), "FAILED", False, None),
        (Order(RUN, again=True), "RUNNING", False, Order(RUN, again=True, idle=1)),
        (Order(RUN, again=True), "CRASHED", False, None),
        (Order(RUN, again=True, idle=IDLE_LOOKS), "RUNNING", False, None),
    ],
)
def test_order_is_followed_until_its_run_ends(before, state, held, after):
    assert followed(before, state, held) == after


@pytest.mark.parametrize(
    ("order", "state", "expected"),
    [
        (Order(RUN), "CRASHED", True),
        (Order(RUN, idle=IDLE_LOOKS), "PENDING", True),
        (Order(RUN, idle=IDLE_LOOKS - 1), "RUNNING", False),
        (Order(RUN), "FAILED", False),
    ],
)
def test_killed_run_is_told_from_one_that_starts_or_fails(order, state, expected):
    assert was_killed(order, state) is expected
