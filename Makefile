# What can be done here: `make help`. Needs Python 3.11 or newer, with venv and pip, and nothing else.

PYTHON ?= python3
# Further arguments for the program (make run) or for pytest (make test).
ARGS ?=
# `make lock UPGRADE=--upgrade` moves to the newest versions that pyproject.toml admits.
UPGRADE ?=
# How long `make fuzz` looks for a failure, and the seed that it starts from; without one, it picks one.
SECONDS ?= 600
SEED ?=
UV_VERSION := 0.13.9

VENV := .venv
BIN := $(VENV)/bin
# -qq: errors only. --no-deps: the lock files are complete, and pip, when it checks hashes, stumbles
# over a requirement with extras (sqlalchemy[asyncio]) although the lock has all that it needs.
PIP := $(BIN)/python -m pip -qq --disable-pip-version-check --no-input
INSTALL := $(PIP) install --no-deps

.DEFAULT_GOAL := help
.SUFFIXES:
.DELETE_ON_ERROR:
.NOTPARALLEL:

.PHONY: help
help: ## list what can be done
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F '|' '{printf "%-12s %s\n", $$1, $$2}'

.PHONY: run
run: $(VENV)/.runtime ## set up what is missing, then run the pipeline over raw/
	@$(BIN)/heshu run $(ARGS)

.PHONY: test
test: $(VENV)/.dev ## set up what is missing, then run all tests
	@$(BIN)/python -m pytest -n auto --maxprocesses 4 $(ARGS)

.PHONY: check
check: lint types imports test ## all that CI checks: lint, types, imports, tests

.PHONY: lint
lint: $(VENV)/.dev ## check rules and formatting
	@echo 'ruff: rules and formatting'
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check

.PHONY: types
types: $(VENV)/.dev ## check types
	@echo 'mypy: types'
	@$(BIN)/mypy

.PHONY: imports
imports: $(VENV)/.dev ## check which module may import which
	@echo 'import-linter: which module may import which'
	@$(BIN)/lint-imports

.PHONY: format
format: $(VENV)/.dev ## format the code and apply safe fixes
	@$(BIN)/ruff check --fix --exit-zero
	@$(BIN)/ruff format

.PHONY: setup
setup: $(VENV)/.dev ## set up the environment for development

.PHONY: compiled
compiled: build/compiled/.installed ## compile the extraction in C into build/compiled (needs a C compiler, a few minutes)
	@echo 'With PYTHONPATH=build/compiled heshu reads figures with their meaning about 1.3 times as fast.'

.PHONY: bench
bench: $(VENV)/.dev build/bench/.installed build/compiled/.installed ## measure the speed, beside other recognisers (a few minutes)
	@$(BIN)/python -m bench

.PHONY: fuzz
fuzz: $(VENV)/.runtime ## hold random text against what extraction promises, for SECONDS (600)
	@$(BIN)/python -m bench.fuzz $(SECONDS) $(SEED)

.PHONY: docs
docs: $(VENV)/.runtime ## write the reference pages that are generated
	@$(BIN)/python -m schemas.catalogue.reference > docs/indicators.md
	@$(BIN)/python -m flows.reference > docs/checks.md

.PHONY: lock
lock: build/uv/bin/uv ## resolve the dependencies of pyproject.toml into the lock files
	@echo 'Resolving the dependencies'
	@$(COMPILE) pyproject.toml --group build --output-file requirements.lock
	@$(COMPILE) pyproject.toml --group dev --constraints requirements.lock --output-file requirements-dev.lock
	@$(COMPILE) bench/peers.in --output-file requirements-bench.lock
	@! grep -n '://' requirements.lock requirements-dev.lock requirements-bench.lock

# One resolution for every platform and every Python from 3.11 on, and no trace of who made it where.
COMPILE = build/uv/bin/uv pip compile $(UPGRADE) --quiet --universal --generate-hashes \
	--python-version 3.11 --custom-compile-command 'make lock'

.PHONY: clean
clean: ## remove the environment, caches and build products; warehouse and reports stay
	rm -rf $(VENV) build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find bench flows schemas warehouse tests -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment. Each step leaves a stamp and is taken again when what it depends on has changed.

$(VENV)/.created:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		echo "heshu needs Python 3.11 or newer; '$(PYTHON) --version' says: `$(PYTHON) --version 2>&1 | tail -1`." \
			"Name another: make PYTHON=python3.12 …" >&2; exit 1; }
	@test -x $(BIN)/python || { echo 'Creating $(VENV)'; $(PYTHON) -m venv $(VENV); }
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null
	@touch $@

$(VENV)/.runtime: $(VENV)/.created requirements.lock pyproject.toml
	@echo 'Installing what heshu needs, as in requirements.lock (the first time takes a minute)'
	@$(INSTALL) --require-hashes --requirement requirements.lock
	@$(INSTALL) --no-build-isolation --editable .
	@touch $@

# The same and more: afterwards `make run` has nothing left to install.
$(VENV)/.dev: $(VENV)/.created requirements.lock requirements-dev.lock pyproject.toml
	@echo 'Installing what development needs, as in requirements-dev.lock (the first time takes a minute)'
	@$(INSTALL) --require-hashes --requirement requirements-dev.lock
	@$(INSTALL) --no-build-isolation --editable .
	@$(PIP) check
	@touch $(VENV)/.runtime $@

# heshu as it would be installed from a compiled wheel, beside the source and never in it: a module compiled in its place
# would hide every later change to it.
build/compiled/.installed: $(VENV)/.dev hatch_build.py $(shell find flows schemas warehouse -name '*.py' -o -name '*.yml')
	@echo 'Compiling the extraction into build/compiled (some minutes)'
	@rm -rf build/compiled
	@HESHU_COMPILE=1 $(INSTALL) --no-build-isolation --target build/compiled .
	@touch $@

# The other recognisers never get in the way of heshu's own lock. Some exist as source only and are built here.
build/bench/.installed: requirements-bench.lock
	@echo 'Installing the recognisers to measure against into build/bench'
	@$(PYTHON) -m venv --clear build/bench
	@build/bench/bin/python -m pip -qq --disable-pip-version-check --no-input install --no-deps \
		--require-hashes --requirement requirements-bench.lock
	@touch $@

build/uv/bin/uv: Makefile
	@echo 'Installing uv $(UV_VERSION) into build/uv'
	@$(PYTHON) -m venv --clear build/uv
	@build/uv/bin/python -m pip -qq --disable-pip-version-check --no-input install uv==$(UV_VERSION)
	@touch $@
