#include <gumbo.h>
#include <stdlib.h>
#include <string.h>

#include "guarded_parse.h"
#include "html_shims.h"
#include "text_buffer.h"
#include "walk.h"

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
