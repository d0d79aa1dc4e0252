# What one does with a checkout. `make` alone lists the targets.
# Everything runs in .venv, which the first target to need it makes.

SHELL := bash
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VOORBEELD ?= examples/openbare-toiletten.xml
JOBS ?= 2
PYTEST := .venv/bin/python -m pytest
READY := .venv/.ready
BENCH_READY := .venv/.bench-ready
UV = $(or $(wildcard .uv/bin/uv),uv)
COMPILE = $(UV) pip compile --quiet --universal --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links $(if $(UPGRADE),--upgrade)

.PHONY: docs help setup toets test scenarios lint format types contracts serve services browser soak bench container ci lock clean

docs: $(READY)  ## make docs/normen.md again from the rules
	.venv/bin/wijktoets norms > docs/normen.md

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##  *\(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-18s %s\n", $$1, $$2}'

setup: $(READY)  ## bring the environment (.venv) up to date
$(READY): requirements-dev.lock requirements-build.lock pyproject.toml .ci/setup
	.ci/setup
	@touch $@

toets: $(READY)  ## check the example and show the explanation
	.venv/bin/wijktoets assess aanbesteding $(VOORBEELD) --explain

test: $(READY)  ## all tests, scenarios included
	$(PYTEST) -n $(JOBS) --dist loadfile

scenarios: $(READY)  ## only the scenarios of features/
	.venv/bin/wijktoets scenarios

lint: $(READY)  ## style
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .

format: $(READY)  ## apply the style
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

types: $(READY)  ## types
	.venv/bin/mypy

contracts: $(READY)  ## what may import what
	.venv/bin/lint-imports --no-cache

serve: $(READY)  ## web pages and API on this computer
	.venv/bin/wijktoets serve

services: $(READY)  ## tests that need PostgreSQL, Redis, an OpenID provider, curl and jq
	tests/services/curl.sh
	export WIJKTOETS_TEST_POSTGRES_URL="$$(tests/services/postgres.sh start)"; \
	trap 'tests/services/postgres.sh stop' EXIT; \
	$(PYTEST) -m services -n $(JOBS) --dist loadfile tests/api

browser: $(READY)  ## the web pages in a real browser
	export WIJKTOETS_TEST_CHROMIUM="$$(tests/services/chromium.sh)"; $(PYTEST) -m browser -n $(JOBS) --dist load tests/web

soak: $(READY)  ## long loads: memory and crashes
	$(PYTEST) -m soak tests

$(BENCH_READY): $(READY) requirements-bench.lock
	.ci/setup requirements-bench.lock
	@touch $@
bench: $(BENCH_READY)  ## speed, beside other rule engines
	$(PYTEST) -m bench tests/benchmarks

container:  ## build the container and try it (needs podman)
	tests/container/try.sh

ci:  ## what CI does
	.ci/run

lock:  ## pin the libraries again (UPGRADE=1: the newest)
	$(COMPILE) --group build -o requirements-build.lock
	$(COMPILE) pyproject.toml --extra postgres --extra redis --extra otel -o requirements.lock
	$(COMPILE) pyproject.toml --extra postgres --extra redis --extra otel --group dev -c requirements.lock -o requirements-dev.lock
	$(COMPILE) pyproject.toml --group bench -c requirements-dev.lock -o requirements-bench.lock
	! grep -n '://' requirements*.lock

clean:  ## remove the environment and all that was made
	rm -rf .venv .uv build dist uitvoer .mypy_cache .pytest_cache .ruff_cache .import_linter_cache \
		.hypothesis .schemathesis .benchmarks test-results
	find engine api tests features -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
