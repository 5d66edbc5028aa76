#include "walk.h"

#include <stdlib.h>

#include "html_shims.h"
#include "layout.h"
#include "ruby.h"
#include "table_row.h"

/// An element that is being walked through. Pages nest as deep as they like: the walk keeps its own
/// stack.
typedef struct step {
  const GumboElement *element;
  unsigned next_child;
  int line_ends;
  /// Stands behind it; may be null.
  const char *closing;
  int32_t outer_kind;
  int32_t outer_region;
  bool outer_link;
  bool outer_preformatted;
  bool outer_row;
} step;

typedef struct {
  step *steps;
  size_t count;
  size_t capacity;
  bool is_preformatted;
  /// Whether all around is one line: that of a row of a table.
  bool is_in_row;
  /// Whether that row has a cell already.
  bool has_cell;
  text_buffer *buffer;
} walk;

static step *push(walk *walk, const GumboElement *element) {
  text_buffer *buffer = walk->buffer;
  if (walk->count == walk->capacity) {
    const size_t capacity = 2 * walk->capacity + 64;
    step *steps = realloc(walk->steps, capacity * sizeof *steps);
    if (!steps) {
      buffer->is_out_of_memory = true;
      return NULL;
    }
    walk->steps = steps;
    walk->capacity = capacity;
  }
  step *step = &walk->steps[walk->count++];
  *step = (struct step){
      .element = element,
      .outer_kind = buffer->kind,
      .outer_region = buffer->region,
      .outer_link = buffer->is_in_link,
      .outer_preformatted = walk->is_preformatted,
      .outer_row = walk->is_in_row,
  };
  return step;
}

/// The kind of a block inside of another one. What stands in an entry of a list or a quotation stays one,
/// also in a paragraph or a nameless block inside of it.
static int32_t kind_inside(int32_t outer, int32_t kind) {
  const bool is_closer = outer == HTML_BLOCK_LIST_ITEM || outer == HTML_BLOCK_TABLE_ROW ||
                         outer == HTML_BLOCK_CAPTION || outer == HTML_BLOCK_QUOTE;
  if (kind == HTML_BLOCK_PARAGRAPH && is_closer) return outer;
  return kind > HTML_BLOCK_OTHER ? kind : outer;
}

static void enter(walk *walk, const GumboNode *node) {
  const layout layout = layout_of(node);
  if (layout.is_hidden) return;
  const GumboElement *element = &node->v.element;
  text_buffer *buffer = walk->buffer;
  step *step = push(walk, element);
  if (!step) return;
  if (!walk->is_in_row) step->line_ends = layout.line_ends;
  int32_t kind = layout.kind;
  switch (element->tag) {
    case GUMBO_TAG_A:
      if (gumbo_get_attribute(&element->attributes, "href")) text_buffer_open_link(buffer);
      break;
    case GUMBO_TAG_BR:
      if (!walk->is_in_row) text_buffer_line_end(buffer);
      break;
    case GUMBO_TAG_TR:
      walk->is_in_row = is_line_of_cells(node);
      walk->has_cell = false;
      // Other rows lay out a page.
      if (!walk->is_in_row) kind = -1;
      break;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
      if (!walk->is_in_row) {
        step->line_ends = 1;
      } else if (walk->has_cell) {
        text_buffer_tab(buffer);
      }
      walk->has_cell = true;
      break;
    case GUMBO_TAG_RT: {
      const reading_marks marks = marks_of_reading(node);
      if (marks.before) text_buffer_append(buffer, marks.before, false);
      step->closing = marks.behind;
      break;
    }
    default: break;
  }
  if (step->line_ends > 0) text_buffer_break(buffer, step->line_ends);
  if (layout.is_preformatted) walk->is_preformatted = true;
  buffer->kind = kind_inside(buffer->kind, kind);
  buffer->region = region_of(element, buffer->region);
}

static void leave(walk *walk) {
  const step *step = &walk->steps[--walk->count];
  text_buffer *buffer = walk->buffer;
  if (step->closing) text_buffer_append(buffer, step->closing, false);
  if (step->element->tag == GUMBO_TAG_TR && walk->is_in_row) text_buffer_end_row(buffer);
  buffer->kind = step->outer_kind;
  buffer->region = step->outer_region;
  buffer->is_in_link = step->outer_link;
  walk->is_preformatted = step->outer_preformatted;
  walk->is_in_row = step->outer_row;
  if (step->line_ends > 0) text_buffer_break(buffer, step->line_ends);
}

static void visit(walk *walk, const GumboNode *node) {
  switch (node->type) {
    case GUMBO_NODE_ELEMENT: enter(walk, node); break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
      text_buffer_append(
          walk->buffer, node->v.text.text, walk->is_preformatted && !walk->is_in_row);
      break;
    default: break;
  }
}

void walk_through(const GumboNode *root, text_buffer *buffer) {
  walk walk = {.buffer = buffer};
  visit(&walk, root);
  while (walk.count > 0 && !buffer->is_out_of_memory) {
    step *step = &walk.steps[walk.count - 1];
    if (step->next_child < step->element->children.length) {
      visit(&walk, step->element->children.data[step->next_child++]);
    } else {
      leave(&walk);
    }
  }
  free(walk.steps);
}
