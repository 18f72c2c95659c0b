# make dataset    build the environment, run the flow over reports/, write output/latest/
# make test       build what the tests need, then lint, types and every test
# make test-fast  the tests without servers and builds; make test-long  megabytes of one thing in each language
# make quality    measure the extractor on the annotated reports, write the figures, raise the floors
# make weights    learn anew from the annotated reports what is weighed and not ruled
# make bench      speed beside that of others, as ratios of one run; installs them
# make lint, make lock, make clean

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A file's tests share what they have built, and a process takes the next file that tests/conftest.py has put in order. One process
# more than a small machine has cores: some tests wait for servers and for the clock.
BY_FILE := -n 3 --dist loadfile --no-loadscope-reorder
REPORTS ?= reports
OUTPUT ?= output

# What is installed is compiled when it is first used, and that has to be kept for the processes after.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: dataset test suite test-long test-fast lint quality weights bench lock clean

dataset: $(VENV)/runtime
	$(BIN)/python flows/refresh.py --reports $(REPORTS) --output $(OUTPUT)

# Types are looked at beside the tests: that takes a minute of one core.
test: $(VENV)/tests $(VENV)/remote
	$(MAKE) --jobs 2 lint suite

suite: $(VENV)/tests $(VENV)/remote
	$(BIN)/python -m pytest $(BY_FILE) -m "not long"

test-long: $(VENV)/tests
	$(BIN)/python -m pytest -n 2 -m long

test-fast: $(VENV)/tests
	$(BIN)/python -m pytest $(BY_FILE) -m "not slow and not long"

lint: $(VENV)/tests
	$(BIN)/ruff check .
	$(BIN)/mypy

quality: $(VENV)/tests
	$(BIN)/python tests/quality.py

weights: $(VENV)/tests
	$(BIN)/python tests/learning.py
	$(BIN)/python tests/learning_meetings.py

bench: $(VENV)/bench $(VENV)/names
	$(BIN)/python tests/benchmarks/start.py
	$(BIN)/python tests/benchmarks/extraction.py
	$(BIN)/python tests/benchmarks/refreshing.py
	$(BIN)/python tests/benchmarks/linking.py
	$(BIN)/python tests/benchmarks/dense.py
	$(BIN)/python tests/benchmarks/names.py $(VENV)/names/bin/python
	$(BIN)/python tests/benchmarks/checking.py

lock:
	.ci/lock

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist

# Hashes are checked for everything that comes from elsewhere; the project itself is installed apart, since
# neither takes a local path beside hashes. The lock files are whole, so nothing is resolved: pip 23 stumbles over lxml[html_clean].
# uv fetches and unpacks side by side, in seconds, what takes pip minutes. Where only pip knows a way to the packages, through its own
# settings, or uv is not to be had, pip installs them.
PIP := $(BIN)/pip --disable-pip-version-check install --quiet --no-deps --no-compile
install = $(BIN)/uv pip install --system-certs --python $(BIN)/python --quiet --no-deps $(1) || $(PIP) $(1)

$(VENV)/runtime: requirements.txt requirements-uv.txt pyproject.toml
	@echo "Building the environment in $(VENV) (less than a minute) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	-$(PIP) --require-hashes -r requirements-uv.txt
	$(call install,--require-hashes -r requirements.txt)
	$(call install,-e .)
	@touch $@

$(VENV)/tests: $(VENV)/runtime requirements-dev.txt
	@echo "Adding what the tests need ..."
	$(call install,--require-hashes -r requirements-dev.txt)
	@touch $@

$(VENV)/remote: requirements-remote.txt $(VENV)/runtime
	@echo "Adding the DuckDB that asks over HTTP ..."
	rm -rf $@ $@.next
	$(call install,--require-hashes --target $@.next -r requirements-remote.txt)
	mv $@.next $@

$(VENV)/bench: $(VENV)/tests requirements-bench.txt
	@echo "Adding what the benchmarks compare with ..."
	$(call install,--require-hashes -r requirements-bench.txt)
	@touch $@

# OpenSanctions' matcher asks for DuckDB before 2, and builds against the headers of ICU: without them the rest goes on.
$(VENV)/names: requirements-names.txt
	@echo "Building an environment for OpenSanctions' matcher ..."
	rm -rf $@ && $(PYTHON) -m venv $@
	$@/bin/pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements-names.txt || \
	  (rm -f $@/bin/python; echo "Not installed here (it needs the headers of ICU: libicu-dev); going on without it.")
	@touch $@
