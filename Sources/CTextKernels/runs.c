#include "sequence.h"

/// What speaks for a text that may be mojibake, and for a repaired one.
static inline int64_t unrepaired(uint32_t code) {
  return (int64_t)(code >> TEXT_PAIR_UNREPAIRED_SHIFT & TEXT_PAIR_NUMBER) - TEXT_PAIR_NEUTRAL;
}

static inline int64_t repaired(uint32_t code) {
  return (int64_t)(code >> TEXT_PAIR_REPAIRED_SHIFT & TEXT_PAIR_NUMBER) - TEXT_PAIR_NEUTRAL;
}

static inline int is_letter(const TextRunModel *model, uint32_t scalar) {
  const uint32_t block = model->blocks[scalar >> 6];
  return (model->entries[block << 6 | (scalar & 0x3F)] & TEXT_LETTER) != 0;
}

/// By chance, the longer sequences come about more seldom.
static inline int64_t bonus(const TextRunModel *model, TextSequence sequence, uint32_t previous,
                            uint32_t first, uint32_t last, uint32_t next) {
  if (sequence.is_lossy) return sequence.count == 2 ? 12 : 24;
  if (sequence.uses_space) return 0;
  switch (sequence.count) {
    // A no-break space inside a word is no space, nor is one before a space.
    case 2:
      if (text_is_stray_a(previous, first, last, sequence.scalar)) return 60;
      if (last != 0xA0 || sequence.scalar != 0xE0) return 0;
      return is_letter(model, next) ? 6 : next == 0x20 ? 12 : 0;
    case 3:
      // "ï»¿" is no word, but the mark that a file began with.
      if (sequence.scalar == 0xFEFF) return 60;
      if (!text_is_symbol(sequence.scalar)) return 12;
      // "âœ”": what begins with â and ends in a symbol was hardly ever a word.
      return first == 0xE2 && !is_letter(model, last) ? 50 : 26;
    default: return 24;
  }
}

/// The run that begins at a place; its count is 0 if none does.
static inline TextRun run_at(const TextReading *line, const TextRunModel *model, int64_t start) {
  const uint32_t *const scalars = line->scalars;
  const TextPairs pairs = model->pairs;
  int64_t end = start;
  int64_t sum = 0;
  uint32_t count = 0;
  uint32_t weak = 0;
  uint32_t first = 0;
  uint32_t previous = start > 0 ? scalars[start - 1] : 0x20;
  // The character before the next one as the text is.
  uint32_t before = previous;
  for (;;) {
    const TextSequence sequence = sequence_at(line, end);
    if (!sequence.count) break;
    if (!count) first = sequence.scalar;
    count++;
    const uint32_t lead = scalars[end];
    for (int index = 0; index < sequence.count; index++) {
      const uint32_t scalar = scalars[end + index];
      sum -= unrepaired(text_pair(pairs, before, scalar));
      before = scalar;
    }
    end += sequence.count;
    weak += sequence.is_lossy | sequence.uses_space;
    const uint32_t next = end < line->count ? scalars[end] : 0x20;
    sum += bonus(model, sequence, previous, lead, before, next);
    sum += repaired(text_pair(pairs, previous, sequence.scalar));
    previous = sequence.scalar;
  }
  if (count) {
    const uint32_t next = end < line->count ? scalars[end] : 0x20;
    sum += repaired(text_pair(pairs, previous, next)) - unrepaired(text_pair(pairs, before, next));
  }
  return (TextRun){sum, (uint32_t)start, (uint32_t)end, count, weak, first};
}

TextRuns text_find_runs(const TextReading *line, const uint32_t *beginnings, int64_t count,
                        const TextRunModel *model, TextRun *runs) {
  TextRuns found = {0, 0};
  int64_t end = 0;
  for (int64_t index = 0; index < count; index++) {
    const TextHighCharacter *const character = line->high + beginnings[index];
    if (!(character->beginnings >> line->page & 1) || character->place < end) continue;
    const TextRun run = run_at(line, model, character->place);
    if (!run.count) continue;
    runs[found.count++] = run;
    end = run.end;
    if (run.evidence > 0) found.most += run.evidence;
  }
  return found;
}

TextRuns text_find_whole_runs(const TextReading *line, TextRun *runs) {
  static const TextRuns none = {0, 0};
  TextRuns found = none;
  int64_t end = -1;
  int64_t index = 0;
  while (index < line->high_count) {
    const int64_t place = line->high[index].place;
    // All characters of a sequence are beyond ASCII.
    const TextSequence sequence = whole_sequence(line, place);
    if (!sequence.count) return none;
    index += sequence.count;
    found.most++;
    if (place != end) runs[found.count++] = (TextRun){0, (uint32_t)place, 0, 0, 0, 0};
    end = place + sequence.count;
    runs[found.count - 1].end = (uint32_t)end;
  }
  return found;
}
