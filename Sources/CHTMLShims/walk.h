// The walk through the tree of a page, from which its text is made.
#ifndef WALK_H
#define WALK_H

#include <gumbo.h>

#include "text_buffer.h"

/// Appends the text of all that stands in a node and is seen.
void walk_through(const GumboNode *root, text_buffer *buffer);

#endif
