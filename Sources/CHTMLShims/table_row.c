#include "table_row.h"

#include <stdlib.h>
#include <string.h>

#include "html_shims.h"
#include "layout.h"

/// The text of a cell, as far as it was read.
typedef struct {
  bool has_text;
  /// Whether a line ends behind that text.
  bool is_broken;
} cell_text;

/// Whether text goes on in the same line.
static bool reads_on(cell_text *cell, const char *text, bool is_preformatted) {
  for (; *text; text++) {
    if (!strchr(" \t\n\r\f", *text)) {
      if (cell->has_text && cell->is_broken) return false;
      cell->has_text = true;
      cell->is_broken = false;
      // All the rest of it stands in the same line.
      if (!is_preformatted) return true;
    } else if (*text == '\n' && is_preformatted) {
      cell->is_broken = true;
    }
  }
  return true;
}

/// Whether all in a node stands in one line. Trees are no deeper than their limit.
static bool is_one_line(const GumboNode *node, cell_text *cell, bool is_preformatted) {
  switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA: return reads_on(cell, node->v.text.text, is_preformatted);
    case GUMBO_NODE_ELEMENT: break;
    default: return true;
  }
  const GumboElement *element = &node->v.element;
  const layout layout = layout_of(node);
  if (layout.is_hidden) return true;
  // Headings are of a page, or of a part of one.
  const bool is_heading = layout.kind > HTML_BLOCK_OTHER && layout.kind < HTML_BLOCK_PARAGRAPH;
  if (element->tag == GUMBO_TAG_TABLE || is_heading) return false;
  const bool breaks = layout.line_ends > 0 || element->tag == GUMBO_TAG_BR;
  if (breaks) cell->is_broken = true;
  for (unsigned i = 0; i < element->children.length; i++) {
    if (!is_one_line(element->children.data[i], cell, is_preformatted || layout.is_preformatted)) {
      return false;
    }
  }
  if (breaks) cell->is_broken = true;
  return true;
}

bool is_cell(const GumboElement *element) {
  return element->tag == GUMBO_TAG_TD || element->tag == GUMBO_TAG_TH;
}

/// How many columns a cell takes.
static long columns(const GumboElement *cell) {
  const GumboAttribute *span = gumbo_get_attribute(&cell->attributes, "colspan");
  return span ? strtol(span->value, NULL, 10) : 1;
}

bool is_line_of_cells(const GumboNode *row) {
  const GumboVector *children = &row->v.element.children;
  long count = 0;
  for (unsigned i = 0; i < children->length; i++) {
    const GumboNode *child = children->data[i];
    if (child->type != GUMBO_NODE_ELEMENT || !is_cell(&child->v.element)) continue;
    cell_text text = {false, false};
    if (!is_one_line(child, &text, false)) return false;
    if (count < 2) count += columns(&child->v.element);
  }
  return count > 1;
}
