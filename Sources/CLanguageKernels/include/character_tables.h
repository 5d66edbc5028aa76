// Classes and simple lower-case mappings of all code points, as a two-stage table, and the pairs that are
// canonically equivalent to one code point. Made from ICU by `winnow-train tables`.
#ifndef CHARACTER_TABLES_H
#define CHARACTER_TABLES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
  character_block_count = 0x110000 / 128,
  character_delta_limit = 256,
  character_deltas_start = 2 * character_block_count,
  character_composition_limit = 1024,
  character_compositions_start = character_deltas_start + 4 * character_delta_limit,
  character_entries_start = character_compositions_start + 6 * character_composition_limit,
};

/// Data/character-tables.bin, little-endian: the number of the block of each 128 code points, 16 bits
/// each; what to add to a code point for its lower-case form, 32 bits each, filled up to the limit; two
/// code points and the one they compose to, 16 bits each, in order and filled up with ones to the limit; the
/// entries of the blocks, 16 bits each.
extern const uint8_t character_tables[];

static inline uint16_t character_number_at(uint32_t place) {
  uint16_t number;
  __builtin_memcpy(&number, character_tables + place, sizeof number);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  number = __builtin_bswap16(number);
#endif
  return number;
}

/// The block of code points `128 * i` and on.
static inline uint16_t character_blocks_at(uint32_t i) { return character_number_at(2 * i); }

/// Entry of a code point: `block << 7 | c & 127`. Bits 0–2 class, bit 3 upper or title case, bits
/// 4–15 the number of its difference to the lower-case form.
static inline uint16_t character_entries_at(uint32_t i) {
  return character_number_at(character_entries_start + 2 * i);
}

/// What to add to a code point for its lower-case form.
static inline int32_t character_lower_delta_at(uint32_t i) {
  const uint32_t place = character_deltas_start + 4 * i;
  return (int32_t)(character_number_at(place) | (uint32_t)character_number_at(place + 2) << 16);
}

/// Two code points that compose: the first in the upper half.
static inline uint32_t character_composition_pair_at(uint32_t i) {
  const uint32_t place = character_compositions_start + 6 * i;
  return (uint32_t)character_number_at(place) << 16 | character_number_at(place + 2);
}

/// What they compose to.
static inline uint16_t character_composition_at(uint32_t i) {
  return character_number_at(character_compositions_start + 6 * i + 4);
}

#ifdef __cplusplus
}
#endif
#endif
