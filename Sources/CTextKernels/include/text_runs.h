// Finds what may be UTF-8 in a line that was read in a wrong charset, and weighs it.
#ifndef TEXT_RUNS_H
#define TEXT_RUNS_H

#include "text_kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The characters of a line as the bytes of one charset.
typedef struct TextReading {
  int64_t count, high_count;
  const uint32_t *_Nonnull scalars;
  const uint16_t *_Nonnull rows;
  /// The characters' bytes by row.
  const uint8_t *_Nonnull bytes;
  const TextHighCharacter *_Nonnull high;
  /// The number of the charset.
  uint32_t page;
} TextReading;

/// Puts down the bytes that a line is in a charset, one for each character; gives whether it has
/// all of them.
int32_t text_reading_bytes(const TextReading *_Nonnull line, uint8_t *_Nonnull bytes);

/// In which charsets, a bit each, a character is the lead byte of a sequence of two, of three, of four,
/// a continuation.
typedef struct TextMask {
  uint32_t two, three, four, continuation;
} TextMask;

/// What characters may be in sequences, by their rows.
typedef struct TextMasks {
  const TextMask *_Nonnull masks;
  /// The charsets in which the byte is the same as in the first.
  const uint32_t *_Nonnull agreements;
} TextMasks;

/// Where sequences may begin in a line.
typedef struct TextBeginnings {
  /// How many places there are.
  int64_t count;
  /// The charsets in which any may begin, a bit each, and those in which all that may be sequences
  /// has the same bytes as in the first charset.
  uint32_t pages, like_first;
} TextBeginnings;

/// Looks where sequences may begin: sets `beginnings` of the characters beyond ASCII, and puts the
/// numbers of those that have any into `beginnings`, which has room for all.
///
/// Complexity: O(n).
TextBeginnings text_find_beginnings(const TextMasks *_Nonnull table,
                                    TextCharacters *_Nonnull line,
                                    uint32_t *_Nonnull beginnings);

/// Characters that were the bytes of one UTF-8 sequence.
typedef struct TextSequence {
  /// What it stands for.
  uint32_t scalar;
  /// How many characters it takes; 0 if there is none.
  uint8_t count;
  /// A byte of it was lost on the way: `scalar` is U+FFFD.
  uint8_t is_lossy;
  /// A space stands for the no-break space that was a byte of it.
  uint8_t uses_space;
} TextSequence;

/// The sequence that begins at a place.
TextSequence text_sequence(const TextReading *_Nonnull line, int64_t place);

/// What pairs of characters say: three numbers of six bits, over the least there is.
enum {
  TEXT_PAIR_NUMBER = 0x3F,
  TEXT_PAIR_NEUTRAL = 18,
  TEXT_PAIR_UNREPAIRED_SHIFT = 6,
  TEXT_PAIR_REPAIRED_SHIFT = 12,
  /// What two characters of ASCII say: nothing.
  TEXT_PAIR_NONE = TEXT_PAIR_NEUTRAL | TEXT_PAIR_NEUTRAL << TEXT_PAIR_UNREPAIRED_SHIFT |
                   TEXT_PAIR_NEUTRAL << TEXT_PAIR_REPAIRED_SHIFT,
  /// How many pairs are remembered, as a power of two.
  TEXT_PAIR_INDEX_BITS = 14,
  TEXT_PAIR_SCALAR_BITS = 21,
  /// What is left of a word beside the two scalars.
  TEXT_PAIR_VALUE_BITS = 22,
};

/// What is known of pairs of characters that were met of late.
///
/// The table of all pairs is too large for the caches next to a processor, and a text has a few
/// hundred of them over and over. A slot is one word that holds a pair and what is known of it, so
/// that threads may share it without waiting for each other: what one of them overwrites, another
/// one looks up again.
typedef struct TextPairs {
  uint64_t *_Nonnull slots;
  /// Finds what a pair says.
  uint32_t (*_Nonnull find)(uint32_t first, uint32_t second);
} TextPairs;

/// Finds what a pair says, and remembers it.
uint32_t text_find_pair(TextPairs pairs, uint64_t slot, uint32_t first, uint32_t second);

/// What a pair says.
static inline uint32_t text_pair(TextPairs pairs, uint32_t first, uint32_t second) {
  if ((first | second) < 0x80) return TEXT_PAIR_NONE;
  const uint64_t pair = (uint64_t)first << TEXT_PAIR_SCALAR_BITS | second;
  const uint64_t slot = (pair * 0x9E3779B97F4A7C15) >> (64 - TEXT_PAIR_INDEX_BITS);
  const uint64_t known = __atomic_load_n(pairs.slots + slot, __ATOMIC_RELAXED);
  if (__builtin_expect(known >> TEXT_PAIR_VALUE_BITS == pair, 1)) {
    return (uint32_t)known & ((1u << TEXT_PAIR_VALUE_BITS) - 1);
  }
  return text_find_pair(pairs, slot, first, second);
}

/// Whether a character is a symbol, which stands next to anything.
static inline int32_t text_is_symbol(uint32_t scalar) {
  return (scalar >= 0x2010 && scalar <= 0x2027) || (scalar >= 0x2030 && scalar <= 0x205E) ||
         (scalar >= 0x20A0 && scalar <= 0x20BF) || (scalar >= 0x2190 && scalar <= 0x2BFF) ||
         (scalar >= 0x3000 && scalar <= 0x303F) || (scalar >= 0x1F000 && scalar <= 0x1FAFF) ||
         (scalar >= 0x300 && scalar <= 0x36F) || (scalar >= 0xA0 && scalar <= 0xBF) ||
         (scalar >= 0xFB00 && scalar <= 0xFB06) || (scalar >= 0xFF00 && scalar <= 0xFF65);
}

/// Whether `Â` and what follows it are a sequence that no word explains: a no-break space or a sign,
/// where the `Â` is neither at the start of a word nor in one of capitals, nor quoted itself.
///
/// `before` is the character before the `Â`, `next` the one behind it, `scalar` what the two become:
/// the second of them, as bytes of Latin-1 are code points.
static inline int32_t text_is_stray_a(uint32_t before, uint32_t lead, uint32_t next,
                                      uint32_t scalar) {
  if (lead != 0xC2 || next != scalar || scalar < 0xA0 || scalar > 0xBF) return 0;
  if ((before >= 0x61 && before <= 0x7A) || (before >= 0x30 && before <= 0x39)) return 1;
  if (before <= 0x20) return scalar != 0xA0 && scalar != 0xBB;
  const int32_t is_mark = before < 0x80 ? before < 0x41 || before > 0x5A
                                        : (before >= 0xA0 && before <= 0xBF) || before == 0x2013 ||
                                              before == 0x2014 || before == 0x2026;
  const int32_t is_opening = before == 0x22 || before == 0x27 || before == 0x28 ||
                             before == 0x5B || before == 0xAB;
  return is_mark && !is_opening;
}

/// What runs are weighed with: pairs of characters, and which are letters (`TextSuspects`).
typedef struct TextRunModel {
  TextPairs pairs;
  const uint64_t *_Nonnull entries;
  const uint16_t *_Nonnull blocks;
} TextRunModel;

/// Neighbouring sequences of one charset.
typedef struct TextRun {
  /// How much speaks for them being UTF-8: positive if the replacement is the likelier text.
  int64_t evidence;
  /// Places in the line.
  uint32_t start, end;
  /// How many sequences there are, and how many of them lost a byte or use a space.
  uint32_t count, weak;
  /// What the first of them becomes.
  uint32_t first;
} TextRun;

typedef struct TextRuns {
  int64_t count;
  /// How much speaks for them at most.
  int64_t most;
} TextRuns;

/// Finds the runs of a line. Of the characters in `high` those with the numbers in `beginnings` are
/// looked at, and there is room for as many runs.
///
/// Complexity: O(n).
TextRuns text_find_runs(const TextReading *_Nonnull line, const uint32_t *_Nonnull beginnings,
                        int64_t count, const TextRunModel *_Nonnull model,
                        TextRun *_Nonnull runs);

/// Finds the runs of a line all of whose characters beyond ASCII are of sequences that are whole,
/// without weighing them; none if it is not one. `most` is how many sequences there are. There is
/// room for as many runs as characters beyond ASCII.
TextRuns text_find_whole_runs(const TextReading *_Nonnull line, TextRun *_Nonnull runs);

/// Puts characters in the place of the sequences of runs. The reading is one of the line as it is.
void text_replace_runs(const TextRows *_Nonnull table, const TextReading *_Nonnull reading,
                       const TextRun *_Nonnull runs, int64_t count,
                       TextCharacters *_Nonnull line);

#ifdef __cplusplus
}
#endif
#endif
