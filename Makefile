# make run     see a scraped page come apart
# make build   the command, optimised, in .build/release/winnow
# make test    all tests
# make lint    the format of the sources
# make manual  a manual page and completions for shells, in .build/manual
# make fuzz    each fuzz target for half a minute
# make docs    the documentation of the library, in .build/documentation
# make accuracy EVAL=FOLDER    measure the language model on the sets of a folder

SWIFT ?= swift
WINNOW = .build/release/winnow
SAMPLE = Examples/forum-post/page.txt
RELEASE = --configuration release --static-swift-stdlib

.PHONY: run build test lint docs manual fuzz accuracy dependencies

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
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Examples Fuzz/Package.swift Fuzz/Sources

docs: dependencies
	.ci/documentation

manual: build
	@mkdir -p .build/manual
	$(SWIFT) package plugin --allow-writing-to-package-directory generate-manual --multi-page \
	  --output-directory .build/manual
	for shell in bash zsh fish; do \
	  $(WINNOW) --generate-completion-script $$shell > .build/manual/winnow.$$shell; \
	done

fuzz: dependencies
	Fuzz/run 30

accuracy: dependencies
	$(SWIFT) build $(RELEASE) --product winnow-train
	Data/measure $(EVAL)

dependencies:
	@.ci/dependencies
