// Readings above or beside the characters that they belong to.
#ifndef RUBY_H
#define RUBY_H

#include <gumbo.h>

/// What parts a reading from the text, in one line with it; null where it is empty, or the page says itself
/// what does (`rp`).
typedef struct {
  const char *before;
  const char *behind;
} reading_marks;

/// The marks of a reading, an `rt`: brackets as wide as its characters.
reading_marks marks_of_reading(const GumboNode *reading);

#endif
