#include "text_kernels.h"

int64_t text_encode(const TextCharacters *line, int64_t first, int64_t count, uint8_t *bytes) {
  uint8_t *end = bytes;
  for (int64_t index = first; index < first + count; index++) {
    uint32_t scalar = line->scalars[line->high[index].place];
    if (scalar < 0x800) {
      *end++ = (uint8_t)(0xC0 | scalar >> 6);
    } else {
      // What is no scalar becomes U+FFFD.
      if (scalar > 0x10FFFF || (scalar >= 0xD800 && scalar < 0xE000)) scalar = 0xFFFD;
      if (scalar < 0x10000) {
        *end++ = (uint8_t)(0xE0 | scalar >> 12);
      } else {
        *end++ = (uint8_t)(0xF0 | scalar >> 18);
        *end++ = (uint8_t)(0x80 | (scalar >> 12 & 0x3F));
      }
      *end++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
    }
    *end++ = (uint8_t)(0x80 | (scalar & 0x3F));
  }
  return end - bytes;
}
