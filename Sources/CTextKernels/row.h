// Where a table has a character beyond ASCII.
#ifndef ROW_H
#define ROW_H

#include "text_kernels.h"

static inline uint16_t row_of(const TextRows *table, uint32_t scalar) {
  if (scalar > 0xFFFF) return 0;
  return table->rows[(uint32_t)table->blocks[scalar >> 8] << 8 | (scalar & 0xFF)];
}

#endif
