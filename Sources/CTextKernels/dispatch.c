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

void text_suspects_classify(const uint64_t *entries, const uint16_t *blocks, uint32_t common_bits,
                            uint8_t *kinds) {
  memset(kinds, 0, TEXT_KIND_COUNT);
  const uint64_t common = common_bits | TEXT_NEEDS | TEXT_BEFORE_BLANK;
  const uint64_t others = TEXT_STEPS & ~common_bits;
  for (uint32_t scalar = 0x80; scalar < 0x10000; scalar++) {
    const uint64_t entry = entries[(uint32_t)blocks[scalar >> 6] << 6 | (scalar & 0x3F)];
    kinds[scalar] = (uint8_t)((entry & common ? TEXT_KIND_COMMON : 0) |
                              (entry & others ? TEXT_KIND_OTHER : 0) |
                              (entry & TEXT_CLASS ? TEXT_KIND_CLASS : 0) |
                              (entry >> TEXT_SECOND_SHIFT & 3) << TEXT_KIND_SECOND_SHIFT |
                              (entry >> TEXT_FIRST_SHIFT & 3) << TEXT_KIND_FIRST_SHIFT);
  }
}

/// The line that begins at `start`.
static TextLine suspect_line_reference(const TextSuspects *table, const uint8_t *text,
                                       int64_t start, int64_t end) {
  const int64_t line_end = text_line_end(text, start, end);
  const TextLine line = text_next_suspect_line_reference(table, text, start, line_end);
  return (TextLine){start, line_end, line.bits};
}

static int32_t best_kernels(void) {
#if defined(__x86_64__)
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi2")) {
    return TEXT_KERNELS_REFERENCE;
  }
  if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
      __builtin_cpu_supports("avx512vbmi2")) {
    return TEXT_KERNELS_AVX512;
  }
  return TEXT_KERNELS_AVX2;
#else
  return TEXT_KERNELS_REFERENCE;
#endif
}

static const char *const names[] = {"reference", "avx2", "avx512"};

int32_t text_kernels(void) {
  static int32_t chosen = -1;
  int32_t kernels = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
  if (kernels >= 0) return kernels;
  kernels = best_kernels();
  const char *named = getenv("WINNOW_KERNELS");
  for (int32_t slower = 0; named && slower < kernels; slower++) {
    if (strcmp(named, names[slower]) == 0) kernels = slower;
  }
  __atomic_store_n(&chosen, kernels, __ATOMIC_RELAXED);
  return kernels;
}

const char *text_kernels_name(void) { return names[text_kernels()]; }

#if defined(__x86_64__)
void text_add_rarities(int32_t *sums, const uint8_t *rows, const uint16_t *numbers,
                       const int32_t *counts, int64_t count) {
  if (text_kernels() >= TEXT_KERNELS_AVX2) {
    text_add_rarities_avx2(sums, rows, numbers, counts, count);
  } else {
    text_add_rarities_reference(sums, rows, numbers, counts, count);
  }
}

TextLine text_suspect_line(const TextSuspects *table, const uint8_t *text, int64_t start,
                           int64_t end) {
  if (table->kernels == TEXT_KERNELS_REFERENCE) {
    return suspect_line_reference(table, text, start, end);
  }
  return text_suspect_line_avx2(table, text, start, end);
}

TextLine text_next_suspect_line(const TextSuspects *table, const uint8_t *text, int64_t start,
                                int64_t end) {
  if (table->kernels == TEXT_KERNELS_REFERENCE) {
    return text_next_suspect_line_reference(table, text, start, end);
  }
  const uint32_t wanted = table->wanted;
  const bool are_several = (wanted & (wanted - 1)) != 0;
  // Lines with suspects are often neighbours: the first line is looked at only once.
  if (are_several && start < end) {
    const TextLine line = text_suspect_line_avx2(table, text, start, end);
    if (line.bits) return line;
    start = line.end;
  }
  int64_t place = table->kernels == TEXT_KERNELS_AVX512
                      ? text_first_suspect_avx512(table, text, start, end)
                      : text_first_suspect_avx2(table, text, start, end);
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
