// Sixty-four bytes at a time, as with AVX2, but the characters beyond ASCII all at once, too: by their
// kinds, which tell those to be looked at one by one.
#if defined(__x86_64__)

#include "suspects.h"

#include <immintrin.h>

#define AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi,bmi2")))

AVX512 static inline uint64_t least(int64_t count) {
  return count >= 64 ? ~0ull : count <= 0 ? 0 : _bzhi_u64(~0ull, (uint32_t)count);
}

/// Whether the character beyond ASCII at a place is suspect.
static inline int is_suspect(const TextSuspects *table, const uint8_t *text, int64_t start,
                             int64_t place, int64_t end) {
  int64_t next = place;
  const uint64_t entry = entry_of(table, text, &next);
  uint64_t previous = 0;
  if (place > start && text[place - 1] >= 0x80) {
    int64_t before = place - 1;
    while ((text[before] & 0xC0) == 0x80) before--;
    previous = entry_of(table, text, &before);
  }
  const uint32_t bits = (uint32_t)(entry & TEXT_STEPS) | neighbours(table, previous, entry) |
                        blank_behind(table, entry, text, next, end);
  return (bits & table->wanted) != 0;
}

/// The kinds of 16 characters.
AVX512 static inline __m128i kinds_of(const TextSuspects *table, __m256i scalars) {
  const __m512i places = _mm512_cvtepu16_epi32(scalars);
  return _mm512_cvtepi32_epi8(_mm512_i32gather_epi32(places, table->kinds, 1));
}

/// A block of bytes, those one and two places further on, and where characters of two, three and four
/// bytes begin in it.
typedef struct Block {
  __m512i bytes, second, third;
  uint64_t twos, threes, fours;
} Block;

/// Which kinds of pairs a character may be the first of.
typedef struct Firsts {
  uint32_t one, two, mark;
} Firsts;

static const Firsts any_first = {1, 1, 1};

/// Which characters of two and three bytes, in their order, are to be looked at.
///
/// `follows` are the places of characters that stand right behind another one beyond ASCII; `last` is
/// the one before them all, and becomes the last of them.
AVX512 static inline uint32_t candidates(const TextSuspects *table, uint8_t alone,
                                         const Block *block, uint64_t follows, Firsts *last) {
  const uint64_t leads = block->twos | block->threes;
  const int count = (int)_mm_popcnt_u64(leads);
#define WIDE(of) \
  _mm512_cvtepu8_epi16(_mm512_castsi512_si256(_mm512_maskz_compress_epi8(leads, of)))
  const __m512i first = WIDE(block->bytes);
  const __m512i six = _mm512_set1_epi16(0x3F);
  const __m512i second = _mm512_and_si512(WIDE(block->second), six);
  const __m512i third = _mm512_and_si512(WIDE(block->third), six);
#undef WIDE
  const __m512i two = _mm512_or_si512(
      _mm512_slli_epi16(_mm512_and_si512(first, _mm512_set1_epi16(0x1F)), 6), second);
  const __m512i three = _mm512_or_si512(
      _mm512_or_si512(_mm512_slli_epi16(first, 12), _mm512_slli_epi16(second, 6)), third);
  const __m512i scalars = _mm512_mask_blend_epi16(
      _mm512_cmpge_epu16_mask(first, _mm512_set1_epi16(0xE0)), two, three);
  __m256i kinds = _mm256_castsi128_si256(kinds_of(table, _mm512_castsi512_si256(scalars)));
  if (count > 16) {
    kinds = _mm256_inserti128_si256(
        kinds, kinds_of(table, _mm512_extracti64x4_epi64(scalars, 1)), 1);
  } else {
    kinds = _mm256_zextsi128_si256(_mm256_castsi256_si128(kinds));
  }
  const uint32_t among = _bzhi_u32(~0u, (uint32_t)count);
#define OF(kind) ((uint64_t)_mm256_test_epi8_mask(kinds, _mm256_set1_epi8((char)(kind))) & among)
  const uint64_t ones = OF(1 << TEXT_KIND_FIRST_SHIFT);
  const uint64_t twos = OF(2 << TEXT_KIND_FIRST_SHIFT);
  const uint64_t marks = OF(TEXT_KIND_CLASS);
  const uint64_t pairs =
      (OF(1 << TEXT_KIND_SECOND_SHIFT) & (ones << 1 | last->one)) |
      (OF(2 << TEXT_KIND_SECOND_SHIFT) & (twos << 1 | last->two)) |
      (marks & (marks << 1 | last->mark));
  const int end = count - 1;
  *last = block->fours > leads ? any_first
                               : (Firsts){ones >> end & 1, twos >> end & 1, marks >> end & 1};
  return (uint32_t)(OF(alone) | (pairs & _pext_u64(follows, leads)));
#undef OF
}

AVX512 int64_t text_first_suspect_avx512(const TextSuspects *table, const uint8_t *text,
                                         int64_t start, int64_t end) {
  const __m512i by_low =
      _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)table->ascii));
  // Bit n for the upper half n; bytes of 0x80 and more have none.
  const __m512i by_high = _mm512_broadcast_i32x4(
      _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0));
  const __m512i nibble = _mm512_set1_epi8(0x0F);
  const uint64_t trailing = table->trailing_bits & table->wanted ? ~0ull : 0;
  const int only_common = !(table->wanted & TEXT_STEPS & ~table->common_bits);
  const uint8_t alone = only_common ? TEXT_KIND_COMMON : TEXT_KIND_COMMON | TEXT_KIND_OTHER;
  uint64_t carried = 0;
  Firsts last = any_first;
  for (int64_t place = start; place < end; place += 64) {
    const int64_t left = end - place;
    Block block;
    block.bytes = _mm512_maskz_loadu_epi8(least(left), text + place);
    const __m512i bytes = block.bytes;
    const __m512i low = _mm512_shuffle_epi8(by_low, _mm512_and_si512(bytes, nibble));
    const __m512i high = _mm512_shuffle_epi8(
        by_high, _mm512_and_si512(_mm512_srli_epi16(bytes, 4), nibble));
    uint64_t suspects = _mm512_test_epi8_mask(low, high) & least(left);
#define EQUAL(byte) _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(byte))
    const uint64_t blanks = EQUAL(0x20) | EQUAL(0x09);
    suspects |= (blanks << 1 | carried) & (EQUAL(0x0A) | EQUAL(0x0D)) & trailing;
#undef EQUAL
    carried = blanks >> 63;
#define FROM(byte) _mm512_cmpge_epu8_mask(bytes, _mm512_set1_epi8((char)(byte)))
    const uint64_t leads = FROM(0xC0);
    if (leads) {
      block.second = _mm512_maskz_loadu_epi8(least(left - 1), text + place + 1);
      block.third = _mm512_maskz_loadu_epi8(least(left - 2), text + place + 2);
      const uint64_t longer = FROM(0xE0);
      block.fours = FROM(0xF0);
      block.threes = longer & ~block.fours;
      block.twos = leads & ~longer;
      const uint64_t behind_fours = block.fours << 4 & leads;
      // The character before the first ones of the block may have begun before it.
      const uint64_t before = place > start && text[place - 1] >= 0x80 ? 0xF : 0;
      const uint64_t follows = leads & (block.twos << 2 | block.threes << 3 | before);
      uint64_t places =
          block.fours | behind_fours |
          _pdep_u64(candidates(table, alone, &block, follows, &last), block.twos | block.threes);
      for (; places; places &= places - 1) {
        const int64_t candidate = place + (int64_t)_tzcnt_u64(places);
        if (is_suspect(table, text, start, candidate, end)) {
          suspects |= places & -places;
          break;
        }
      }
    }
#undef FROM
    if (suspects) return place + (int64_t)_tzcnt_u64(suspects);
  }
  return end;
}

#endif
