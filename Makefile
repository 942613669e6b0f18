# Two commands do everything on Debian 12: `make demo` and `make test`. `make help` lists the rest.
VENV := .venv
BUILD := build
PY := $(VENV)/bin/python
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
STUDY ?= 5
PLUGINS := $(CURDIR)/$(BUILD)/plugins
QGIS_PROCESS := $(firstword $(wildcard /usr/bin/qgis_process.bin) qgis_process)
SITE := $(CURDIR)/$(VENV)/site
TESTS ?= tests
SPHINX = $(BUILD)/docs-venv/bin/sphinx-build -q -W --keep-going -b html -c docs -d $(BUILD)/doctrees/$(notdir $@)
MATRIX ?= /var/tmp/carbonbalance-matrix
CHINESE := provider/i18n/carbonbalance_zh_CN
LRELEASE = $(firstword $(wildcard /usr/lib/qt5/bin/lrelease /usr/lib/qt6/bin/lrelease) lrelease)

define EXPORTS
export QGIS_PROCESS="$(QGIS_PROCESS)"
export PATH="/usr/bin:$$PATH"
export QGIS_PLUGINPATH="$(PLUGINS)"
export QGIS_CUSTOM_CONFIG_PATH="$(CURDIR)/$(BUILD)/profile"
export PYTHONPATH="$(SITE)$${PYTHONPATH:+:$$PYTHONPATH}"
export PYTHONWARNINGS=ignore
export QT_QPA_PLATFORM=offscreen
export XDG_RUNTIME_DIR="$(CURDIR)/$(BUILD)/run"
endef
export EXPORTS

.PHONY: help env env-vars demo test test-packages test-matrix lint bench scale package link models translations docs site screenshots certificate clean

help:  ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

env:  ## set up what is missing: Debian's QGIS packages, a venv in .venv, the plugin in a throw-away profile
	@sh tools/env.sh $(VENV)
	@$(MAKE) -s $(CHINESE).qm
	@mkdir -p $(PLUGINS) $(BUILD)/profile $(BUILD)/run && chmod 700 $(BUILD)/run
	@ln -sfn "$(CURDIR)" $(PLUGINS)/carbonbalance
	@eval "$$EXPORTS"; grep -qs carbonbalance $(BUILD)/profile/QGIS/QGIS3.ini $(BUILD)/profile/profiles/default/QGIS/QGIS3.ini \
		|| "$(QGIS_PROCESS)" plugins enable carbonbalance > /dev/null 2>&1 || true

%.qm: %.ts
	@$(LRELEASE) -silent $< -qm $@

env-vars:  ## print the export lines with which qgis_process finds the plugin, for eval (use make -s)
	@$(MAKE) -s env >&2
	@echo "$$EXPORTS"

demo: env  ## run the sample study through qgis_process and write layers, project and report to build/demo5
	@eval "$$EXPORTS"; $(PY) demo/run.py --study $(STUDY) --out $(BUILD)/demo$(STUDY)

test: env  ## run all tests
	@eval "$$EXPORTS"; $(PY) -m pytest $(TESTS) -q

test-packages:  ## install what only tests need (Debian's PostgreSQL with PostGIS); without it they skip
	@sh tools/test_packages.sh

test-matrix:  ## run the tests on QGIS 3.22 (here), 3.40 and 3.44 (Debian roots in MATRIX, outside the repository; needs root)
	@$(MAKE) test
	@sh tools/matrix.sh "$(MATRIX)" $(TESTS)

lint: env  ## style, security, Qt 6, metadata, and the zip as the plugin site checks it
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/bandit -q -r . -c pyproject.toml -x ./tests,./build,./.venv -ll
	@test -d $(BUILD)/qt6 || $(VENV)/bin/pip install --quiet --no-deps --target $(BUILD)/qt6 PyQt6==6.7.1  # read, never imported
	@$(PY) tools/check_qt6.py $(BUILD)/qt6
	@$(PY) tools/check_metadata.py
	@git ls-files -z | xargs -0 $(VENV)/bin/detect-secrets-hook
	@$(PY) tools/package.py $(BUILD)

bench: env  ## measure speed and memory side by side in one run
	@test -d $(BUILD)/bench-packages || $(VENV)/bin/pip install --quiet --no-deps --target $(BUILD)/bench-packages \
		-r requirements-bench.txt
	@# by itself: it brings another GDAL
	@test -d $(BUILD)/bench-landscape || $(VENV)/bin/pip install --quiet --constraint $(VENV)/constraints.txt \
		--target $(BUILD)/bench-landscape pylandstats
	@eval "$$EXPORTS"; PYTHONPATH="$$PYTHONPATH:$(CURDIR)/$(BUILD)/bench-packages" $(PY) tools/bench

scale: env  ## run every step on 3,000 units × 22 years and print times and peak memory (an hour; LIMIT=seconds for each step)
	@eval "$$EXPORTS"; $(PY) tools/scale.py

package: env site  ## build the zip for the plugin site, with the documentation, and check it as the site does
	@$(PY) tools/package.py $(BUILD) $(BUILD)/site

link:  ## link the checkout into a desktop profile (PROFILE=…/profiles/default)
	@case "$(PROFILE)" in */profiles/*) ;; *) echo "PROFILE must be the folder of a profile, such as …/profiles/default"; exit 1;; esac
	@mkdir -p "$(PROFILE)/python/plugins" && ln -sfn "$(CURDIR)" "$(PROFILE)/python/plugins/carbonbalance"
	@echo "Linked into $(PROFILE); enable “Carbon Balance” in the plugin manager."

models: env  ## write the ready-made models anew from tools/models
	@eval "$$EXPORTS"; $(PY) tools/models

translations: env  ## collect the texts that a person reads, and list those that the Chinese lacks
	@$(PY) tools/translations.py; found=$$?; $(MAKE) -s $(CHINESE).qm; exit $$found

docs: env  ## write the reference of all steps, docs/steps and docs/zh/steps
	@eval "$$EXPORTS"; $(PY) tools/make_docs.py en && $(PY) tools/make_docs.py zh

$(BUILD)/docs-venv/.ready: requirements-docs.txt
	@echo "Preparing Sphinx (once)"
	@rm -rf $(@D) && python3 -m venv $(@D) && $(@D)/bin/pip install --quiet -r $< && touch $@

site: $(BUILD)/docs-venv/.ready  ## build the documentation, English and 中文, to build/site, and check its links
	@rm -rf $(BUILD)/site
	@$(SPHINX) docs $(BUILD)/site
	@$(SPHINX) -t zh docs/zh $(BUILD)/site/zh
	@rm -rf $(BUILD)/site/.buildinfo $(BUILD)/site/objects.inv $(BUILD)/site/zh/.buildinfo $(BUILD)/site/zh/objects.inv
	@$(BUILD)/docs-venv/bin/python tools/check_site.py $(BUILD)/site

screenshots: demo  ## take the pictures of the documentation in a QGIS Desktop (needs xvfb, pngquant, fonts-noto-cjk)
	@eval "$$EXPORTS"; sh tools/screenshots.sh en docs/images/en && sh tools/screenshots.sh zh docs/images/zh
	@eval "$$EXPORTS"; $(PY) tools/model_picture.py studycountybalance docs/images/model.png \
		&& pngquant --force --skip-if-larger --ext .png --quality 70-95 docs/images/model.png

certificate: env  ## write docs/equivalence.md, our numbers beside those of other software, from the tests that compare them
	@eval "$$EXPORTS"; $(PY) tools/certificate.py

clean:  ## remove what was built
	rm -rf $(BUILD) $(VENV)
