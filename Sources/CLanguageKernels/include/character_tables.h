// Classes and simple lower-case mappings of all code points, as a two-stage table.
// Generated from ICU by `winnow-train tables`; the ICU and Unicode versions stand in
// character_tables.c.
#ifndef CHARACTER_TABLES_H
#define CHARACTER_TABLES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Block of a code point: `character_blocks[c >> 7]`.
extern const uint16_t character_blocks[];

/// Entry of a code point: `character_entries[block << 7 | c & 127]`.
/// Bits 0–2 class, bit 3 upper or title case, bits 4–15 index into `character_lower_deltas`.
extern const uint16_t character_entries[];

/// What to add to a code point for its lower-case form.
extern const int32_t character_lower_deltas[];

// Swift does not import arrays of unknown length.
static inline uint16_t character_blocks_at(uint32_t i) { return character_blocks[i]; }
static inline uint16_t character_entries_at(uint32_t i) { return character_entries[i]; }
static inline int32_t character_lower_delta_at(uint32_t i) { return character_lower_deltas[i]; }

#ifdef __cplusplus
}
#endif
#endif
