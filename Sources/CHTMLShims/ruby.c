#include "ruby.h"

#include <stdbool.h>
#include <string.h>

/// The sibling before a node, but for white space.
static const GumboNode *node_before(const GumboNode *node) {
  const GumboVector *siblings = &node->parent->v.element.children;
  size_t index = node->index_within_parent;
  while (index > 0) {
    const GumboNode *sibling = siblings->data[--index];
    if (sibling->type != GUMBO_NODE_WHITESPACE) return sibling;
  }
  return NULL;
}

/// The text that a node begins with.
static const char *text_of(const GumboNode *node) {
  while (node->type == GUMBO_NODE_ELEMENT && node->v.element.children.length > 0) {
    node = node->v.element.children.data[0];
  }
  return node->type == GUMBO_NODE_TEXT ? node->v.text.text : "";
}

reading_marks marks_of_reading(const GumboNode *reading) {
  const GumboNode *before = node_before(reading);
  const bool is_parted = before && before->type == GUMBO_NODE_ELEMENT &&
                         before->v.element.tag == GUMBO_TAG_RP;
  const char *text = text_of(reading);
  text += strspn(text, " \t\n\r\f");
  if (is_parted || !*text) return (reading_marks){NULL, NULL};
  // From U+3000 on, where kana and bopomofo are, characters are wide.
  const bool is_wide = (unsigned char)*text >= 0xE3;
  return is_wide ? (reading_marks){"\uFF08", "\uFF09"} : (reading_marks){"(", ")"};
}
