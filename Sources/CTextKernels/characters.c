#include "long_scalar.h"
#include "text_kernels.h"

#include <string.h>

/// The row of an ASCII character; without branches, so that the compiler takes many at a time.
static inline uint16_t row_of_ascii(uint8_t byte) {
  return (uint8_t)((byte == 0x20) | (byte == 0x3F) | (byte == 0x1A)) * TEXT_ROW_ANYTHING;
}

void text_take_apart(const TextRows *table, const uint8_t *text, int64_t count,
                     TextCharacters *line) {
  uint32_t *const scalars = line->scalars;
  uint16_t *const rows = line->rows;
  uint32_t *const starts = line->starts;
  uint32_t *high = line->high;
  int64_t made = 0;
  int64_t place = 0;
  uint32_t controls = 0;
  while (place < count) {
    const uint8_t lead = text[place];
    if (lead < 0x80) {
      int taken = 1;
      if (place + 8 <= count) {
        uint64_t word;
        memcpy(&word, text + place, 8);
        word &= 0x8080808080808080;
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
        taken = word ? __builtin_clzll(word) >> 3 : 8;
#else
        taken = word ? __builtin_ctzll(word) >> 3 : 8;
#endif
        // All eight at once; what does not count is written over.
        for (int index = 0; index < 8; index++) {
          scalars[made + index] = text[place + index];
          starts[made + index] = (uint32_t)place + (uint32_t)index;
          rows[made + index] = row_of_ascii(text[place + index]);
        }
      } else {
        scalars[made] = lead;
        starts[made] = (uint32_t)place;
        rows[made] = row_of_ascii(lead);
      }
      made += taken;
      place += taken;
      continue;
    }
    uint32_t scalar;
    starts[made] = (uint32_t)place;
    if (lead < 0xE0) {
      scalar = (uint32_t)(lead & 0x1F) << 6 | (text[place + 1] & 0x3F);
      controls |= scalar < 0xA0;
      place += 2;
    } else {
      scalar = long_scalar(text, &place);
    }
    scalars[made] = scalar;
    rows[made] = scalar > 0xFFFF
                     ? 0
                     : table->rows[(uint32_t)table->blocks[scalar >> 8] << 8 | (scalar & 0xFF)];
    *high++ = (uint32_t)made;
    made++;
  }
  starts[made] = (uint32_t)place;
  line->count = made;
  line->high_count = high - line->high;
  line->has_controls = (int32_t)controls;
}
