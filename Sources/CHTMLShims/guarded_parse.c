#include "guarded_parse.h"

#include <setjmp.h>
#include <stdbool.h>

/// Nodes between two looks at how deep the tree is.
enum { interval = 32 };

typedef struct {
  arena *arena;
  html_limits limits;
  const GumboNode *document;
  /// What may be a node, by its size; gumbo has filled it when it asks for memory again.
  const GumboNode *newest;
  size_t nodes;
  /// Attributes since the newest node, of one tag or of several that were ignored.
  size_t attributes;
  size_t last_size;
  /// Gumbo does not look at what its allocator returns: the way out is a jump.
  jmp_buf refused;
} guard;

static const GumboVector *children_of(const GumboNode *node) {
  switch (node->type) {
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    default: return NULL;
  }
}

/// Whether elements nest deeper than a limit in the part of the tree that still grows.
///
/// Open elements are each the last child of the one before, but for those that stand where only parts
/// of a table may: they go in front of the table.
static bool is_too_deep(const GumboNode *node, size_t limit) {
  enum { tables = 64 };
  const GumboNode *before_table[tables];
  size_t pending = 0;
  size_t steps = 0;
  for (;;) {
    const GumboVector *children = children_of(node);
    if (children && children->length > 0) {
      const GumboNode *const *const end = (const GumboNode **)children->data + children->length;
      node = end[-1];
      if (++steps > limit) return true;
      const bool is_table =
          node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_TABLE;
      if (is_table && children->length > 1 && pending < tables) before_table[pending++] = end[-2];
    } else {
      if (pending == 0) return false;
      node = before_table[--pending];
    }
  }
}

static void *allocate(void *state, size_t size) {
  guard *guard = state;
  // Nothing else of that size looks like one: text has no zero bytes, and lists hold addresses.
  if (guard->newest && guard->newest->type <= GUMBO_NODE_TEMPLATE) {
    if (!guard->document) guard->document = guard->newest;
    guard->attributes = 0;
    if (++guard->nodes % interval == 0 && is_too_deep(guard->document, guard->limits.depth)) {
      longjmp(guard->refused, HTML_STATUS_TOO_DEEP);
    }
  }
  guard->newest = NULL;
  if (size == sizeof(GumboAttribute)) guard->attributes++;
  // The list of a tag's attributes grows right after an attribute got its value, which is empty yet.
  if (guard->last_size == 1 && guard->attributes > guard->limits.attributes &&
      size > guard->limits.attributes * sizeof(void *)) {
    longjmp(guard->refused, HTML_STATUS_TOO_MANY_ATTRIBUTES);
  }
  guard->last_size = size;
  void *memory = arena_allocate(guard->arena, size);
  if (!memory) longjmp(guard->refused, HTML_STATUS_TOO_COMPLEX);
  if (size == sizeof(GumboNode)) guard->newest = memory;
  return memory;
}

/// Memory goes as a whole.
static void release(void *guard, void *memory) {
  (void)guard;
  (void)memory;
}

int32_t guarded_parse(const char *page, size_t length, html_limits limits, arena *arena,
                      const GumboOutput **output) {
  guard guard = {.arena = arena, .limits = limits};
  const int status = setjmp(guard.refused);
  if (status != 0) return status;
  const GumboOptions options = {
      .allocator = allocate,
      .deallocator = release,
      .userdata = &guard,
      .tab_stop = 8,
      .fragment_context = GUMBO_TAG_LAST,
      .fragment_namespace = GUMBO_NAMESPACE_HTML,
  };
  *output = gumbo_parse_with_options(&options, page, length);
  return HTML_STATUS_OK;
}
