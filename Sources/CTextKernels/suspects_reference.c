#include "long_scalar.h"
#include "suspects.h"

#include <string.h>

static const uint64_t ones = 0x0101010101010101;
static const uint64_t tops = 0x8080808080808080;

/// The number of bytes, up to eight, before the first that is neither printable ASCII nor tab; a
/// tab may be taken for one that is not.
static inline int printable(const uint8_t *text) {
  uint64_t word;
  memcpy(&word, text, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  const uint64_t delete = word ^ ones * 0x7F;
  const uint64_t found =
      (word | ((word - ones * 0x20) & ~word) | ((delete - ones) & ~delete)) & tops;
  return found == 0 ? 8 : __builtin_ctzll(found) >> 3;
}

static inline int is_blank(uint8_t byte) { return byte == 0x20 || byte == 0x09; }

TextLine text_next_suspect_line_reference(const TextSuspects *table, const uint8_t *text,
                                          int64_t start, int64_t end) {
  const uint32_t wanted = table->wanted;
  const uint64_t *entries = table->entries;
  const uint16_t *blocks = table->blocks;
  // Printable ASCII is passed over eight bytes at a time unless one of it matters.
  uint64_t printable_bits = 0;
  for (int byte = 0x20; byte < 0x7F; byte++) printable_bits |= entries[byte];
  const int skips = (printable_bits & wanted) == 0;
  int64_t line = start;
  int64_t place = start;
  uint32_t bits = 0;
  // The entries of the characters since the start of the line, and of the last one, unless it is
  // ASCII.
  uint64_t all = 0;
  uint64_t previous = 0;
  while (place < end) {
    uint8_t lead = text[place];
    if (lead < 0x80) {
      if (previous & TEXT_BEFORE_BLANK && (lead == 0x20 || lead == 0x3F)) bits |= table->pair_bits;
      previous = 0;
      all |= entries[lead];
      place += 1;
      if (lead == 0x0A || lead == 0x0D) {
        if (place - 1 > line && is_blank(text[place - 2])) bits |= table->trailing_bits;
        if (lead == 0x0A) {
          bits = (bits | (uint32_t)(all & TEXT_STEPS)) & wanted;
          if (bits) return (TextLine){line, place, bits};
          line = place;
          all = 0;
        }
      }
      if (skips) {
        while (place + 8 <= end && text[place] < 0x80) {
          const int count = printable(text + place);
          place += count;
          if (count < 8) break;
        }
      }
      continue;
    }
    // Letters of one script come in runs.
    while (lead >= 0xC0 && lead < 0xE0) {
      const uint64_t entry = entries[(uint32_t)(lead & 0x1F) << 6 | (text[place + 1] & 0x3F)];
      all |= entry;
      if (entry & (TEXT_NEEDS | TEXT_CLASS | (TEXT_SECOND & previous >> 2))) {
        bits |= neighbours(table, previous, entry);
      }
      previous = entry;
      place += 2;
      if (place >= end) break;
      lead = text[place];
    }
    while (lead >= 0xE0 && place < end) {
      const uint32_t scalar = long_scalar(text, &place);
      const uint64_t entry = entries[(uint32_t)blocks[scalar >> 6] << 6 | (scalar & 0x3F)];
      all |= entry;
      if (entry & (TEXT_NEEDS | TEXT_CLASS | (TEXT_SECOND & previous >> 2))) {
        bits |= neighbours(table, previous, entry);
      }
      previous = entry;
      if (place >= end) break;
      lead = text[place];
    }
  }
  if (place > line && is_blank(text[place - 1])) bits |= table->trailing_bits;
  return (TextLine){line, end, (bits | (uint32_t)(all & TEXT_STEPS)) & wanted};
}
