// The inner loops of LanguageID and LanguageTraining, in C so that one body can be compiled for
// several instruction sets. Every variant does the same operations on each element in the same
// order, without contraction, so all give the same bits.
#ifndef LANGUAGE_KERNELS_H
#define LANGUAGE_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The output layer in eight bits: the value of dimension d for label l stands at
/// values[(d / 4 * labels + l) * 4 + d % 4], between −127 and 127, so that four dimensions of a
/// label lie together, as dot products of bytes want them.
typedef struct LanguageWeights {
  const int8_t *_Nonnull values;
  /// What a value of one stands for, for each label.
  const float *_Nonnull scales;
  /// The sum of the values of each label.
  const int32_t *_Nonnull sums;
  /// Minus infinity for the padding.
  const float *_Nonnull bias;
  int32_t labels;
  int32_t rank;
} LanguageWeights;

enum { language_best_count = 6 };

/// Trees that each ask all nodes of a level the same question: whether a feature is above a
/// threshold. The answers, the first in the lowest bit, are the index of a leaf.
typedef struct LanguageTrees {
  const uint8_t *_Nonnull features;
  const float *_Nonnull thresholds;
  const float *_Nonnull leaves;
  int32_t depth;
  int32_t count;
} LanguageTrees;

/// Rows of features that trees judge at a time.
enum { language_tree_rows = 16 };

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

  /// values[d] = 127 · sums[d] / max |sums|, rounded; returns the greatest |sums[d]|.
  int32_t (*_Nonnull quantize)(const int16_t *_Nonnull sums, int32_t rank,
                               int8_t *_Nonnull values);

  /// The same of real numbers; returns what a value of one stands for.
  float (*_Nonnull quantize_hidden)(const float *_Nonnull hidden, int32_t rank,
                                    int8_t *_Nonnull values);

  /// hidden[d] += scales[i] * vectors[i][d] for each i in turn.
  void (*_Nonnull add_vectors)(const int8_t *_Nullable const *_Nonnull vectors,
                               const float *_Nonnull scales, int32_t count, int32_t rank,
                               float *_Nonnull hidden);

  /// logits[l] = bias[l] + scale * scales[l] * Σ_d values[d] * weight(l, d)
  void (*_Nonnull estimate)(const LanguageWeights *_Nonnull weights,
                            const int8_t *_Nonnull values, float scale,
                            float *_Nonnull logits);

  /// scale * Σ_d weights[d] * values[d]
  float (*_Nonnull dot)(const float *_Nonnull weights, const int8_t *_Nonnull values, float scale,
                        int32_t rank);

  /// Replaces the logits of at least `least` by bias[l] + Σ_d hidden[d] * weights[l * rank + d].
  void (*_Nonnull refine)(const float *_Nonnull weights, const float *_Nonnull bias,
                          const float *_Nonnull hidden, int32_t labels, int32_t rank, float least,
                          float *_Nonnull logits);

  /// The label with the greatest logit, the first of equal ones.
  int32_t (*_Nonnull best)(const float *_Nonnull logits, int32_t labels);

  /// How far the greatest logit is above the second.
  float (*_Nonnull lead)(const float *_Nonnull logits, int32_t labels);

  /// Σ_l exp((logits[l] − maximum) * factor), where `maximum` is the greatest logit.
  float (*_Nonnull sum_exponentials)(const float *_Nonnull logits, int32_t labels, float maximum,
                                     float factor);

  /// The labels with the greatest logits, best first, the first of equal ones; where there are
  /// fewer than `language_best_count`, labels of 0 with logits of minus infinity follow.
  void (*_Nonnull select_best)(const float *_Nonnull logits, int32_t labels,
                               uint16_t *_Nonnull best_labels, float *_Nonnull best_logits);

  /// sums[row] += Σ_t leaf(t, row), tree by tree; feature f of a row stands at
  /// columns[f * language_tree_rows + row].
  void (*_Nonnull add_leaves)(const LanguageTrees *_Nonnull trees, const float *_Nonnull columns,
                              float *_Nonnull sums);

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

/// The kernels for this processor, chosen once. `WINNOW_KERNELS=reference` (or `avx2`, `avx512`) in the
/// environment overrides the choice, as far as the processor allows; another name is passed over.
const LanguageKernels *_Nonnull language_kernels(void);

/// The kernels compiled for the baseline instruction set.
const LanguageKernels *_Nonnull language_kernels_reference(void);

/// The kernels of a given name, or null where this processor or build does not have them.
const LanguageKernels *_Nullable language_kernels_named(const char *_Nonnull name);

/// Asks the processor to fetch a row of `bytes` bytes into its cache.
static inline void language_prefetch(const void *_Nonnull address) {
  __builtin_prefetch(address, 0, 1);
}

/// Memory for a table that is read at random: filled with zeros, in large pages where the system
/// has them, and taken from the system page by page as it is used.
void *_Nonnull language_table_allocate(int64_t bytes);

/// Gives such memory back.
void language_table_free(void *_Nonnull table, int64_t bytes);

#ifdef __cplusplus
}
#endif
#endif
