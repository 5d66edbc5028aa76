#include "row.h"
#include "sequence.h"

#include <string.h>

/// A line that is written over itself, which makes it shorter.
typedef struct Rewriting {
  TextCharacters *line;
  /// Up to where it was read, and written.
  int64_t place, count;
  /// The same in the list of characters beyond ASCII.
  int64_t high, high_count;
} Rewriting;

/// Leaves characters as they are.
static inline void keep(Rewriting *made, int64_t end) {
  TextCharacters *const line = made->line;
  const int64_t shift = made->place - made->count;
  const int64_t kept = end - made->place;
  if (shift > 0 && kept < 16) {
    // They are not worth a call.
    for (int64_t place = made->place; place < end; place++) {
      line->scalars[place - shift] = line->scalars[place];
      line->rows[place - shift] = line->rows[place];
    }
  } else if (shift > 0) {
    memmove(line->scalars + made->count, line->scalars + made->place, (size_t)kept * 4);
    memmove(line->rows + made->count, line->rows + made->place, (size_t)kept * 2);
  }
  while (made->high < line->high_count && line->high[made->high].place < end) {
    TextHighCharacter character = line->high[made->high++];
    character.place -= (uint32_t)shift;
    line->high[made->high_count++] = character;
  }
  made->count += kept;
  made->place = end;
}

/// Puts a character in the place of a sequence, which begins with one beyond ASCII.
static inline void put(Rewriting *made, const TextRows *table, TextSequence sequence,
                       uint8_t origin) {
  TextCharacters *const line = made->line;
  line->scalars[made->count] = sequence.scalar;
  line->rows[made->count] = row_of(table, sequence.scalar);
  line->has_controls |= sequence.scalar < 0xA0;
  made->place += sequence.count;
  const uint32_t start = line->high[made->high].start;
  TextHighCharacter last;
  do {
    last = line->high[made->high++];
  } while (made->high < line->high_count && line->high[made->high].place < made->place);
  // What stands behind the last one is ASCII, a byte each.
  const uint32_t end = last.end + (uint32_t)made->place - last.place - 1;
  line->high[made->high_count++] =
      (TextHighCharacter){(uint32_t)made->count, start, end, 0, origin};
  made->count++;
}

void text_replace_runs(const TextRows *table, const TextReading *reading, const TextRun *runs,
                       int64_t count, TextCharacters *line) {
  Rewriting made = {line, 0, 0, 0, 0};
  for (int64_t index = 0; index < count; index++) {
    keep(&made, runs[index].start);
    // It is written behind where it is read.
    while (made.place < runs[index].end) {
      const TextSequence sequence = sequence_at(reading, made.place);
      if (!sequence.count) break;
      put(&made, table, sequence, (uint8_t)reading->page);
    }
  }
  keep(&made, line->count);
  line->count = made.count;
  line->high_count = made.high_count;
}
