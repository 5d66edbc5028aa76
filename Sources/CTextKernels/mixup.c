#include "text_kernels.h"

#include <string.h>

/// Whether a second byte makes a shortest form that is no surrogate (Unicode, table 3-7).
static inline int follows(uint8_t lead, uint8_t second) {
  switch (lead) {
    case 0xE0: return second >= 0xA0;
    case 0xED: return second < 0xA0;
    case 0xF0: return second >= 0x90;
    case 0xF4: return second < 0x90;
    default: return 1;
  }
}

/// The byte that a character beyond ASCII is in the charset, 0 if it has none, and goes on behind it.
static inline uint8_t byte_of(const TextCharset *charset, const uint8_t *text, int64_t *place) {
  const uint8_t *bytes = text + *place;
  uint32_t row;
  uint32_t column;
  if (bytes[0] < 0xE0) {
    row = bytes[0] & 0x1F;
    column = bytes[1] & 0x3F;
    *place += 2;
  } else if (bytes[0] < 0xF0) {
    row = (uint32_t)(bytes[0] & 0x0F) << 6 | (bytes[1] & 0x3F);
    column = bytes[2] & 0x3F;
    *place += 3;
  } else {
    *place += 4;
    return 0;
  }
  return charset->bytes[(uint32_t)charset->blocks[row] << 6 | column];
}

/// Copies ASCII; gives how many bytes it was.
static inline int64_t copy_ascii(const uint8_t *text, int64_t count, uint8_t *result) {
  int64_t place = 0;
  while (place + 8 <= count) {
    uint64_t word;
    memcpy(&word, text + place, 8);
    // The result has room for what does not count, as it is no longer than the text.
    memcpy(result + place, &word, 8);
    const uint64_t high = word & 0x8080808080808080;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    if (high) return place + (__builtin_clzll(high) >> 3);
#else
    if (high) return place + (__builtin_ctzll(high) >> 3);
#endif
    place += 8;
  }
  for (; place < count && text[place] < 0x80; place++) result[place] = text[place];
  return place;
}

/// Runs of units as they are written down.
typedef struct Runs {
  uint64_t *words;
  int64_t number;
  /// The word of the last run.
  uint64_t last;
  /// Bytes copied behind it.
  int64_t tail;
} Runs;

/// Units differ in size at random: that a run ends is no branch to be guessed.
static inline void add_unit(Runs *runs, int64_t source, int result) {
  const uint64_t sizes = (1ull << TEXT_RUN_GAP_SHIFT) - (1ull << TEXT_RUN_SOURCE_SHIFT);
  while (runs->tail > TEXT_RUN_GAP_LIMIT) {
    runs->words[runs->number++] = (uint64_t)TEXT_RUN_GAP_LIMIT << TEXT_RUN_GAP_SHIFT;
    runs->tail -= TEXT_RUN_GAP_LIMIT;
  }
  const uint64_t shape =
      (uint64_t)result << TEXT_RUN_RESULT_SHIFT | (uint64_t)source << TEXT_RUN_SOURCE_SHIFT;
  const uint64_t is_new = (runs->tail != 0) | ((runs->last & sizes) != shape) |
                          ((runs->last & TEXT_RUN_COUNT_LIMIT) == TEXT_RUN_COUNT_LIMIT);
  const uint64_t fresh = (uint64_t)runs->tail << TEXT_RUN_GAP_SHIFT | shape | 1;
  runs->last = ((runs->last + 1) & (is_new - 1)) | (fresh & -is_new);
  runs->number += (int64_t)is_new;
  runs->words[runs->number - 1] = runs->last;
  runs->tail = 0;
}

TextUnmixed text_unmix(const TextCharset *charset, const uint8_t *text, int64_t count,
                       uint8_t *result, uint64_t *words) {
  static const TextUnmixed none = {-1, 0, 0, 0};
  int64_t place = 0;
  int64_t made = 0;
  int64_t sequences = 0;
  Runs runs = {words, 0, 0, 0};
  while (place < count) {
    const int64_t start = place;
    if (text[place] < 0x80) {
      const int64_t copied = copy_ascii(text + place, count - place, result + made);
      place += copied;
      made += copied;
      runs.tail += copied;
      continue;
    }
    const uint8_t lead = byte_of(charset, text, &place);
    const int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0) return none;
    result[made] = lead;
    for (int index = 1; index < length; index++) {
      if (place >= count || text[place] < 0x80) return none;
      const uint8_t byte = byte_of(charset, text, &place);
      if ((byte & 0xC0) != 0x80 || (index == 1 && !follows(lead, byte))) return none;
      result[made + index] = byte;
    }
    made += length;
    sequences++;
    if (words) add_unit(&runs, place - start, length);
  }
  return (TextUnmixed){made, sequences, runs.number, runs.tail};
}
