#include "long_scalar.h"
#include "row.h"

#include <string.h>

// As many as fit into a vector of any processor, which the compiler widens at once.
enum { AT_ONCE = TEXT_LINE_SLACK };
typedef uint8_t Bytes __attribute__((vector_size(AT_ONCE)));
typedef uint16_t Rows __attribute__((vector_size(AT_ONCE * 2)));
typedef uint32_t Scalars __attribute__((vector_size(AT_ONCE * 4)));

/// Takes ASCII characters; what stands behind them is to be written over.
static inline void widen(Bytes bytes, uint32_t *scalars, uint16_t *rows) {
  const Scalars wide = __builtin_convertvector(bytes, Scalars);
  memcpy(scalars, &wide, sizeof wide);
  const Bytes anything = (Bytes)((bytes == 0x20) | (bytes == 0x3F) | (bytes == 0x1A));
  const Rows numbers = __builtin_convertvector(anything & TEXT_ROW_ANYTHING, Rows);
  memcpy(rows, &numbers, sizeof numbers);
}

/// The number of bytes before the first that is not ASCII.
static inline int64_t ascii_count(const uint8_t *bytes) {
  for (int64_t index = 0; index < AT_ONCE; index += 8) {
    uint64_t word;
    memcpy(&word, bytes + index, 8);
    word &= 0x8080808080808080;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    if (word) return index + (__builtin_clzll(word) >> 3);
#else
    if (word) return index + (__builtin_ctzll(word) >> 3);
#endif
  }
  return AT_ONCE;
}

void text_take_apart(const TextRows *table, const uint8_t *text, int64_t count, int64_t readable,
                     TextCharacters *line) {
  uint32_t *const scalars = line->scalars;
  uint16_t *const rows = line->rows;
  TextHighCharacter *const characters = line->high;
  // What is written can be none of it.
  const TextRows known = *table;
  int64_t made = 0;
  int64_t high = 0;
  int64_t place = 0;
  uint32_t controls = 0;
  while (place < count) {
    const uint8_t lead = text[place];
    if (lead < 0x80) {
      int64_t taken;
      do {
        const uint8_t *bytes = text + place;
        uint8_t last[AT_ONCE];
        if (readable - place < AT_ONCE) {
          memset(last, 0, AT_ONCE);
          memcpy(last, bytes, (size_t)(readable - place));
          bytes = last;
        }
        Bytes vector;
        memcpy(&vector, bytes, AT_ONCE);
        widen(vector, scalars + made, rows + made);
        taken = ascii_count(bytes);
        if (taken > count - place) taken = count - place;
        made += taken;
        place += taken;
      } while (taken == AT_ONCE && place < count);
      continue;
    }
    uint32_t scalar;
    const int64_t start = place;
    if (lead < 0xE0) {
      scalar = (uint32_t)(lead & 0x1F) << 6 | (text[place + 1] & 0x3F);
      controls |= scalar < 0xA0;
      place += 2;
    } else {
      scalar = long_scalar(text, &place);
    }
    scalars[made] = scalar;
    rows[made] = row_of(&known, scalar);
    characters[high] = (TextHighCharacter){(uint32_t)made, (uint32_t)start, (uint32_t)place, 0,
                                           TEXT_ORIGIN_UNCHANGED};
    high++;
    made++;
  }
  line->count = made;
  line->high_count = high;
  line->has_controls = (int32_t)controls;
}
