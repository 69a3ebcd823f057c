# What can be done here. The work is in scripts/, one file for each word.

.PHONY: serve test dev bench fmt

serve: ## Build the page and serve it at http://127.0.0.1:8080 (PORT=)
	@scripts/serve

test: ## Everything that must pass
	@scripts/test

dev: ## Serve the page and rebuild it on every change (PORT=)
	@scripts/dev

bench: ## Sizes and speeds, as a table
	@scripts/bench

fmt: ## Format the Rust code
	@cargo fmt
