// The characters of a line as the bytes of one charset.
#ifndef SEQUENCE_H
#define SEQUENCE_H

#include "text_runs.h"

static const TextSequence no_sequence = {0, 0, 0, 0};

/// The byte that the character at a place is, 0 if it is none.
static inline uint8_t byte_at(const TextReading *line, int64_t place) {
  return line->bytes[line->rows[place]];
}

static inline int is_continuation(uint8_t byte) { return (byte & 0xC0) == 0x80; }

/// How many bytes a sequence has, 0 if none begins so.
static inline int length_of(uint8_t lead) {
  if (lead < 0xC2 || lead > 0xF4) return 0;
  return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// The sequence at a place, if no byte of it was lost.
static inline TextSequence whole_sequence(const TextReading *line, int64_t place) {
  if (place >= line->count) return no_sequence;
  const uint8_t lead = byte_at(line, place);
  const int length = length_of(lead);
  if (!length || place + length > line->count) return no_sequence;
  const uint8_t second = byte_at(line, place + 1);
  if (!is_continuation(second)) return no_sequence;
  uint32_t scalar = (uint32_t)lead << 6 | (second & 0x3F);
  if (length == 2) return (TextSequence){scalar & 0x7FF, 2, 0, 0};
  const uint8_t third = byte_at(line, place + 2);
  if (!is_continuation(third)) return no_sequence;
  scalar = scalar << 6 | (third & 0x3F);
  if (length == 3) {
    scalar &= 0xFFFF;
    if (scalar < 0x800 || (scalar >= 0xD800 && scalar < 0xE000)) return no_sequence;
    return (TextSequence){scalar, 3, 0, 0};
  }
  const uint8_t fourth = byte_at(line, place + 3);
  if (!is_continuation(fourth)) return no_sequence;
  scalar = (scalar << 6 | (fourth & 0x3F)) & 0x1FFFFF;
  if (scalar < 0x10000 || scalar > 0x10FFFF) return no_sequence;
  return (TextSequence){scalar, 4, 0, 0};
}

/// Whether a sequence of two bytes may be without its second one: the leads that a space is found
/// behind, and a question mark, which mostly is one behind an accented letter.
static inline int may_lose_second(uint8_t lead, uint32_t left) {
  enum { spaced = 1 << 0x02 | 1 << 0x03 | 1 << 0x05 | 1 << 0x0E | 1 << 0x10 | 1 << 0x19 };
  if (left == 0x20) return spaced >> (lead & 0x1F) & 1;
  return left != 0x3F || lead <= 0xC3;
}

/// Whether what is no whole sequence may be one that lost a byte, or one of surrogates.
static inline int may_be_unusual(const TextReading *line, int64_t start) {
  if (start >= line->count) return 0;
  const uint8_t lead = byte_at(line, start);
  const int length = length_of(lead);
  if (!length || start + length > line->count) return 0;
  if (lead == 0xED) return 1;
  if (length == 2) {
    return line->rows[start + 1] == TEXT_ROW_ANYTHING &&
           may_lose_second(lead, line->scalars[start + 1]);
  }
  int has_lost = 0;
  for (int64_t place = start + 1; place < start + length; place++) {
    if (line->rows[place] == TEXT_ROW_ANYTHING) {
      has_lost = 1;
    } else if (!is_continuation(byte_at(line, place))) {
      return 0;
    }
  }
  return has_lost;
}

/// The sequence at a place, if it lost a byte or is one of surrogates.
TextSequence text_unusual_sequence(const TextReading *line, int64_t start);

static inline TextSequence sequence_at(const TextReading *line, int64_t place) {
  const TextSequence whole = whole_sequence(line, place);
  if (whole.count || !may_be_unusual(line, place)) return whole;
  return text_unusual_sequence(line, place);
}

#endif
