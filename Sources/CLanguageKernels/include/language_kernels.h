// The inner loops of LanguageID and LanguageTraining, in C so that one body can be compiled for
// several instruction sets. Every variant does the same operations on each element in the same
// order, without contraction, so all give the same bits.
#ifndef LANGUAGE_KERNELS_H
#define LANGUAGE_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// One compiled set of kernels. Strides and counts are in elements; `labels` and `rank` are
/// multiples of 16.
typedef struct LanguageKernels {
  const char *_Nonnull name;

  /// sums[d] = Σ_i value(rows, index[i], d); at most 256 rows, so that 16 bits hold the sum.
  ///
  /// A row has four bits for each dimension: byte j holds dimension j in its lower and dimension
  /// rank / 2 + j in its upper half. A half h stands for (h − 8)·|h − 8|: steps grow with the
  /// value, as most values are small.
  void (*_Nonnull sum_rows)(const uint8_t *_Nonnull rows, const uint32_t *_Nonnull index,
                            int32_t count, int32_t rank, int16_t *_Nonnull sums);

  /// hidden[d] += scale * sums[d]
  void (*_Nonnull add_scaled)(const int16_t *_Nonnull sums, float scale, int32_t rank,
                              float *_Nonnull hidden);

  /// logits[l] = bias[l] + Σ_d hidden[d] * weights[d * labels + l]
  void (*_Nonnull logits)(const float *_Nonnull weights, const float *_Nonnull bias,
                          const float *_Nonnull hidden, int32_t labels, int32_t rank,
                          float *_Nonnull logits);

  /// hidden[d] += scale * Σ_i rows[index[i] * rank + d]
  void (*_Nonnull gather)(const float *_Nonnull rows, const uint32_t *_Nonnull index,
                          int32_t count, float scale, int32_t rank, float *_Nonnull hidden);

  /// rows[row * rank + d] -= step * gradient[d]
  void (*_Nonnull step_row)(float *_Nonnull rows, uint32_t row, float step,
                            const float *_Nonnull gradient, int32_t rank);

  /// Backward pass of the output layer, with row-wise Adagrad on the labels:
  /// gradient[d] = Σ_l delta[l] * weights[d * labels + l], then
  /// weights[d * labels + l] -= steps[l] * hidden[d]
  void (*_Nonnull backward)(float *_Nonnull weights, const float *_Nonnull delta,
                            const float *_Nonnull steps, const float *_Nonnull hidden,
                            int32_t labels, int32_t rank, float *_Nonnull gradient);

  /// Replaces logits by their softmax (relative error of the exponentials below 2e-7); padding
  /// has logits of minus infinity.
  void (*_Nonnull softmax)(float *_Nonnull logits, int32_t labels);
} LanguageKernels;

/// The kernels for this processor. `WINNOW_KERNELS=reference` (or `avx2`) in the environment
/// overrides the choice, as far as the processor allows.
const LanguageKernels *_Nonnull language_kernels(void);

/// The kernels compiled for the baseline instruction set.
const LanguageKernels *_Nonnull language_kernels_reference(void);

/// The kernels of a given name, or null where this processor or build does not have them.
const LanguageKernels *_Nullable language_kernels_named(const char *_Nonnull name);

/// Asks the processor to fetch a row of `bytes` bytes into its cache.
static inline void language_prefetch(const void *_Nonnull address) {
  __builtin_prefetch(address, 0, 1);
}

#ifdef __cplusplus
}
#endif
#endif
