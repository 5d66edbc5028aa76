#include "rarities.h"
#include "suspects.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void text_suspects_want(TextSuspects *table, uint32_t wanted) {
  table->wanted = wanted;
  memset(table->ascii, 0, sizeof table->ascii);
  for (int byte = 0; byte < 0x80; byte++) {
    if (table->entries[byte] & TEXT_STEPS & wanted) {
      table->ascii[byte & 0x0F] |= (uint8_t)(1 << (byte >> 4));
    }
  }
}

/// The line that begins at `start`.
static TextLine suspect_line_reference(const TextSuspects *table, const uint8_t *text,
                                       int64_t start, int64_t end) {
  const int64_t line_end = text_line_end(text, start, end);
  const TextLine line = text_next_suspect_line_reference(table, text, start, line_end);
  return (TextLine){start, line_end, line.bits};
}

#if defined(__x86_64__)
/// `WINNOW_KERNELS=reference` takes the plain loops, for comparison; other names leave the choice, as
/// there are no others.
static bool has_avx2(void) {
  const char *named = getenv("WINNOW_KERNELS");
  if (named && strcmp(named, "reference") == 0) return false;
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
}

static bool takes_avx2(void) {
  static int chosen = -1;
  int avx2 = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
  if (avx2 < 0) {
    avx2 = has_avx2();
    __atomic_store_n(&chosen, avx2, __ATOMIC_RELAXED);
  }
  return avx2;
}

const char *text_kernels_name(void) { return takes_avx2() ? "avx2" : "reference"; }

void text_add_rarities(int32_t *sums, const uint8_t *rows, const uint16_t *numbers,
                       const int32_t *counts, int64_t count) {
  if (takes_avx2()) {
    text_add_rarities_avx2(sums, rows, numbers, counts, count);
  } else {
    text_add_rarities_reference(sums, rows, numbers, counts, count);
  }
}

TextLine text_suspect_line(const TextSuspects *table, const uint8_t *text, int64_t start,
                           int64_t end) {
  if (!takes_avx2()) return suspect_line_reference(table, text, start, end);
  return text_suspect_line_avx2(table, text, start, end);
}

TextLine text_next_suspect_line(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end) {
  if (!takes_avx2()) return text_next_suspect_line_reference(table, text, start, end);
  const uint32_t wanted = table->wanted;
  const bool are_several = (wanted & (wanted - 1)) != 0;
  // Lines with suspects are often neighbours: the first line is looked at only once.
  if (are_several && start < end) {
    const TextLine line = text_suspect_line_avx2(table, text, start, end);
    if (line.bits) return line;
    start = line.end;
  }
  int64_t place = text_first_suspect_avx2(table, text, start, end);
  if (place == end) {
    // Blanks at the end of the text hang, too.
    const bool hangs = end > start && (text[end - 1] == 0x20 || text[end - 1] == 0x09);
    if (!hangs || !(table->trailing_bits & table->wanted)) return (TextLine){end, end, 0};
    place = end - 1;
  }
  // Mostly it is in the first line.
  if (!memchr(text + start, 0x0A, (size_t)(place - start))) place = start;
  while (place > start && text[place - 1] != 0x0A) place--;
  if (!are_several) {
    const uint8_t *feed = memchr(text + place, 0x0A, (size_t)(end - place));
    return (TextLine){place, feed ? feed - text + 1 : end, wanted};
  }
  return text_suspect_line_avx2(table, text, place, end);
}
#else
const char *text_kernels_name(void) { return "reference"; }

void text_add_rarities(int32_t *sums, const uint8_t *rows, const uint16_t *numbers,
                       const int32_t *counts, int64_t count) {
  text_add_rarities_reference(sums, rows, numbers, counts, count);
}

TextLine text_suspect_line(const TextSuspects *table, const uint8_t *text, int64_t start,
                           int64_t end) {
  return suspect_line_reference(table, text, start, end);
}

TextLine text_next_suspect_line(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end) {
  return text_next_suspect_line_reference(table, text, start, end);
}
#endif
