#include "sequence.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD };

/// The second surrogate of a pair, 0 if it is none.
static uint32_t trail_at(const TextReading *line, int64_t start) {
  if (start + 3 > line->count || byte_at(line, start) != 0xED) return 0;
  const uint8_t second = byte_at(line, start + 1);
  const uint8_t third = byte_at(line, start + 2);
  if (second < 0xB0 || second > 0xBF || !is_continuation(third)) return 0;
  return 0xD000 | (uint32_t)(second & 0x3F) << 6 | (third & 0x3F);
}

/// Which sequences of more than two bytes may have a space or lost bytes in them.
static int allows(uint8_t lead, uint8_t second, int length, int spaces, int questions, int lost) {
  if (spaces + questions == 0) return lost < length - 1;
  if (spaces > 0 && questions + lost > 0) return 0;
  if (questions > 0) return questions == 1 && lost == 0;
  if (spaces != 1) return 0;
  if (length == 4) return 1;
  // The no-break space as the second byte belongs to a few leads only.
  return second == 0xA0 ? lead == 0xE2 || lead == 0xE3 : lead <= 0xE3;
}

static int is_shortest(uint32_t value, int length) {
  switch (length) {
    case 2: return 1;
    case 3: return value >= 0x800;
    default: return value >= 0x10000 && value <= 0x10FFFF;
  }
}

/// "Ã s" is Portuguese "às"; elsewhere a word ends with the "à".
static int keeps_space(const TextReading *line, int64_t start) {
  static const uint32_t beginnings[][5] = {
      {'q', 'u', 'e', 'l', 'e'}, {'q', 'u', 'e', 'l', 'a'}, {'q', 'u', 'i', 'l', 'o'}};
  const uint32_t *const scalars = line->scalars;
  if (start >= line->count || scalars[start] == 0x20) return 0;
  int64_t end = start;
  while (end < line->count && scalars[end] >= 0x41) end++;
  if (end - start == 1 && scalars[start] == 's') {
    // "à s'éloigner"
    return end < line->count && (scalars[end] == 0x27 || scalars[end] == 0x2019);
  }
  for (int index = 0; index < 3 && end - start >= 5; index++) {
    if (memcmp(scalars + start, beginnings[index], sizeof beginnings[index]) == 0) return 0;
  }
  return 1;
}

TextSequence text_unusual_sequence(const TextReading *line, int64_t start) {
  const uint8_t lead = byte_at(line, start);
  const int length = length_of(lead);
  if (!length || start + length > line->count) return no_sequence;
  uint32_t value = lead & (0x7Fu >> length);
  uint8_t second = 0;
  int lost = 0;
  int questions = 0;
  int spaces = 0;
  for (int place = 1; place < length; place++) {
    uint8_t byte = 0x80;
    switch (line->scalars[start + place]) {
      case REPLACEMENT:
      case 0x1A: lost++; break;
      case 0x3F: questions++; break;
      case 0x20:
        spaces++;
        byte = 0xA0;
        break;
      default:
        byte = byte_at(line, start + place);
        if (!is_continuation(byte)) return no_sequence;
    }
    if (place == 1) second = byte;
    value = value << 6 | (byte & 0x3F);
  }
  // Those of two are looked at by `may_be_unusual`.
  if (length > 2 && !allows(lead, second, length, spaces, questions, lost)) return no_sequence;
  if (lost + questions > 0) return (TextSequence){REPLACEMENT, (uint8_t)length, 1, 0};
  if (!is_shortest(value, length)) return no_sequence;
  TextSequence sequence = {value, (uint8_t)length, 0, spaces > 0};
  if (value >= 0xD800 && value < 0xE000) {
    // CESU-8: a pair of surrogates, each of them a sequence of its own.
    const uint32_t trail = value < 0xDC00 ? trail_at(line, start + 3) : 0;
    if (!trail) return no_sequence;
    sequence.scalar = 0x10000 + ((value - 0xD800) << 10) + (trail - 0xDC00);
    sequence.count = 6;
  }
  // "voilÃ le" lost its no-break space altogether; the space was there all the time.
  if (lead == 0xC3 && sequence.uses_space && keeps_space(line, start + 2)) sequence.count = 1;
  return sequence;
}

TextSequence text_sequence(const TextReading *line, int64_t place) {
  return sequence_at(line, place);
}
