"""How memory is kept while a release is made: millions of small facts, and tables of which each is large."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import pyarrow as pa


@contextmanager
def facts_at_rest() -> Iterator[None]:
    """Facts refer to one another in no circle: to look for circles through millions of them takes as long as all else.

    Arrow's usual allocator gives pages back at once and asks for them anew, a second of the system's time where tables are large.
    """
    was_on, pool = gc.isenabled(), pa.default_memory_pool()
    gc.disable()
    pa.set_memory_pool(pa.system_memory_pool())
    try:
        yield
    finally:
        pa.set_memory_pool(pool)
        # All that was made is old to the collector now: taken for new, it would be looked through once more at the end.
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()
