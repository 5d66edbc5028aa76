#include "text_runs.h"

TextBeginnings text_find_beginnings(const TextMasks *table, TextCharacters *line,
                                    uint32_t *beginnings) {
  const TextMask *const masks = table->masks;
  uint16_t *const rows = line->rows;
  // No byte goes on behind the line.
  for (int64_t index = 0; index < 4; index++) rows[line->count + index] = 0;
  TextBeginnings found = {0, 0, ~0u};
  for (int64_t index = 0; index < line->high_count; index++) {
    TextHighCharacter *const character = line->high + index;
    const uint16_t *const row = rows + character->place;
    const TextMask leads = masks[row[0]];
    character->beginnings = 0;
    if (!(leads.two | leads.three | leads.four)) continue;
    uint32_t following = masks[row[1]].continuation;
    uint32_t pages = leads.two & following;
    following &= masks[row[2]].continuation;
    pages |= leads.three & following;
    following &= masks[row[3]].continuation;
    pages |= leads.four & following;
    if (!pages) continue;
    character->beginnings = pages;
    found.pages |= pages;
    for (int place = 0; place < 4; place++) found.like_first &= table->agreements[row[place]];
    beginnings[found.count++] = (uint32_t)index;
  }
  return found;
}
