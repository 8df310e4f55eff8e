# Two commands do everything: `make demo` shows the main job, `make test` proves it.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
OUT ?= demo

.PHONY: demo test check clean rules symbols

$(BIN)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV) || { echo "Python cannot make a virtual environment. On Debian or Ubuntu type: sudo apt-get install python3-venv"; exit 1; }
	$(BIN)/pip install --quiet --editable .
	touch $@

$(BIN)/.ready-test: $(BIN)/.ready
	$(BIN)/pip install --quiet --editable '.[test]'
	touch $@

demo: $(BIN)/.ready
	$(BIN)/easyread make samples/* --out $(OUT)

test: $(BIN)/.ready-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest $(PYTEST_ARGS)

rules: $(BIN)/.ready
	$(BIN)/python -m easyread.rules.pages docs/rules

symbols: $(BIN)/.ready
	$(BIN)/python -m symbols.kit

clean:
	rm -rf $(VENV) $(OUT) dist build
