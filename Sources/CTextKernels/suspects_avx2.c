// Sixty-four bytes at a time: ASCII is judged all at once, the other characters one by one, found by
// their lead bytes.
#if defined(__x86_64__)

#include "suspects.h"

#include <immintrin.h>
#include <string.h>

#define AVX2 __attribute__((target("avx2,bmi,bmi2")))

/// A block of bytes: which are of the text, leads of longer sequences, suspects by themselves, blanks,
/// and line ends.
typedef struct Block {
  const uint8_t *bytes;
  uint64_t within, leads, suspects, blanks, ends;
} Block;

/// What both loops look at a block with.
typedef struct Scan {
  __m256i by_low, by_high;
  uint64_t trailing;
} Scan;

AVX2 static inline uint64_t bits(__m256i low, __m256i high) {
  uint64_t bits =
      (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
  // Clang would take the mask apart bit by bit to fold the operations on it into vectors.
  __asm__("" : "+r"(bits));
  return bits;
}

AVX2 static inline __m256i is_plain(__m256i bytes, __m256i by_low, __m256i by_high) {
  const __m256i nibble = _mm256_set1_epi8(0x0F);
  const __m256i low = _mm256_shuffle_epi8(by_low, _mm256_and_si256(bytes, nibble));
  const __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
  const __m256i high = _mm256_shuffle_epi8(by_high, upper);
  return _mm256_cmpeq_epi8(_mm256_and_si256(low, high), _mm256_setzero_si256());
}

/// The block at the start of a text, copied to `last` if the text ends within it.
AVX2 static inline Block block_of(const Scan *scan, const uint8_t *text, int64_t left,
                                  uint8_t last[64]) {
  Block block = {.bytes = text, .within = ~0ull};
  if (left < 64) {
    memset(last, 0, 64);
    memcpy(last, text, (size_t)left);
    block.bytes = last;
    block.within = (1ull << left) - 1;
  }
  const __m256i low = _mm256_loadu_si256((const __m256i *)block.bytes);
  const __m256i high = _mm256_loadu_si256((const __m256i *)(block.bytes + 32));
  // As signed bytes, leads of 0xC0 and more are -64 to -1.
  const __m256i below = _mm256_set1_epi8(-65);
  const __m256i zero = _mm256_setzero_si256();
  block.leads =
      bits(_mm256_and_si256(_mm256_cmpgt_epi8(low, below), _mm256_cmpgt_epi8(zero, low)),
           _mm256_and_si256(_mm256_cmpgt_epi8(high, below), _mm256_cmpgt_epi8(zero, high)));
  block.suspects = ~bits(is_plain(low, scan->by_low, scan->by_high),
                         is_plain(high, scan->by_low, scan->by_high));
#define EQUAL(byte)                                      \
  bits(_mm256_cmpeq_epi8(low, _mm256_set1_epi8(byte)),   \
       _mm256_cmpeq_epi8(high, _mm256_set1_epi8(byte)))
  block.blanks = EQUAL(0x20) | EQUAL(0x09);
  block.ends = EQUAL(0x0A) | EQUAL(0x0D);
#undef EQUAL
  return block;
}

AVX2 static inline Scan scan_of(const TextSuspects *table) {
  Scan scan;
  scan.by_low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table->ascii));
  // Bit n for the upper half n; bytes of 0x80 and more have none.
  scan.by_high = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0));
  scan.trailing = table->trailing_bits & table->wanted ? ~0ull : 0;
  return scan;
}

AVX2 int64_t text_first_suspect_avx2(const TextSuspects *table, const uint8_t *text, int64_t start,
                                     int64_t end) {
  const uint32_t wanted = table->wanted;
  const Scan scan = scan_of(table);
  const uint64_t alone = wanted | TEXT_NEEDS | TEXT_CLASS | TEXT_BEFORE_BLANK;
  uint64_t previous = 0;
  int64_t previous_end = -1;
  uint64_t carried = 0;
  for (int64_t block = start; block < end; block += 64) {
    uint8_t last[64];
    const Block found = block_of(&scan, text + block, end - block, last);
    const uint64_t hanging = (found.blanks << 1 | carried) & found.ends & scan.trailing;
    carried = found.blanks >> 63;
    uint64_t suspects = (found.suspects | hanging) & found.within;
    for (uint64_t leads = found.leads & found.within; leads; leads &= leads - 1) {
      const int64_t place = block + __builtin_ctzll(leads);
      int64_t next = place;
      const uint64_t entry = entry_of(table, text, &next);
      if (place != previous_end) previous = 0;
      if (entry & (alone | (TEXT_SECOND & previous >> 2))) {
        const uint32_t bits = (uint32_t)(entry & TEXT_STEPS) | neighbours(table, previous, entry) |
                              blank_behind(table, entry, text, next, end);
        if (bits & wanted) {
          suspects |= leads & -leads;
          break;
        }
      }
      previous = entry;
      previous_end = next;
    }
    if (suspects) return block + __builtin_ctzll(suspects);
  }
  return end;
}

AVX2 TextLine text_suspect_line_avx2(const TextSuspects *table, const uint8_t *text, int64_t start,
                                     int64_t end) {
  const Scan scan = scan_of(table);
  const __m256i line_feed = _mm256_set1_epi8(0x0A);
  uint32_t found_bits = 0;
  // The entries of all characters that matter.
  uint64_t all = 0;
  uint64_t previous = 0;
  int64_t previous_end = -1;
  // Pairs are looked up until one is found.
  uint64_t second = TEXT_SECOND;
  uint64_t carried = 0;
  for (int64_t block = start; block < end; block += 64) {
    uint8_t last[64];
    const Block found = block_of(&scan, text + block, end - block, last);
    const uint8_t *bytes = found.bytes;
    uint64_t within = found.within;
    const uint64_t feeds =
        within &
        bits(_mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)bytes), line_feed),
             _mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)(bytes + 32)), line_feed));
    if (feeds) within &= feeds ^ (feeds - 1);
    if ((found.blanks << 1 | carried) & found.ends & within) found_bits |= table->trailing_bits;
    carried = found.blanks >> 63;
    for (uint64_t suspects = found.suspects & within; suspects; suspects &= suspects - 1) {
      all |= table->entries[bytes[__builtin_ctzll(suspects)]];
    }
    for (uint64_t leads = found.leads & within; leads; leads &= leads - 1) {
      const int64_t place = block + __builtin_ctzll(leads);
      int64_t next = place;
      const uint64_t entry = entry_of(table, text, &next);
      if (place != previous_end) previous = 0;
      all |= entry;
      if (entry & (TEXT_NEEDS | TEXT_CLASS | TEXT_BEFORE_BLANK | (second & previous >> 2))) {
        found_bits |= neighbours(table, previous, entry) |
                      blank_behind(table, entry, text, next, end);
        if ((found_bits & table->pair_bits) == table->pair_bits) second = 0;
      }
      previous = entry;
      previous_end = next;
    }
    if (feeds) {
      const int64_t line_end = block + __builtin_ctzll(feeds) + 1;
      return (TextLine){start, line_end,
                        (found_bits | (uint32_t)(all & TEXT_STEPS)) & table->wanted};
    }
  }
  if (end > start && (text[end - 1] == 0x20 || text[end - 1] == 0x09)) {
    found_bits |= table->trailing_bits;
  }
  return (TextLine){start, end, (found_bits | (uint32_t)(all & TEXT_STEPS)) & table->wanted};
}

#endif
