#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#include "guarded_parse.h"
#include "html_shims.h"
#include "layout.h"
#include "text_buffer.h"

/// An element that is being walked through. Pages nest as deep as they like: the walk keeps its own
/// stack.
typedef struct {
  const GumboElement *element;
  unsigned next_child;
  layout layout;
  int32_t outer_kind;
  int32_t outer_region;
  bool outer_link;
  bool outer_preformatted;
} step;

typedef struct {
  step *steps;
  size_t count;
  size_t capacity;
  bool is_preformatted;
  text_buffer *buffer;
} walk;

static void enter(walk *walk, const GumboNode *node) {
  const GumboElement *element = &node->v.element;
  layout layout = layout_of(node);
  if (layout.is_hidden) return;
  text_buffer *buffer = walk->buffer;
  if (walk->count == walk->capacity) {
    const size_t capacity = 2 * walk->capacity + 64;
    step *steps = realloc(walk->steps, capacity * sizeof *steps);
    if (!steps) {
      buffer->is_out_of_memory = true;
      return;
    }
    walk->steps = steps;
    walk->capacity = capacity;
  }
  walk->steps[walk->count++] =
      (step){element,        0, layout, buffer->kind, buffer->region, buffer->is_in_link,
             walk->is_preformatted};
  if (layout.line_ends > 0) text_buffer_break(buffer, layout.line_ends);
  if (layout.is_preformatted) walk->is_preformatted = true;
  // What stands in a list item or quotation stays one, also inside of a nameless block.
  if (layout.kind > HTML_BLOCK_OTHER) buffer->kind = layout.kind;
  buffer->region = region_of(element, buffer->region);
  switch (element->tag) {
    case GUMBO_TAG_A:
      if (gumbo_get_attribute(&element->attributes, "href")) buffer->is_in_link = true;
      break;
    case GUMBO_TAG_BR: text_buffer_line_end(buffer); break;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH: text_buffer_tab(buffer); break;
    default: break;
  }
}

static void leave(walk *walk) {
  const step *step = &walk->steps[--walk->count];
  text_buffer *buffer = walk->buffer;
  buffer->kind = step->outer_kind;
  buffer->region = step->outer_region;
  buffer->is_in_link = step->outer_link;
  walk->is_preformatted = step->outer_preformatted;
  if (step->layout.line_ends > 0) text_buffer_break(buffer, step->layout.line_ends);
}

static void visit(walk *walk, const GumboNode *node) {
  switch (node->type) {
    case GUMBO_NODE_ELEMENT: enter(walk, node); break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
      text_buffer_append(walk->buffer, node->v.text.text, walk->is_preformatted);
      break;
    default: break;
  }
}

static void walk_through(const GumboNode *root, text_buffer *buffer) {
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

static void take_title(const GumboNode *root, html_rendering *rendering) {
  if (root->type != GUMBO_NODE_ELEMENT) return;
  for (unsigned i = 0; i < root->v.element.children.length; i++) {
    const GumboNode *head = root->v.element.children.data[i];
    if (head->type != GUMBO_NODE_ELEMENT || head->v.element.tag != GUMBO_TAG_HEAD) continue;
    for (unsigned j = 0; j < head->v.element.children.length; j++) {
      const GumboNode *node = head->v.element.children.data[j];
      if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag != GUMBO_TAG_TITLE) continue;
      text_buffer buffer = {0};
      for (unsigned k = 0; k < node->v.element.children.length; k++) {
        const GumboNode *text = node->v.element.children.data[k];
        if (text->type == GUMBO_NODE_TEXT) text_buffer_append(&buffer, text->v.text.text, false);
      }
      free(buffer.blocks);
      rendering->title = buffer.bytes;
      rendering->title_length = buffer.length;
      return;
    }
  }
}

static void take_language(const GumboNode *root, html_rendering *rendering) {
  if (root->type != GUMBO_NODE_ELEMENT) return;
  const GumboAttribute *attribute = gumbo_get_attribute(&root->v.element.attributes, "lang");
  if (!attribute) return;
  rendering->language = strdup(attribute->value);
  if (rendering->language) rendering->language_length = strlen(rendering->language);
}

int32_t html_render(const char *page, size_t length, html_limits limits,
                    html_rendering *rendering) {
  *rendering = (html_rendering){0};
  arena arena = {.limit = limits.memory};
  const GumboOutput *output;
  const int32_t status = guarded_parse(page, length, limits, &arena, &output);
  if (status != HTML_STATUS_OK) {
    arena_free(&arena);
    return status;
  }
  text_buffer buffer = {0};
  walk_through(output->root, &buffer);
  text_buffer_finish(&buffer);
  take_title(output->root, rendering);
  take_language(output->root, rendering);
  // Gumbo's own way to free a tree is recursive; here the memory goes as a whole.
  arena_free(&arena);
  rendering->text = buffer.bytes;
  rendering->length = buffer.length;
  rendering->blocks = buffer.blocks;
  rendering->block_count = buffer.block_count;
  return buffer.is_out_of_memory ? HTML_STATUS_NO_MEMORY : HTML_STATUS_OK;
}

void html_rendering_free(html_rendering *rendering) {
  free(rendering->text);
  free(rendering->blocks);
  free(rendering->title);
  free(rendering->language);
  *rendering = (html_rendering){0};
}
