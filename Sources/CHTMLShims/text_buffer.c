#include "text_buffer.h"

#include <stdlib.h>
#include <string.h>

#include "word_bytes.h"

static bool reserve(text_buffer *buffer, size_t more) {
  if (buffer->is_out_of_memory) return false;
  if (buffer->capacity - buffer->length >= more) return true;
  const size_t capacity = 2 * buffer->capacity + more + 256;
  char *bytes = realloc(buffer->bytes, capacity);
  if (!bytes) {
    buffer->is_out_of_memory = true;
    return false;
  }
  buffer->bytes = bytes;
  buffer->capacity = capacity;
  return true;
}

static void put(text_buffer *buffer, char byte) {
  if (reserve(buffer, 1)) buffer->bytes[buffer->length++] = byte;
}

static html_block *open_block(text_buffer *buffer) {
  if (buffer->block_count == buffer->block_capacity) {
    const size_t capacity = 2 * buffer->block_capacity + 32;
    html_block *blocks = realloc(buffer->blocks, capacity * sizeof *blocks);
    if (!blocks) {
      buffer->is_out_of_memory = true;
      return NULL;
    }
    buffer->blocks = blocks;
    buffer->block_capacity = capacity;
  }
  html_block *block = &buffer->blocks[buffer->block_count++];
  *block = (html_block){
      .start = buffer->length, .end = buffer->length, .kind = buffer->kind, .region = buffer->region};
  buffer->counted_link = 0;
  return block;
}

static void put_in_block(text_buffer *buffer, char byte) {
  put(buffer, byte);
  if (buffer->is_out_of_memory) return;
  buffer->blocks[buffer->block_count - 1].end = buffer->length;
}

static void put_tabs(text_buffer *buffer) {
  for (; buffer->owed_tabs > 0; buffer->owed_tabs--) put_in_block(buffer, '\t');
}

/// Writes what is owed before text: line ends, tabs, or a space.
static void settle(text_buffer *buffer) {
  const bool begins_line = buffer->length == 0 || buffer->owed_line_ends > 0;
  if (buffer->length > 0) {
    for (int i = 0; i < buffer->owed_line_ends; i++) put(buffer, '\n');
  }
  if (begins_line || buffer->block_count == 0) open_block(buffer);
  if (buffer->is_out_of_memory) return;
  if (buffer->owed_tabs > 0) {
    put_tabs(buffer);
  } else if (!begins_line && buffer->owes_space) {
    put(buffer, ' ');
  }
  buffer->owed_line_ends = 0;
  buffer->owes_space = false;
}

/// Counts a character that is part of a word.
static void count_word(text_buffer *buffer, size_t length) {
  html_block *block = &buffer->blocks[buffer->block_count - 1];
  block->word_bytes += length;
  if (!buffer->is_in_link) return;
  block->link_bytes += length;
  if (buffer->counted_link == buffer->link) return;
  buffer->counted_link = buffer->link;
  block->links++;
}

void text_buffer_append(text_buffer *buffer, const char *text, bool is_preformatted) {
  for (const char *at = text; *at && !buffer->is_out_of_memory; at++) {
    const char byte = *at;
    if (byte == '\n' && is_preformatted) {
      text_buffer_line_end(buffer);
    } else if (byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f') {
      if (is_preformatted && byte != '\r') {
        settle(buffer);
        if (!buffer->is_out_of_memory) put_in_block(buffer, byte);
      } else {
        buffer->owes_space = true;
      }
    } else {
      if (buffer->owed_line_ends > 0 || buffer->owed_tabs > 0 || buffer->owes_space ||
          buffer->length == 0) {
        settle(buffer);
      }
      if (buffer->is_out_of_memory) return;
      put_in_block(buffer, byte);
      const size_t length = length_in_word(at);
      if (length > 0) count_word(buffer, length);
    }
  }
}

void text_buffer_break(text_buffer *buffer, int line_ends) {
  if (buffer->owed_line_ends < line_ends) buffer->owed_line_ends = line_ends;
}

void text_buffer_line_end(text_buffer *buffer) {
  // A page of nothing but <br> is no page.
  if (buffer->owed_line_ends < 3) buffer->owed_line_ends++;
}

void text_buffer_open_link(text_buffer *buffer) {
  buffer->is_in_link = true;
  buffer->link++;
}

void text_buffer_tab(text_buffer *buffer) { buffer->owed_tabs++; }

void text_buffer_end_row(text_buffer *buffer) {
  if (buffer->length > 0 && buffer->owed_line_ends == 0) put_tabs(buffer);
  buffer->owed_tabs = 0;
}

void text_buffer_finish(text_buffer *buffer) {
  if (buffer->length > 0) put(buffer, '\n');
}
