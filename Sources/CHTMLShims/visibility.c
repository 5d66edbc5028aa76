#include "visibility.h"

#include <string.h>
#include <strings.h>

/// Skips white space and comments.
static const char *skip_space(const char *at) {
  for (;;) {
    at += strspn(at, " \t\n\r\f");
    if (at[0] != '/' || at[1] != '*') return at;
    const char *end = strstr(at + 2, "*/");
    if (!end) return at + strlen(at);
    at = end + 2;
  }
}

/// The semicolon behind a declaration, or the end: none counts in quotes, brackets and comments.
static const char *end_of_declaration(const char *at) {
  char quote = 0;
  int brackets = 0;
  for (; *at; at++) {
    if (*at == '\\' && at[1]) {
      at++;
    } else if (quote) {
      if (*at == quote) quote = 0;
    } else if (*at == '"' || *at == '\'') {
      quote = *at;
    } else if (*at == '(') {
      brackets++;
    } else if (*at == ')' && brackets > 0) {
      brackets--;
    } else if (*at == '/' && at[1] == '*') {
      at = skip_space(at) - 1;
    } else if (*at == ';' && brackets == 0) {
      break;
    }
  }
  return at;
}

/// What stands behind a word, where a text begins with it in any case and it ends there.
static const char *behind(const char *word, const char *text) {
  const size_t length = strlen(word);
  if (strncasecmp(text, word, length) != 0) return NULL;
  const char *rest = skip_space(text + length);
  return rest > text + length || !*rest || strchr(":;!", *rest) ? rest : NULL;
}

/// Whether an inline style gives a property a value (CSS Syntax, 5.4.4); of several declarations the last
/// counts.
static bool styles(const char *style, const char *property, const char *value) {
  bool holds = false;
  for (const char *at = skip_space(style); *at; at = skip_space(*at ? at + 1 : at)) {
    const char *rest = behind(property, at);
    if (rest && *rest == ':') holds = behind(value, skip_space(rest + 1)) != NULL;
    at = end_of_declaration(at);
  }
  return holds;
}

/// Sources of a formula beside its marks (MathML 3, 5.1): browsers show none.
static bool is_annotation(const GumboElement *element) {
  if (element->tag == GUMBO_TAG_ANNOTATION_XML) return true;
  if (element->tag_namespace != GUMBO_NAMESPACE_MATHML) return false;
  GumboStringPiece name = element->original_tag;
  gumbo_tag_from_original_text(&name);
  return name.length == strlen("annotation") && strncasecmp(name.data, "annotation", name.length) == 0;
}

/// Whether a node is a formula in MathML, or has one right inside of it.
static bool holds_formula(const GumboNode *node) {
  if (node->type != GUMBO_NODE_ELEMENT) return false;
  if (node->v.element.tag == GUMBO_TAG_MATH) return true;
  if (node->v.element.children.length == 0) return false;
  const GumboNode *first = node->v.element.children.data[0];
  return first->type == GUMBO_NODE_ELEMENT && first->v.element.tag == GUMBO_TAG_MATH;
}

/// Whether an element draws the formula that stands beside it in MathML, as KaTeX and MathJax do, and is
/// hidden from those who have it read to them.
static bool draws_formula(const GumboNode *node) {
  const GumboAttribute *hidden = gumbo_get_attribute(&node->v.element.attributes, "aria-hidden");
  if (!hidden || strcasecmp(hidden->value, "true") != 0 || !node->parent) return false;
  const GumboVector *siblings = &node->parent->v.element.children;
  const size_t index = node->index_within_parent;
  return (index > 0 && holds_formula(siblings->data[index - 1])) ||
         (index + 1 < siblings->length && holds_formula(siblings->data[index + 1]));
}

bool is_hidden(const GumboNode *node) {
  const GumboElement *element = &node->v.element;
  if (gumbo_get_attribute(&element->attributes, "hidden")) return true;
  const GumboAttribute *style = gumbo_get_attribute(&element->attributes, "style");
  if (style && (styles(style->value, "display", "none") ||
                styles(style->value, "visibility", "hidden"))) {
    return true;
  }
  return is_annotation(element) || draws_formula(node);
}
