// How deep the elements of a page may nest.
#ifndef NESTING_H
#define NESTING_H

#include <stdbool.h>
#include <stddef.h>

/// Whether the tags of a page can nest deeper than a limit.
///
/// Parsing takes time that grows with the depth for each tag, so a page of nothing but `<div>` would
/// take minutes. Elements that others close are not counted.
bool nests_deeper(const char *page, size_t length, size_t limit);

#endif
