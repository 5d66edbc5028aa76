#include "rarities.h"

#if defined(__x86_64__)
#include <immintrin.h>

__attribute__((target("avx2"))) void text_add_rarities_avx2(int32_t *sums, const uint8_t *rows,
                                                            const uint16_t *numbers,
                                                            const int32_t *counts,
                                                            int64_t count) {
  // Eight vectors of eight sums stay in registers.
  enum { vectors = TEXT_LANGUAGES / 8 };
  __m256i all[vectors];
  for (int part = 0; part < vectors; part++) {
    all[part] = _mm256_loadu_si256((const __m256i *)sums + part);
  }
  for (int64_t index = 0; index < count; index++) {
    const uint8_t *row = rows + (int64_t)numbers[index] * TEXT_LANGUAGES;
    const __m256i times = _mm256_set1_epi32(counts ? counts[index] : 1);
    for (int part = 0; part < vectors; part++) {
      const __m128i bytes = _mm_loadl_epi64((const __m128i *)(row + part * 8));
      all[part] =
          _mm256_add_epi32(all[part], _mm256_mullo_epi32(_mm256_cvtepu8_epi32(bytes), times));
    }
  }
  for (int part = 0; part < vectors; part++) {
    _mm256_storeu_si256((__m256i *)sums + part, all[part]);
  }
}
#endif

void text_add_rarities_reference(int32_t *sums, const uint8_t *rows, const uint16_t *numbers,
                                 const int32_t *counts, int64_t count) {
  for (int64_t index = 0; index < count; index++) {
    const uint8_t *row = rows + (int64_t)numbers[index] * TEXT_LANGUAGES;
    const int32_t times = counts ? counts[index] : 1;
    for (int language = 0; language < TEXT_LANGUAGES; language++) {
      sums[language] += times * row[language];
    }
  }
}
