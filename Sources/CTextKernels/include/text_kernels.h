// The loop of TextRepair that sees every byte of a text: it passes over lines in which nothing can
// be wrong.
#ifndef TEXT_KERNELS_H
#define TEXT_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The bits of an entry.
enum {
  /// Bits 0–15: what the character alone may need.
  TEXT_STEPS = 0xFFFF,
  /// Bits 16–25: its number among the characters that pairs are kept of, 0 for none.
  TEXT_NUMBER_SHIFT = 16,
  TEXT_NUMBER = 0x3FF,
};
/// Suspect before a space or a question mark.
#define TEXT_BEFORE_BLANK (1ull << 30)
/// What the character gives work to, and what it needs before it to have work: bits that meet.
#define TEXT_GIVES_SHIFT 32
#define TEXT_NEEDS_SHIFT 34
#define TEXT_NEEDS (3ull << TEXT_NEEDS_SHIFT)
/// Which pairs the character may be second and first of: bits that meet if the pair is to be looked
/// up.
#define TEXT_SECOND_SHIFT 36
#define TEXT_FIRST_SHIFT 38
#define TEXT_SECOND (3ull << TEXT_SECOND_SHIFT)
/// The canonical combining class.
#define TEXT_CLASS_SHIFT 48
#define TEXT_CLASS (0xFFull << TEXT_CLASS_SHIFT)

/// What is known of characters. `entries` are blocks of 64 scalars; `blocks[scalar >> 6]` is the
/// number of a scalar's block. The first 32 blocks are those of the scalars below U+0800.
typedef struct TextSuspects {
  const uint64_t *_Nonnull entries;
  const uint16_t *_Nonnull blocks;
  /// A bit for each pair of numbers, rows of `row_words` words.
  const uint64_t *_Nonnull pairs;
  int32_t row_words;
  /// What a suspect pair may need, a mark out of order, a space or tab before a line end, and a
  /// character without what it needs.
  uint32_t pair_bits, order_bits, trailing_bits, idle_bits;
} TextSuspects;

typedef struct TextLine {
  int64_t start, end;
  /// What characters of the line may need; 0 when there is no line left.
  uint32_t bits;
} TextLine;

/// The next line of well-formed UTF-8 in which something may need one of the `wanted` bits. Lines
/// end after LF; `start` is the start of one.
///
/// Complexity: O(n), 1 to 5 GB/s over lines that need nothing.
TextLine text_next_suspect_line(const TextSuspects *_Nonnull table, const uint8_t *_Nonnull text,
                                int64_t start, int64_t end, uint32_t wanted);

#ifdef __cplusplus
}
#endif
#endif
