#include "text_kernels.h"

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
  const uint32_t block = charset->blocks[row >> 2];
  return charset->bytes[block << 8 | (row & 3) << 6 | column];
}

int64_t text_unmix(const TextCharset *charset, const uint8_t *text, int64_t count, uint8_t *result,
                   TextUnits *units) {
  int64_t place = 0;
  int64_t made = 0;
  int64_t number = 0;
  while (place < count) {
    if (text[place] < 0x80) {
      const int64_t start = place;
      do {
        result[made++] = text[place++];
      } while (place < count && text[place] < 0x80);
      units[number++] = (TextUnits){1, 1, (int32_t)(place - start)};
      continue;
    }
    const int64_t start = place;
    const uint8_t lead = byte_of(charset, text, &place);
    const int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0) return -1;
    result[made++] = lead;
    for (int index = 1; index < length; index++) {
      if (place >= count || text[place] < 0x80) return -1;
      const uint8_t byte = byte_of(charset, text, &place);
      if ((byte & 0xC0) != 0x80 || (index == 1 && !follows(lead, byte))) return -1;
      result[made++] = byte;
    }
    const int32_t taken = (int32_t)(place - start);
    if (number > 0 && units[number - 1].source == taken && units[number - 1].result == length) {
      units[number - 1].count += 1;
    } else {
      units[number++] = (TextUnits){taken, length, 1};
    }
  }
  return number;
}
