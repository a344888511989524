.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3.11
VENV := .venv
BIN := $(VENV)/bin
DATA_DIR ?= data

.PHONY: help run test check format lock bench clean

help: ## Show this help
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk 'BEGIN {FS = ":.*## "} {printf "  make %-8s %s\n", $$1, $$2}'

# The locks are complete, so nothing is resolved again (--no-deps): pip 23 stumbles over pinned extras.
# The stamp of a lock says that exactly this lock is installed; a second `make run` sets nothing up.
$(VENV)/.run-stamp: requirements/run.lock pyproject.toml
	@test -x $(BIN)/python || { echo "Setting up $(VENV) ..."; $(PYTHON) -m venv $(VENV); }
	@echo "Installing what the pipeline needs (pinned, hash-checked) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/run.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
	@touch $@

$(VENV)/.dev-stamp: $(VENV)/.run-stamp requirements/dev.lock
	@echo "Installing what the tests need (pinned, hash-checked) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/dev.lock
	@touch $@

run: $(VENV)/.run-stamp ## Set up and run the pipeline on the samples; DOCUMENTS=DIR and DATA_DIR=DIR choose others
	@$(BIN)/skillsledger run $(if $(DOCUMENTS),--documents "$(DOCUMENTS)") --data-dir "$(DATA_DIR)"

test: $(VENV)/.dev-stamp ## Set up and run the tests
	@$(BIN)/python -m pytest -n 2 $(ARGS)

check: $(VENV)/.dev-stamp ## Lint, formatting and strict types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

format: $(VENV)/.dev-stamp ## Format and mend what lint can mend
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

lock: ## Write the hash-checked locks anew (needs uv on the path)
	uv pip compile pyproject.toml --extra build --universal --generate-hashes --no-emit-index-url --quiet --custom-compile-command "make lock" -o requirements/run.lock
	uv pip compile pyproject.toml --extra build --extra dev -c requirements/run.lock --universal --generate-hashes --no-emit-index-url --quiet --custom-compile-command "make lock" -o requirements/dev.lock

bench: $(VENV)/.dev-stamp ## Measure wall time and memory, and where they go
	@$(BIN)/python -m bench.pipeline_cost

clean: ## Remove the environment and what a run made here
	rm -rf $(VENV) data build *.egg-info .pytest_cache .mypy_cache .ruff_cache
