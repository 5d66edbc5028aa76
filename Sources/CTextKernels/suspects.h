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

/// The first place at or after `start` of a character that makes its line suspect, or `end`; the
/// place of a space or tab before a line end is that of the line end.
int64_t text_first_suspect_avx2(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end);

/// The suspect line that begins at `start`.
TextLine text_suspect_line_avx2(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end);

#endif
