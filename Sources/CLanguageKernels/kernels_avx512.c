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

// How many of sixteen values are greater than each of them; of equal ones those that stand before it.
static inline __m512i ranks(const float *values, __m512 all, int32_t count) {
  __m512i ranks = _mm512_setzero_si512();
  for (int32_t i = 0; i < count; i++) {
    const __m512 value = _mm512_set1_ps(values[i]);
    const __mmask16 behind = (__mmask16)(0xFFFEu << i);
    const __mmask16 less = _mm512_cmp_ps_mask(value, all, _CMP_GT_OQ) |
                           _mm512_mask_cmp_ps_mask(behind, value, all, _CMP_EQ_OQ);
    ranks = _mm512_mask_add_epi32(ranks, less, ranks, _mm512_set1_epi32(1));
  }
  return ranks;
}

static void select_best_plain_avx512(const float *logits, int32_t labels, uint16_t *best_labels,
                                     float *best_logits);

static void select_best_avx512(const float *logits, int32_t labels, uint16_t *best_labels,
                               float *best_logits) {
  enum { count = language_best_count, most = 16 };
  // The sixth greatest of the maxima of sixteen sets of labels: no smaller logit is among the best.
  __m512 top = _mm512_loadu_ps(logits);
  __m512 other = top;
  for (int32_t l = 16; l < labels; l += 16) {
    const __m512 more = _mm512_max_ps(_mm512_loadu_ps(logits + l), other);
    other = top;
    top = more;
  }
  top = _mm512_max_ps(top, other);
  float maxima[16];
  _mm512_storeu_ps(maxima, top);
  const __mmask16 sixth =
      _mm512_cmpeq_epi32_mask(ranks(maxima, top, 16), _mm512_set1_epi32(count - 1));
  const float bound = _mm512_cvtss_f32(_mm512_maskz_compress_ps(sixth, top));
  // Few labels are near, anywhere: a branch for each would be guessed wrong for most of them.
  int32_t near[2 * most];
  int32_t found = 0;
  __m512i label = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
  for (int32_t l = 0; l < labels && found <= most; l += 16) {
    const __mmask16 reaching = _mm512_cmp_ps_mask(
        _mm512_loadu_ps(logits + l), _mm512_set1_ps(bound), _CMP_GE_OQ);
    _mm512_storeu_si512(near + found, _mm512_maskz_compress_epi32(reaching, label));
    found += __builtin_popcount(reaching);
    label = _mm512_add_epi32(label, _mm512_set1_epi32(16));
  }
  // Many are equal; or there are fewer than are asked for.
  if (found > most || bound == -__builtin_inff()) {
    select_best_plain_avx512(logits, labels, best_labels, best_logits);
    return;
  }
  const __mmask16 present = (__mmask16)((1u << found) - 1);
  const __m512i labels_near = _mm512_maskz_loadu_epi32(present, near);
  const __m512 all = _mm512_mask_i32gather_ps(
      _mm512_set1_ps(-__builtin_inff()), present, labels_near, logits, 4);
  float values[most];
  _mm512_storeu_ps(values, all);
  const __m512i places = ranks(values, all, found);
  // By their places: the best first.
  const __mmask16 best = _mm512_mask_cmplt_epi32_mask(present, places, _mm512_set1_epi32(count));
  int32_t sorted[most];
  _mm512_mask_i32scatter_epi32(sorted, best, places, labels_near, 4);
  _mm512_mask_i32scatter_ps(best_logits, best, places, all, 4);
  for (int32_t i = 0; i < count; i++) best_labels[i] = (uint16_t)sorted[i];
}

#define HAS_SUM_ROWS
#define SUM_ROWS sum_rows_avx512
#define HAS_ESTIMATE
#define ESTIMATE estimate_avx512
#define HAS_SELECT_BEST
#define SELECT_BEST select_best_avx512
#define HAS_REACHING
#define REACHING reaching_avx512
#define KERNEL(name) name##_avx512
#define KERNEL_NAME "avx512"
#include "kernels.inc"
#pragma clang attribute pop
#endif
