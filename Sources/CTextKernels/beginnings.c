#include "text_runs.h"

/// The charsets in which a character may be a byte of a sequence other than the first.
static inline uint64_t continuations(uint64_t mask) { return mask >> 48; }

TextBeginnings text_find_beginnings(const TextMasks *table, TextCharacters *line,
                                    uint32_t *beginnings) {
  const uint64_t *const masks = table->masks;
  uint16_t *const rows = line->rows;
  // No byte goes on behind the line.
  for (int64_t index = 0; index < 4; index++) rows[line->count + index] = 0;
  TextBeginnings found = {0, 0, 0xFFFF};
  for (int64_t index = 0; index < line->high_count; index++) {
    TextHighCharacter *const character = line->high + index;
    const uint16_t *const row = rows + character->place;
    const uint64_t leads = masks[row[0]];
    character->beginnings = 0;
    if (!(leads << 16)) continue;
    uint64_t following = continuations(masks[row[1]]);
    uint64_t pages = leads & following;
    following &= continuations(masks[row[2]]);
    pages |= leads >> 16 & following;
    following &= continuations(masks[row[3]]);
    pages |= leads >> 32 & following;
    character->beginnings = (uint16_t)pages;
    if (!character->beginnings) continue;
    found.pages |= character->beginnings;
    for (int place = 0; place < 4; place++) found.like_first &= table->agreements[row[place]];
    beginnings[found.count++] = (uint32_t)index;
  }
  return found;
}
