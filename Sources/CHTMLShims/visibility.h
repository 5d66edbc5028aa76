// What of a page is never seen: hidden elements, and what only repeats others for programs.
#ifndef VISIBILITY_H
#define VISIBILITY_H

#include <gumbo.h>
#include <stdbool.h>

/// Whether an element is hidden by an attribute, by its inline style, or as the other form of a formula.
///
/// Style sheets are not read, and the elements around it are not asked.
bool is_hidden(const GumboNode *node);

#endif
