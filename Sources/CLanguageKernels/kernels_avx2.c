#if defined(__x86_64__)
#include <immintrin.h>

#include "language_kernels.h"

#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)

static void sum_rows_plain_avx2(const uint8_t *rows, const uint32_t *index, int32_t count,
                                int32_t rank, int16_t *restrict sums);

// What the sixteen halves of a byte stand for.
#define CODE_VALUES -64, -49, -36, -25, -16, -9, -4, -1, 0, 1, 4, 9, 16, 25, 36, 49

static void sum_rows_avx2(const uint8_t *rows, const uint32_t *index, int32_t count, int32_t rank,
                          int16_t *restrict sums) {
  if (rank != 64) {
    sum_rows_plain_avx2(rows, index, count, rank, sums);
    return;
  }
  const __m256i table = _mm256_setr_epi8(CODE_VALUES, CODE_VALUES);
  const __m256i mask = _mm256_set1_epi8(15);
  __m256i sum[4] = {0};
  for (int32_t i = 0; i < count; i += 2) {
    const __m256i a = _mm256_loadu_si256((const __m256i *)(rows + (int64_t)index[i] * 32));
    __m256i lower = _mm256_shuffle_epi8(table, _mm256_and_si256(a, mask));
    __m256i upper =
        _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(a, 4), mask));
    if (i + 1 < count) {
      // Two values add up to −128 to 98, which a byte holds.
      const __m256i b = _mm256_loadu_si256((const __m256i *)(rows + (int64_t)index[i + 1] * 32));
      lower = _mm256_add_epi8(lower, _mm256_shuffle_epi8(table, _mm256_and_si256(b, mask)));
      upper = _mm256_add_epi8(
          upper, _mm256_shuffle_epi8(table, _mm256_and_si256(_mm256_srli_epi16(b, 4), mask)));
    }
    sum[0] = _mm256_add_epi16(sum[0], _mm256_cvtepi8_epi16(_mm256_castsi256_si128(lower)));
    sum[1] = _mm256_add_epi16(sum[1], _mm256_cvtepi8_epi16(_mm256_extracti128_si256(lower, 1)));
    sum[2] = _mm256_add_epi16(sum[2], _mm256_cvtepi8_epi16(_mm256_castsi256_si128(upper)));
    sum[3] = _mm256_add_epi16(sum[3], _mm256_cvtepi8_epi16(_mm256_extracti128_si256(upper, 1)));
  }
  for (int32_t j = 0; j < 4; j++) _mm256_storeu_si256((__m256i *)(sums + 16 * j), sum[j]);
}

// Six sets of eight labels at a time share what is done to the values.
static inline void estimate_sets(const LanguageWeights *weights, const int8_t *values, __m256 factor,
                                 int32_t first, int32_t sets, float *restrict logits) {
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i sum[6];
  for (int32_t k = 0; k < sets; k++) sum[k] = _mm256_setzero_si256();
  for (int32_t d = 0; d < weights->rank; d += 4) {
    int32_t four;
    __builtin_memcpy(&four, values + d, 4);
    const __m256i v = _mm256_set1_epi32(four);
    const __m256i size = _mm256_abs_epi8(v);
    const __m256i *w =
        (const __m256i *)(weights->values + ((int64_t)(d / 4) * weights->labels + first) * 4);
    for (int32_t k = 0; k < sets; k++) {
      // The sign moves to the weights: the instruction multiplies unsigned by signed bytes.
      const __m256i pairs =
          _mm256_maddubs_epi16(size, _mm256_sign_epi8(_mm256_loadu_si256(w + k), v));
      sum[k] = _mm256_add_epi32(sum[k], _mm256_madd_epi16(pairs, ones));
    }
  }
  for (int32_t k = 0; k < sets; k++) {
    const int32_t place = first + 8 * k;
    const __m256 x = _mm256_mul_ps(
        _mm256_cvtepi32_ps(sum[k]),
        _mm256_mul_ps(factor, _mm256_loadu_ps(weights->scales + place)));
    _mm256_storeu_ps(logits + place, _mm256_add_ps(_mm256_loadu_ps(weights->bias + place), x));
  }
}

static void estimate_avx2(const LanguageWeights *weights, const int8_t *values, float scale,
                          float *restrict logits) {
  const __m256 factor = _mm256_set1_ps(scale);
  int32_t label = 0;
  for (; label + 48 <= weights->labels; label += 48)
    estimate_sets(weights, values, factor, label, 6, logits);
  for (; label < weights->labels; label += 16)
    estimate_sets(weights, values, factor, label, 2, logits);
}

static inline uint32_t reaching_avx2(const float *values, float least) {
  const __m256 bound = _mm256_set1_ps(least);
  const __m256 lower = _mm256_cmp_ps(_mm256_loadu_ps(values), bound, _CMP_GE_OQ);
  const __m256 upper = _mm256_cmp_ps(_mm256_loadu_ps(values + 8), bound, _CMP_GE_OQ);
  return (uint32_t)_mm256_movemask_ps(lower) | (uint32_t)_mm256_movemask_ps(upper) << 8;
}

#define HAS_SUM_ROWS
#define SUM_ROWS sum_rows_avx2
#define HAS_ESTIMATE
#define ESTIMATE estimate_avx2
#define HAS_REACHING
#define REACHING reaching_avx2
#define KERNEL(name) name##_avx2
#define KERNEL_NAME "avx2"
#include "kernels.inc"
#pragma clang attribute pop
#endif
