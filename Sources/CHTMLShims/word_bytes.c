#include "word_bytes.h"

#include <stdbool.h>
#include <stdint.h>

/// Punctuation, arrows, boxes and the like: whole blocks of Unicode, the few letters among them included.
static bool is_mark(uint32_t code) {
  return (code >= 0xA0 && code < 0xC0) || code == 0xD7 || code == 0xF7 ||
         (code >= 0x2000 && code < 0x2C00) || (code >= 0x3000 && code < 0x3005) ||
         (code >= 0x3008 && code < 0x3021) || code == 0x30FB || (code >= 0xFF00 && code < 0xFF10) ||
         (code >= 0xFF1A && code < 0xFF21) || (code >= 0xFF3B && code < 0xFF41) ||
         (code >= 0xFF5B && code < 0xFF66);
}

size_t length_in_word(const char *at) {
  const unsigned char *bytes = (const unsigned char *)at;
  const unsigned char first = bytes[0];
  if (first < 0x80) {
    const unsigned char lower = first | 0x20;
    return (first >= '0' && first <= '9') || (lower >= 'a' && lower <= 'z');
  }
  if (first < 0xC2) return 0;
  if (first < 0xE0) {
    return is_mark((uint32_t)(first & 0x1F) << 6 | (bytes[1] & 0x3F)) ? 0 : 2;
  }
  if (first < 0xF0) {
    const uint32_t code =
        (uint32_t)(first & 0x0F) << 12 | (uint32_t)(bytes[1] & 0x3F) << 6 | (bytes[2] & 0x3F);
    return is_mark(code) ? 0 : 3;
  }
  return 4;
}
