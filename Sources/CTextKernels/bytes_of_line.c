#include "text_runs.h"

int32_t text_reading_bytes(const TextReading *line, uint8_t *bytes) {
  // All of them at once; what is beyond ASCII is written over.
  for (int64_t place = 0; place < line->count; place++) {
    bytes[place] = (uint8_t)line->scalars[place];
  }
  int32_t has_all = 1;
  for (int64_t index = 0; index < line->high_count; index++) {
    const uint32_t place = line->high[index].place;
    bytes[place] = line->bytes[line->rows[place]];
    has_all &= bytes[place] != 0;
  }
  return has_all;
}
