# The two commands of a new reader: `make run` and `make test`. Both set themselves up.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
PYTHON ?= python3
BIN := .venv/bin

.PHONY: simulate playground pictures transcripts setup run test lint types imports pytest format lock peers clean

setup: .venv/ready

# Everything is installed from the lock file with its hashes, then the product itself.
.venv/ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: setup
	$(BIN)/sme-consultant serve

test: setup peers lint types imports pytest

lint:
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types:
	$(BIN)/mypy

imports:
	$(BIN)/lint-imports

pytest:
	$(BIN)/pytest -n 3 --dist loadfile $(PYTEST_ARGS)

# What Python packages cannot bring: installed when root, else the tests that need it are skipped by name.
peers:
	@command -v chromium >/dev/null || command -v google-chrome >/dev/null || { \
		test "$$(id -u)" != 0 || { apt-get update -qq && \
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-ipafont-gothic; }; }

# The README's pictures, taken from the story as a browser shows it.
pictures: setup peers
	$(BIN)/python -m tests.journeys.pictures

# A whole season of 400 firms through the real code, with the clock moved (docs/season.md).
simulate: setup
	$(BIN)/python -m tests.season

# Drives the Teams door in Microsoft 365 Agents Playground (npm), and takes its pictures.
playground: setup peers
	$(BIN)/python -m tests.playground.drive

# What people type and read in every flow, played by the running product (docs/transcripts/).
transcripts: setup
	$(BIN)/python -m tests.journeys.transcripts.write

format:
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# Locks every dependency with its hashes, for every platform; no line names a registry's host.
lock:
	$(BIN)/uv pip compile --quiet --universal --generate-hashes --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache build *.egg-info
