# make run     see a scraped page come apart
# make build   the command, optimised, in .build/release/winnow
# make test    all tests
# make lint    the format of the sources
# make docs    the documentation of the library, in .build/documentation

SWIFT ?= swift
WINNOW = .build/release/winnow
SAMPLE = Examples/forum-post/page.txt
RELEASE = --configuration release --static-swift-stdlib

.PHONY: run build test lint docs dependencies

run: build
	@printf '\n--- %s, cleaned ---\n\n' $(SAMPLE)
	@$(WINNOW) clean $(SAMPLE)
	@printf '\n--- What was set aside, and why ---\n\n'
	@$(WINNOW) inspect $(SAMPLE) | awk '$$2 == "-"'

build: dependencies
	$(SWIFT) build $(RELEASE) --product winnow

test: dependencies
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples

docs: dependencies
	.ci/documentation

dependencies:
	@.ci/dependencies
