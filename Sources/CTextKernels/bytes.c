#include "text_kernels.h"

#include <string.h>

int64_t text_line_end(const uint8_t *text, int64_t place, int64_t end) {
  if (place >= end) return end;
  const uint8_t *feed = memchr(text + place, 0x0A, (size_t)(end - place));
  return feed ? feed - text + 1 : end;
}

uint32_t text_bytes_kinds(const uint8_t *bytes, int64_t count) {
  uint8_t high = 0;
  uint8_t controls = 0;
  uint8_t escapes = 0;
  // No branches, so that the compiler takes many bytes at a time.
  for (int64_t index = 0; index < count; index++) {
    const uint8_t byte = bytes[index];
    high |= byte;
    const uint8_t is_escape = (uint8_t)((byte == 0x1B) | (byte == 0x0E) | (byte == 0x0F));
    const uint8_t is_usual = (uint8_t)((byte == 0x09) | (byte == 0x0A) | (byte == 0x0C) |
                                       (byte == 0x0D) | (byte == 0x1B));
    escapes |= is_escape;
    controls |= (uint8_t)((byte < 0x20) & !is_usual);
  }
  return (high & 0x80 ? TEXT_BYTES_HIGH : 0) | (controls ? TEXT_BYTES_CONTROL : 0) |
         (escapes ? TEXT_BYTES_ESCAPE : 0);
}
