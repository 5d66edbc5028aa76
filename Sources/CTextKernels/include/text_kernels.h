// The loops of TextRepair that see every byte of a text: they pass over what nothing can be wrong with.
#ifndef TEXT_KERNELS_H
#define TEXT_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The loops, from the plain ones that the others are compared with to the fastest.
enum { TEXT_KERNELS_REFERENCE, TEXT_KERNELS_AVX2, TEXT_KERNELS_AVX512 };

/// The fastest loops that this processor has, or those that `WINNOW_KERNELS` names if it has them.
int32_t text_kernels(void);

/// The name of the loops chosen: "reference", "avx2" or "avx512".
const char *_Nonnull text_kernels_name(void);

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
/// Alphabetic.
#define TEXT_LETTER (1ull << 31)
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

/// What the fastest loop knows of a character: in which kind of company it is to be looked at. Bits of
/// the first and the second of a pair meet as those of entries do.
enum {
  /// Alone, for the steps that are mostly taken, or for others.
  TEXT_KIND_COMMON = 1 << 0,
  TEXT_KIND_OTHER = 1 << 1,
  /// Behind another mark with a combining class.
  TEXT_KIND_CLASS = 1 << 2,
  TEXT_KIND_SECOND_SHIFT = 3,
  TEXT_KIND_FIRST_SHIFT = 5,
  /// The characters of the basic plane, and what a load of four bytes reads behind them.
  TEXT_KIND_COUNT = 0x10000 + 3,
};

/// What is known of characters. `entries` are blocks of 64 scalars; `blocks[scalar >> 6]` is the
/// number of a scalar's block. The first 32 blocks are those of the scalars below U+0800.
typedef struct TextSuspects {
  const uint64_t *_Nonnull entries;
  const uint16_t *_Nonnull blocks;
  /// A bit for each pair of numbers, rows of `row_words` words.
  const uint64_t *_Nonnull pairs;
  int32_t row_words;
  /// The loops to be used.
  int32_t kernels;
  /// The kinds of the characters of the basic plane: `TEXT_KIND_COUNT` bytes.
  const uint8_t *_Nonnull kinds;
  /// The steps that `TEXT_KIND_COMMON` is about.
  uint32_t common_bits;
  /// What a suspect pair may need, a mark out of order, a space or tab before a line end, and a
  /// character without what it needs.
  uint32_t pair_bits, order_bits, trailing_bits, idle_bits;
  /// The steps that are asked for.
  uint32_t wanted;
  /// The ASCII characters that alone may need one of these, by their lower four bits: bit `n` for
  /// those whose upper bits are `n`.
  uint8_t ascii[16];
} TextSuspects;

typedef struct TextLine {
  int64_t start, end;
  /// What characters of the line may need; 0 when there is no line left.
  uint32_t bits;
} TextLine;

/// Sets the wanted steps of a table whose other members are set.
void text_suspects_want(TextSuspects *_Nonnull table, uint32_t wanted);

/// Sets the kinds of the characters of the basic plane, `TEXT_KIND_COUNT` bytes, from their entries.
///
/// Complexity: O(1), some 50 µs.
void text_suspects_classify(const uint64_t *_Nonnull entries, const uint16_t *_Nonnull blocks,
                            uint32_t common_bits, uint8_t *_Nonnull kinds);

/// The next line of well-formed UTF-8 in which something may need one of the wanted steps. Lines
/// end after LF; `start` is the start of one.
///
/// Complexity: O(n), 1 to 10 GB/s over lines that need nothing.
TextLine text_next_suspect_line(const TextSuspects *_Nonnull table, const uint8_t *_Nonnull text,
                                int64_t start, int64_t end);

/// What characters of the line that begins at `start` may need, if anything. A line that ends where
/// the text does takes longer.
TextLine text_suspect_line(const TextSuspects *_Nonnull table, const uint8_t *_Nonnull text,
                           int64_t start, int64_t end);

/// `text_next_suspect_line`, one character after the other: what it is compared with.
TextLine text_next_suspect_line_reference(const TextSuspects *_Nonnull table,
                                          const uint8_t *_Nonnull text, int64_t start,
                                          int64_t end);

/// The place behind the first LF at or after a place, or the end.
int64_t text_line_end(const uint8_t *_Nullable text, int64_t place, int64_t end);

/// The bytes that the characters of the basic plane are in a single-byte charset, in blocks of 64;
/// 0 where there is none, and in block 0.
typedef struct TextCharset {
  const uint8_t *_Nonnull bytes;
  /// For each 64 scalars the number of their block.
  const uint8_t *_Nonnull blocks;
} TextCharset;

/// The rows that characters beyond ASCII have in a table, in blocks of 256; row 0 is that of all
/// others.
typedef struct TextRows {
  const uint16_t *_Nonnull rows;
  /// For each 256 scalars of the basic plane the number of their block.
  const uint16_t *_Nonnull blocks;
} TextRows;

/// A character beyond ASCII of a line.
typedef struct TextHighCharacter {
  /// How many characters stand before it.
  uint32_t place;
  /// Where its bytes begin and end in the line as it came.
  uint32_t start, end;
  /// What else is found out about it.
  uint32_t beginnings;
  uint8_t origin;
} TextHighCharacter;

/// A line taken apart. There is room for `TEXT_LINE_SLACK` more elements than the line has bytes.
typedef struct TextCharacters {
  uint32_t *_Nonnull scalars;
  uint16_t *_Nonnull rows;
  TextHighCharacter *_Nonnull high;
  int64_t count, high_count;
  /// Whether C1 controls are among them.
  int32_t has_controls;
} TextCharacters;

enum {
  TEXT_LINE_SLACK = 16,
  /// The row of space, question mark and SUB, which may stand for a byte that was lost; the row of
  /// other ASCII characters is 0.
  TEXT_ROW_ANYTHING = 1,
  /// What characters come from at first.
  TEXT_ORIGIN_UNCHANGED = 0xFF,
};

/// Takes a line of well-formed UTF-8 of less than 4 GB apart; sets all that `line` does not come with.
/// From its start on, `readable` bytes are there to be read.
///
/// Complexity: O(n), some hundred MB/s.
void text_take_apart(const TextRows *_Nonnull rows, const uint8_t *_Nonnull text, int64_t count,
                     int64_t readable, TextCharacters *_Nonnull line);

/// Writes some of the characters beyond ASCII down in UTF-8, at most four bytes each; gives how many
/// bytes they are.
int64_t text_encode(const TextCharacters *_Nonnull line, int64_t first, int64_t count,
                    uint8_t *_Nonnull bytes);

/// A run of units of one shape packed in a word: bytes copied before it, what a unit has in the result
/// and in the source, the number of units.
enum {
  TEXT_RUN_GAP_SHIFT = 38,
  TEXT_RUN_GAP_LIMIT = (1 << 26) - 1,
  TEXT_RUN_RESULT_SHIFT = 28,
  TEXT_RUN_SOURCE_SHIFT = 18,
  TEXT_RUN_COUNT_LIMIT = (1 << 18) - 1,
};

/// What a line is once it was taken for UTF-8.
typedef struct TextUnmixed {
  /// The bytes of the result, or -1 if the line is not UTF-8 that was read in the charset throughout.
  int64_t made;
  int64_t sequences;
  /// The runs that were written down, a word each, and the bytes copied behind the last.
  int64_t runs, tail;
} TextUnmixed;

/// Takes the bytes of a charset that the characters of a line beyond ASCII stand for as UTF-8.
///
/// `result` has room for `count` bytes and `runs`, if those are wanted, for as many of them. Words
/// without units stand for bytes copied where there are more than one has room for.
///
/// Complexity: O(n), some hundred MB/s.
TextUnmixed text_unmix(const TextCharset *_Nonnull charset, const uint8_t *_Nonnull text,
                       int64_t count, uint8_t *_Nonnull result, uint64_t *_Nullable runs);

/// What bytes of an unknown charset have among them.
enum {
  /// A byte of 0x80 or more.
  TEXT_BYTES_HIGH = 1,
  /// C0 controls that no text in an eight-bit charset has: all but tab, LF, FF, CR and ESC.
  TEXT_BYTES_CONTROL = 2,
  /// ESC, SO or SI.
  TEXT_BYTES_ESCAPE = 4,
};

/// Complexity: O(n), several GB/s.
uint32_t text_bytes_kinds(const uint8_t *_Nullable bytes, int64_t count);

/// Sums of rarities are kept for this many languages side by side.
#define TEXT_LANGUAGES 64

/// Adds the rarities of characters to the sums of all languages. `rows` has a row of
/// `TEXT_LANGUAGES` rarities for each character; character `i` has row `numbers[i]` and occurs
/// `counts[i]` times, or once if there are no counts.
///
/// Complexity: O(n), some nanoseconds a character.
void text_add_rarities(int32_t *_Nonnull sums, const uint8_t *_Nonnull rows,
                       const uint16_t *_Nullable numbers, const int32_t *_Nullable counts,
                       int64_t count);

/// The same one language after the other: what the others are compared with.
void text_add_rarities_reference(int32_t *_Nonnull sums, const uint8_t *_Nonnull rows,
                                 const uint16_t *_Nullable numbers,
                                 const int32_t *_Nullable counts, int64_t count);

#ifdef __cplusplus
}
#endif
#endif
