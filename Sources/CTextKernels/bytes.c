#include "text_kernels.h"

#include <string.h>

int64_t text_line_end(const uint8_t *text, int64_t place, int64_t end) {
  if (place >= end) return end;
  const uint8_t *feed = memchr(text + place, 0x0A, (size_t)(end - place));
  return feed ? feed - text + 1 : end;
}

static inline uint32_t kinds_of(const uint8_t *bytes, int64_t count) {
  uint32_t kinds = 0;
  for (int64_t index = 0; index < count; index++) {
    const uint8_t byte = bytes[index];
    if (byte >= 0x80) kinds |= TEXT_BYTES_HIGH;
    if (byte >= 0x20) continue;
    if (byte == 0x1B || byte == 0x0E || byte == 0x0F) kinds |= TEXT_BYTES_ESCAPE;
    if ((byte < 0x09 || byte > 0x0D || byte == 0x0B) && byte != 0x1B) kinds |= TEXT_BYTES_CONTROL;
  }
  return kinds;
}

uint32_t text_bytes_kinds(const uint8_t *bytes, int64_t count) {
  typedef uint8_t Vector __attribute__((vector_size(16)));
  enum { block = 64 };
  uint32_t kinds = 0;
  Vector high = {0};
  int64_t place = 0;
  for (; place + block <= count; place += block) {
    Vector rare = {0};
    for (int64_t part = 0; part < block; part += (int64_t)sizeof(Vector)) {
      Vector vector;
      memcpy(&vector, bytes + place + part, sizeof vector);
      high |= vector;
      // What is neither printable nor tab, LF, FF or CR.
      const Vector is_low = (Vector)(vector < 0x20);
      const Vector is_usual = (Vector)((Vector)(vector - 0x09) <= 0x04);
      rare |= (is_low & ~is_usual) | (Vector)(vector == 0x0B);
    }
    uint64_t words[2];
    memcpy(words, &rare, sizeof words);
    if (words[0] | words[1]) kinds |= kinds_of(bytes + place, block);
  }
  uint64_t words[2];
  memcpy(words, &high, sizeof words);
  if ((words[0] | words[1]) & 0x8080808080808080) kinds |= TEXT_BYTES_HIGH;
  return kinds | kinds_of(bytes + place, count - place);
}
