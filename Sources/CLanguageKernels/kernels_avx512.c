#if defined(__x86_64__)
#include <immintrin.h>

#include "language_kernels.h"

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), \
    apply_to = function)

static void sum_rows_plain_avx512(const uint8_t *rows, const uint32_t *index, int32_t count,
                                  int32_t rank, int16_t *restrict sums);

// What the sixteen halves of a byte stand for.
#define CODE_VALUES -64, -49, -36, -25, -16, -9, -4, -1, 0, 1, 4, 9, 16, 25, 36, 49

// The values of a row: those of the lower halves of its bytes, then those of the upper ones.
static inline __m512i row_values(const uint8_t *row, __m512i table) {
  const __m512i shifts = _mm512_inserti64x4(_mm512_set1_epi16(4), _mm256_setzero_si256(), 0);
  const __m512i bytes =
      _mm512_broadcast_i64x4(_mm256_loadu_si256((const __m256i *)row));
  return _mm512_shuffle_epi8(
      table, _mm512_and_si512(_mm512_srlv_epi16(bytes, shifts), _mm512_set1_epi8(15)));
}

static void sum_rows_avx512(const uint8_t *rows, const uint32_t *index, int32_t count,
                            int32_t rank, int16_t *restrict sums) {
  if (rank != 64) {
    sum_rows_plain_avx512(rows, index, count, rank, sums);
    return;
  }
  const __m512i table = _mm512_broadcast_i32x4(_mm_setr_epi8(CODE_VALUES));
  __m512i lower = _mm512_setzero_si512();
  __m512i upper = _mm512_setzero_si512();
  int32_t i = 0;
  for (; i + 2 <= count; i += 2) {
    // Two values add up to −128 to 98, which a byte holds.
    const __m512i pair = _mm512_add_epi8(
        row_values(rows + (int64_t)index[i] * 32, table),
        row_values(rows + (int64_t)index[i + 1] * 32, table));
    lower = _mm512_add_epi16(lower, _mm512_cvtepi8_epi16(_mm512_castsi512_si256(pair)));
    upper = _mm512_add_epi16(upper, _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(pair, 1)));
  }
  if (i < count) {
    const __m512i last = row_values(rows + (int64_t)index[i] * 32, table);
    lower = _mm512_add_epi16(lower, _mm512_cvtepi8_epi16(_mm512_castsi512_si256(last)));
    upper = _mm512_add_epi16(upper, _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(last, 1)));
  }
  _mm512_storeu_si512(sums, lower);
  _mm512_storeu_si512(sums + 32, upper);
}

// Six sets of 16 labels at a time hide the latency of the sums.
static void estimate_avx512(const LanguageWeights *weights, const int8_t *values, float scale,
                            float *restrict logits) {
  const int32_t labels = weights->labels;
  const __m512 factor = _mm512_set1_ps(scale);
  // The instruction multiplies unsigned by signed bytes: 128 is added to the values, and what that
  // adds to the sums is taken away first.
  const __m512i sign = _mm512_set1_epi8((char)0x80);
  for (int32_t l = 0; l < labels; l += 96) {
    const int32_t sets = labels - l < 96 ? (labels - l) / 16 : 6;
    __m512i sum[6];
    for (int32_t k = 0; k < 6; k++) {
      const int32_t place = k < sets ? l + 16 * k : l;
      sum[k] = _mm512_slli_epi32(_mm512_loadu_si512(weights->sums + place), 7);
      sum[k] = _mm512_sub_epi32(_mm512_setzero_si512(), sum[k]);
    }
    if (sets == 6) {
      for (int32_t d = 0; d < weights->rank; d += 4) {
        int32_t four;
        __builtin_memcpy(&four, values + d, 4);
        const __m512i v = _mm512_xor_si512(_mm512_set1_epi32(four), sign);
        const int8_t *w = weights->values + ((int64_t)(d / 4) * labels + l) * 4;
        for (int32_t k = 0; k < 6; k++)
          sum[k] = _mm512_dpbusd_epi32(sum[k], v, _mm512_loadu_si512(w + 64 * k));
      }
    } else {
      for (int32_t k = 0; k < sets; k++)
        for (int32_t d = 0; d < weights->rank; d += 4) {
          int32_t four;
          __builtin_memcpy(&four, values + d, 4);
          const __m512i v = _mm512_xor_si512(_mm512_set1_epi32(four), sign);
          const int8_t *w = weights->values + ((int64_t)(d / 4) * labels + l) * 4 + 64 * k;
          sum[k] = _mm512_dpbusd_epi32(sum[k], v, _mm512_loadu_si512(w));
        }
    }
    for (int32_t k = 0; k < sets; k++) {
      const int32_t place = l + 16 * k;
      const __m512 x = _mm512_mul_ps(
          _mm512_cvtepi32_ps(sum[k]),
          _mm512_mul_ps(factor, _mm512_loadu_ps(weights->scales + place)));
      _mm512_storeu_ps(
          logits + place, _mm512_add_ps(_mm512_loadu_ps(weights->bias + place), x));
    }
  }
}

static inline uint32_t reaching_avx512(const float *values, float least) {
  return _mm512_cmp_ps_mask(_mm512_loadu_ps(values), _mm512_set1_ps(least), _CMP_GE_OQ);
}

#define HAS_SUM_ROWS
#define SUM_ROWS sum_rows_avx512
#define HAS_ESTIMATE
#define ESTIMATE estimate_avx512
#define HAS_REACHING
#define REACHING reaching_avx512
#define KERNEL(name) name##_avx512
#define KERNEL_NAME "avx512"
#include "kernels.inc"
#pragma clang attribute pop
#endif
