# Two commands do all set-up: `make run` and `make test`. The rest is for those who build.
SHELL := /bin/bash
PYTHON ?= $(shell for each in python3 python3.13 python3.12 python3.11; do \
  $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$each && break; done)
BIN := .venv/bin
OUT ?= out

.PHONY: run test serve check bench bench-sync bench-million papers demo format texts clean

run: .venv/ready system-window
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" != Linux ]; then \
	  $(BIN)/python -m app; \
	else \
	  echo "Der er ingen skærm her, så demoen køres uden vindue."; \
	  QT_QPA_PLATFORM=offscreen $(BIN)/python -m app demo --headless --out $(OUT); \
	fi

test: .venv/dev system-test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto

serve: .venv/central
	$(BIN)/pejlemaerke-central serve

check: .venv/dev
	$(BIN)/ruff format --check app tests
	$(BIN)/ruff check app tests
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev system-window
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m app bench

bench-sync: .venv/dev
	$(BIN)/python -m app.bench.central
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m app.bench.central_sync

bench-million: .venv/dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m app.bench.central_million

# Every paper of the demo's caseload in every language and edition, through the PDF/UA-1 validator; a minute and a half.
papers: .venv/dev
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.documents.whole_caseload

demo: .venv/ready system-window
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m app demo --headless --out $(OUT)

format: .venv/dev
	$(BIN)/ruff format app tests
	$(BIN)/ruff check --fix app tests

.venv/bin/python:
	@[ -n "$(PYTHON)" ] || { \
	  echo "Pejlemærke skal bruge Python 3.11 eller nyere, og den er ikke her. Prøv: sudo apt-get install python3 python3-venv"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "Prøv: sudo apt-get install python3-venv"; exit 1; }

.venv/ready: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

.venv/central: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[central]'
	@touch .venv/ready $@

.venv/dev: .venv/bin/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch .venv/ready .venv/central $@

# Qt's own needs on Debian and Ubuntu; elsewhere they are there already.
.PHONY: system-window system-test
system-window: .venv/bin/python
	@scripts/system-libraries window

system-test: .venv/bin/python
	@scripts/system-libraries test

# After a text was written: bring en.ts after it (what is new stands unfinished there, for Qt Linguist), and compile it.
texts: .venv/ready
	$(BIN)/pyside6-lupdate -silent -tr-function-alias QT_TR_NOOP+=fixed,tr+=t -locations none -no-obsolete \
	  -sort-messages -source-language da -target-language en -extensions py app -ts resources/i18n/en.ts
	$(BIN)/pyside6-lrelease -silent resources/i18n/en.ts -qm resources/i18n/en.qm

clean:
	rm -rf .venv build $(OUT) *.egg-info
