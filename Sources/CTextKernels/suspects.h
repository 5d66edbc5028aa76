// What the loops over suspects share.
#ifndef SUSPECTS_H
#define SUSPECTS_H

#include "text_kernels.h"

/// What a character may need because of the one before it.
static inline uint32_t neighbours(const TextSuspects *table, uint64_t previous, uint64_t entry) {
  uint32_t bits = 0;
  if (entry & TEXT_NEEDS && !(entry & TEXT_NEEDS & previous << 2)) bits |= table->idle_bits;
  if (entry & TEXT_CLASS && (entry & TEXT_CLASS) < (previous & TEXT_CLASS)) {
    bits |= table->order_bits;
  }
  if (entry & TEXT_SECOND & previous >> 2) {
    const uint32_t first = previous >> TEXT_NUMBER_SHIFT & TEXT_NUMBER;
    const uint32_t second = entry >> TEXT_NUMBER_SHIFT & TEXT_NUMBER;
    const uint64_t word = table->pairs[(int64_t)first * table->row_words + (second >> 6)];
    if (word >> (second & 63) & 1) bits |= table->pair_bits;
  }
  return bits;
}

/// The entry of the character beyond ASCII at a place, and goes on behind it.
static inline uint64_t entry_of(const TextSuspects *table, const uint8_t *text, int64_t *place) {
  const uint8_t *bytes = text + *place;
  const uint32_t lead = bytes[0];
  if (lead < 0xE0) {
    *place += 2;
    return table->entries[(lead & 0x1F) << 6 | (bytes[1] & 0x3F)];
  }
  uint32_t row = (lead & 0x0F) << 6 | (bytes[1] & 0x3F);
  uint32_t column = bytes[2] & 0x3F;
  *place += 3;
  if (lead >= 0xF0) {
    row = (lead & 0x07) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 | column;
    column = bytes[3] & 0x3F;
    *place += 1;
  }
  return table->entries[(uint32_t)table->blocks[row] << 6 | column];
}

/// What a character that may be followed by a blank needs because of it.
static inline uint32_t blank_behind(const TextSuspects *table, uint64_t entry, const uint8_t *text,
                                    int64_t next, int64_t end) {
  if (!(entry & TEXT_BEFORE_BLANK) || next >= end) return 0;
  return text[next] == 0x20 || text[next] == 0x3F ? table->pair_bits : 0;
}

/// The first place at or after `start` of a character that makes its line suspect, or `end`; the
/// place of a space or tab before a line end is that of the line end.
int64_t text_first_suspect_avx2(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end);
int64_t text_first_suspect_avx512(const TextSuspects *table, const uint8_t *text, int64_t start,
                                  int64_t end);

/// The suspect line that begins at `start`.
TextLine text_suspect_line_avx2(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end);

#endif
