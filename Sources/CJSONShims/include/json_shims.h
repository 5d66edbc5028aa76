// Reading one JSON object with simdjson: the members of the outermost object as ranges of the
// text, so that a value nobody asks about can be written back byte for byte.
#ifndef JSON_SHIMS_H
#define JSON_SHIMS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a member's value is.
enum {
  JSON_KIND_STRING = 0,
  JSON_KIND_NUMBER = 1,
  JSON_KIND_BOOLEAN = 2,
  JSON_KIND_NULL = 3,
  JSON_KIND_ARRAY = 4,
  JSON_KIND_OBJECT = 5,
};

/// What is wrong with a text.
enum {
  JSON_STATUS_OK = 0,
  JSON_STATUS_EMPTY = 1,
  JSON_STATUS_NOT_AN_OBJECT = 2,
  JSON_STATUS_STRUCTURE = 3,
  JSON_STATUS_STRING_NOT_CLOSED = 4,
  JSON_STATUS_CONTROL_CHARACTER = 5,
  JSON_STATUS_ESCAPE = 6,
  JSON_STATUS_NUMBER = 7,
  JSON_STATUS_LITERAL = 8,
  JSON_STATUS_UTF8 = 9,
  JSON_STATUS_DEPTH = 10,
  JSON_STATUS_SIZE = 11,
};

/// One member of the outermost object. Offsets are bytes of the parsed text, half-open; strings
/// include their quotation marks.
typedef struct {
  int64_t key_start;
  int64_t key_end;
  int64_t value_start;
  int64_t value_end;
  int32_t kind;
} json_member;

/// Owns simdjson's buffers. For one thread at a time.
typedef struct json_parser json_parser;

/// Makes a parser, or null when there is no memory.
json_parser *_Nullable json_parser_create(void);

/// Frees a parser.
void json_parser_destroy(json_parser *_Nullable parser);

/// The version of simdjson.
const char *_Nonnull json_library_version(void);

/// Checks that `text` is one JSON object and nothing else, and lists its members in order.
///
/// On failure `*error_offset` is the byte at fault, or -1 when it is not known.
int32_t json_parser_read_object(json_parser *_Nonnull parser, const uint8_t *_Nonnull text,
                                int64_t length, int64_t *_Nonnull error_offset);

/// The members found by the last successful `json_parser_read_object`.
const json_member *_Nullable json_parser_members(const json_parser *_Nonnull parser);

/// Their number.
int64_t json_parser_member_count(const json_parser *_Nonnull parser);

#ifdef __cplusplus
}
#endif

#endif
