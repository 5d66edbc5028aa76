// Parsing with limits, for pages that were made to be hard.
#ifndef GUARDED_PARSE_H
#define GUARDED_PARSE_H

#include <gumbo.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "html_shims.h"

/// Parses a page into an arena.
///
/// The time gumbo takes for a tag grows with the number of open elements, and that for an attribute
/// with those before it: without limits, half a megabyte takes a quarter of a minute. Gumbo knows no
/// limits, but asks for memory before anything grows; so the tree is looked at when it does.
int32_t guarded_parse(const char *page, size_t length, html_limits limits, arena *arena,
                      const GumboOutput **output);

#endif
