// What dispatch chooses from.
#ifndef RARITIES_H
#define RARITIES_H

#include "text_kernels.h"

void text_add_rarities_avx2(int32_t *sums, const uint8_t *rows, const uint16_t *numbers,
                            const int32_t *counts, int64_t count);

#endif
