# Sur une machine neuve, chacune suffit : « make demo », « make bureau », « make test ».

# The first of these that is Python 3.11 or newer (a pyenv shim may exist and refuse to start).
CANDIDATES := python3.13 python3.12 python3.11 python3 python
PYTHON ?= $(shell for one in $(CANDIDATES); do if $$one -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$one; break; fi; done)
BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)

.PHONY: demo bureau test test-all test-ci bench docs references lock set-up

demo: set-up
	@$(BIN)/python -m robot demo

# The helpdesk's page, over simulated schools, until Ctrl-C.
bureau: set-up
	@$(BIN)/python -m robot bureau --simulate

test: set-up
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest

# What a new machine runs besides: commands as their users run them (windows, stops, full disks).
test-ci: set-up
	$(BIN)/pytest -m "ci and not slow"

# Also every variant of every simulated screen, one by one: before a change of the simulator or of what recognises.
test-all: set-up
	$(BIN)/pytest -m "slow or ci or not slow"

bench: set-up
	@$(BIN)/python -m bench

docs: set-up
	@$(BIN)/python -m tools.list_codes
	@$(BIN)/python -m tools.list_remedies
	@$(BIN)/python -m tools.describe_schemas
	@$(BIN)/python -m tools.write_guide

# The reference recordings, walked anew on the simulated sites, and the pages made of them.
references: set-up
	@$(BIN)/python -m tools.record_references

# Versions and hashes only: the file names no package index, so that each machine uses its own.
lock: set-up
	$(BIN)/python -m pip install --quiet uv
	$(BIN)/python -m uv pip compile --universal --python-version 3.11 --no-emit-index-url --generate-hashes --extra simulator --extra dev pyproject.toml -o requirements.txt
	$(BIN)/python -m uv pip compile --universal --python-version 3.11 --no-emit-index-url --generate-hashes --extra zoo pyproject.toml -o tests/zoo/requirements.txt

set-up:
	@if [ -z "$(PYTHON)" ]; then echo "Il faut Python 3.11 ou plus récent (cherché : $(CANDIDATES))." >&2; exit 2; fi
	@$(PYTHON) tools/set_up.py
