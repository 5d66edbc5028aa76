#include "nesting.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

/// Elements without content, and those whose end tag may be left out.
static const char *const uncounted[] = {
    "area", "base", "br",  "col", "embed", "hr", "img", "input",  "link",  "meta", "source", "track",
    "wbr",  "li",   "dt",  "dd",  "p",     "rt", "rp",  "option", "thead", "td",   "tbody",  "tr",
    "th",   "html", "body", "head",
};

static bool is_counted(const char *name, size_t length) {
  for (size_t i = 0; i < sizeof uncounted / sizeof *uncounted; i++) {
    if (strlen(uncounted[i]) == length && strncasecmp(uncounted[i], name, length) == 0) {
      return false;
    }
  }
  return true;
}

bool nests_deeper(const char *page, size_t length, size_t limit) {
  size_t depth = 0;
  const char *const end = page + length;
  const char *at = page;
  while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
    const bool closes = ++at < end && *at == '/';
    const char *name = closes ? at + 1 : at;
    at = name;
    while (at < end && isalnum((unsigned char)*at)) at++;
    const size_t count = (size_t)(at - name);
    if (count == 0 || !isalpha((unsigned char)*name) || !is_counted(name, count)) continue;
    if (!closes) {
      if (++depth > limit) return true;
    } else if (depth > 0) {
      depth--;
    }
  }
  return false;
}
