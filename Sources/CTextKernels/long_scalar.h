// A character of three or four bytes.
#ifndef LONG_SCALAR_H
#define LONG_SCALAR_H

#include <stdint.h>

/// The code point of valid UTF-8 whose first byte is at least 0xE0; `place` moves behind it.
static inline uint32_t long_scalar(const uint8_t *text, int64_t *place) {
  const uint8_t *const bytes = text + *place;
  if (bytes[0] < 0xF0) {
    *place += 3;
    return (uint32_t)(bytes[0] & 0x0F) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 |
           (bytes[2] & 0x3F);
  }
  *place += 4;
  return (uint32_t)(bytes[0] & 0x07) << 18 | (uint32_t)(bytes[1] & 0x3F) << 12 |
         (uint32_t)(bytes[2] & 0x3F) << 6 | (bytes[3] & 0x3F);
}

#endif
