# make run     see a scraped page come apart
# make build   the command, optimised, in .build/release/winnow
# make test    all tests
# make lint    the format of the sources
# make docs    the documentation of the library, in .build/documentation
# make accuracy EVAL=FOLDER    measure the language model on the sets of a folder

SWIFT ?= swift
WINNOW = .build/release/winnow
SAMPLE = Examples/forum-post/page.txt
RELEASE = --configuration release --static-swift-stdlib

.PHONY: run build test lint docs accuracy dependencies

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

accuracy: dependencies
	$(SWIFT) build $(RELEASE) --product winnow-train
	Data/measure $(EVAL)

dependencies:
	@.ci/dependencies
