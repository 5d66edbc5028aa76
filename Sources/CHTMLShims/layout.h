// How elements are laid out as text, after the default style sheet of the HTML standard (15.3).
#ifndef LAYOUT_H
#define LAYOUT_H

#include <gumbo.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct {
  /// Line ends before and behind at least: 0 for inline elements, 1 for blocks, 2 for blocks with a
  /// margin.
  int line_ends;
  /// What kind of block it makes, as in `html_shims.h`; -1 to leave it to the elements around.
  int32_t kind;
  /// Whether nothing of it is seen.
  bool is_hidden;
  /// Whether white space is kept.
  bool is_preformatted;
} layout;

/// How an element is laid out.
layout layout_of(const GumboNode *node);

/// The part of a page that an element opens inside of another one, by its name or its ARIA role; the
/// other one when it opens none.
int32_t region_of(const GumboElement *element, int32_t outer);

#endif
