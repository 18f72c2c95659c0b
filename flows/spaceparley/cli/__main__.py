"""`python -m spaceparley.cli` is `spaceparley`."""

from . import main

main()
