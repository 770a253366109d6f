# What there is to do. The first `make` creates .venv from the locked requirements.
PYTHON ?= python3
UV ?= uv
VENV := .venv
VENV_BI := .venv-bi
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
SHARED := ../shared
SCORES := $(VENV)/scores
TIMED := samples/reports $(wildcard $(SHARED)/reports/*.txt \
	$(addprefix $(SHARED)/reports/,pdf docx hung_yen))

SCANNED := $(or $(wildcard $(SHARED)/reports/pdf/*.pdf),$(wildcard samples/reports/*.pdf)) \
	$(or $(wildcard $(SHARED)/reports/tables/*.xlsx),$(wildcard samples/reports/*.xlsx))

WORKBOOKS := $(or $(wildcard $(SHARED)/reports/nso/*),$(wildcard samples/reports/*.xlsx))

NATION := $(VENV)/nation
OBSERVATIONS ?= 10000000

.DEFAULT_GOAL := help
.PHONY: help run test ui bi docs lint format score speed pdf scans workbooks nation one-more readers evidence samples lock lock-bi clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/.installed ## read the sample reports and the landing folder, publish the warehouse
	$(BIN)/khoso run

test: $(VENV)/.installed-dev ## run all tests
	$(BIN)/python -m pytest -n 2 --dist loadfile

ui: $(VENV)/.installed ## show the line in Dagster (this machine only)
	$(BIN)/khoso ui

bi: $(VENV_BI)/.installed ## show dashboards in Apache Superset (this machine only)
	$(VENV_BI)/bin/python -m warehouse.bi

docs: $(VENV)/.installed ## write the documentation of the tables as a web page
	$(BIN)/khoso docs

lint: $(VENV)/.installed-dev ## check style and types of Python and SQL
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/sqlfluff lint dbt_project/models

format: $(VENV)/.installed-dev ## bring Python and SQL into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/sqlfluff fix dbt_project/models

score: $(VENV)/.installed ## measure extraction against the gold files of ../shared, where present
	@PYTHON=$(BIN)/python KHOSO=$(BIN)/khoso bench/score.sh $(SHARED) $(SCORES)

speed: $(VENV)/.installed ## measure how long reading figures takes, a page and a document
	$(BIN)/python bench/speed.py $(TIMED)

pdf: $(VENV)/.installed-dev ## measure reading PDF pages against pdfplumber, and compare both
	$(BIN)/python bench/pdf.py samples/reports/*.pdf $(wildcard $(SHARED)/reports/pdf/*.pdf)

scans: $(VENV)/.installed ## measure OCR on scans made of ../shared or samples (needs tesseract, LibreOffice)
	$(BIN)/python bench/scans.py $(SCANNED)

workbooks: $(VENV)/.installed ## measure how much of the workbooks of ../shared or samples is read
	$(BIN)/python bench/workbooks.py $(WORKBOOKS)

nation: $(VENV)/.installed ## generate 10 million figures with planted errors; build, score and time the warehouse
	rm -rf $(NATION)
	$(BIN)/python -m bench.nation $(NATION) --observations $(OBSERVATIONS)

one-more: $(VENV)/.installed ## add one report to a warehouse of 10,000, time it, compare with a build of everything
	rm -rf $(NATION)-one-more
	$(BIN)/python bench/one_more.py $(NATION)-one-more

readers: $(VENV)/.installed ## eight readers load a dashboard through a hundred publishes of what is published
	$(BIN)/python -m bench.readers $(or $(KHOSO_HOME),data)

evidence: $(VENV)/.installed ## measure writing evidence pages, and the index of 10,000 reports
	$(BIN)/python bench/evidence.py

samples: $(VENV)/.installed-dev ## write the sample reports from their sources
	$(BIN)/python samples/generate.py

# setuptools installs the project itself, without asking a registry for it.
COMPILE = echo 'setuptools>=75' | $(UV) pip compile pyproject.toml - --universal --python-version 3.11 \
	--generate-hashes --no-strip-extras --no-emit-index-url --no-annotate --no-header -q --upgrade

lock: ## resolve the requirements anew (needs uv)
	$(COMPILE) --extra dev -o requirements-dev.lock
	$(COMPILE) -c requirements-dev.lock -o requirements.lock

lock-bi: ## resolve the requirements of Superset anew (needs uv)
	$(UV) pip compile warehouse/bi/requirements.in --universal --python-version 3.11 --generate-hashes \
		--no-strip-extras --no-emit-index-url --no-annotate --no-header -q --upgrade \
		-o warehouse/bi/requirements.lock

clean: ## remove the environment and caches, but no data
	rm -rf $(VENV) $(VENV_BI) build *.egg-info .mypy_cache .pytest_cache .ruff_cache dbt_project/target

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock $(VENV)/.installed
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

$(VENV_BI)/.installed: warehouse/bi/requirements.lock
	$(PYTHON) -m venv $(VENV_BI)
	$(VENV_BI)/bin/python -m pip --disable-pip-version-check -qq install --require-hashes -r $<
	@touch $@
