# The commands of this project. Each one is a script in tools/; nothing is decided here.

.PHONY: help run test chaos preview dist csp matrix bench test-engines setup setup-again fmt lint clean
SHELL := bash
.DEFAULT_GOAL := help

help: ## this list
	@grep -E '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | while IFS="$$(printf '\t')" read -r name text; do printf '  make %-14s %s\n' "$$name" "$$text"; done

run: ## get what is missing, build, serve the demo shop (PORT) and the sandbox provider (PROVIDER_PORT)
	@tools/run.sh

test: ## everything a change must pass
	@tools/test.sh

chaos: ## random walks of buyers while everything misbehaves (WALKS, 3000; SEED, else another each time)
	@tools/chaos.sh

preview: ## designers' page with live reload (builds Trunk the first time, 5 to 12 min)
	@tools/preview.sh

dist: ## the files to ship, with sizes, budget and the snippet to embed
	@tools/setup.sh run
	@tools/build.sh
	@node tools/preview-page.mjs
	@node tools/dist.mjs

csp: ## Content-Security-Policy and script inventory for PROVIDERS="stripe adyen" (ENVIRONMENT, live; ISSUERS=1, 3-D Secure in the page)
	@node tools/csp.mjs --inventory $(if $(ISSUERS),--issuers) --environment "$(or $(ENVIRONMENT),live)" $(PROVIDERS)

matrix: ## what each provider's card fields can do, into src/docs/providers.md
	@node tools/matrix.mjs --write

bench: ## sizes and loading time on a slow phone's profile
	@tools/bench.sh

test-engines: ## browser tests and the designers' page in Chromium, Firefox and WebKit
	@tools/engines.sh

setup: ## get everything run and test need
	@tools/setup.sh test

setup-again: ## as setup, deciding anew where the wasm32 library comes from
	@. tools/env.sh && rm -f "$$KASSA_CACHE/toolchain.env" tools/node_modules/.kassa-lock
	@tools/setup.sh test

fmt: ## format the Rust sources
	@tools/fmt.sh

lint: ## clippy, native and wasm32, warnings being errors
	@tools/lint.sh

clean: ## remove what building made; installed tools stay
	@tools/clean.sh
