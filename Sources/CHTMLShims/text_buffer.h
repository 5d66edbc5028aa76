// Text in the making: collapses white space, and holds line ends back until text follows them.
#ifndef TEXT_BUFFER_H
#define TEXT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

#include "html_shims.h"

typedef struct {
  char *bytes;
  size_t length;
  size_t capacity;
  html_block *blocks;
  size_t block_count;
  size_t block_capacity;
  int owed_line_ends;
  /// Ends of cells in the line since its last text.
  int owed_tabs;
  bool owes_space;
  /// The kind of the block that text would begin now.
  int32_t kind;
  /// The part of the page that text would stand in now.
  int32_t region;
  bool is_in_link;
  /// The link that was opened last, and the last one that counts for its block.
  size_t link;
  size_t counted_link;
  bool is_out_of_memory;
} text_buffer;

/// Appends text of one node.
void text_buffer_append(text_buffer *buffer, const char *text, bool is_preformatted);

/// Sees to it that so many line ends stand before the next text.
void text_buffer_break(text_buffer *buffer, int line_ends);

/// One more line end before the next text.
void text_buffer_line_end(text_buffer *buffer);

/// Begins a link.
void text_buffer_open_link(text_buffer *buffer);

/// Begins another cell of a row that is one line.
void text_buffer_tab(text_buffer *buffer);

/// Ends such a row: empty cells at its end are part of the line, if it has any text.
void text_buffer_end_row(text_buffer *buffer);

/// Ends the last line.
void text_buffer_finish(text_buffer *buffer);

#endif
