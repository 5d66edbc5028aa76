#include "json_shims.h"

#include <cctype>
#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>
#include <string>
#include <vector>

namespace ondemand = simdjson::ondemand;

struct json_parser {
  ondemand::parser parser;
  std::vector<json_member> members;
  std::unique_ptr<uint8_t[]> copy;
  int64_t copy_capacity = 0;
};

namespace {

// simdjson indexes the structure, checks UTF-8 and walks the nesting. It looks at a scalar only
// when it is asked for its value, and then refuses numbers that do not fit a machine type. Members
// that pass through untouched have to be JSON, not to fit: so scalars are checked here against the
// grammar of RFC 8259.

const char *string_end(const char *p, const char *end) {
  // `p` is at the opening mark. Returns one past the closing one, or null for a bad escape; `p`
  // cannot run away, because the first stage has seen that every string is closed.
  for (p++; p < end && *p != '"'; p++) {
    if (*p != '\\') continue;
    if (++p == end) return nullptr;
    if (*p == 'u') {
      for (int i = 0; i < 4; i++) {
        if (++p == end || !isxdigit(static_cast<unsigned char>(*p))) return nullptr;
      }
    } else if (!strchr("\"\\/bfnrt", *p) || *p == 0) {
      return nullptr;
    }
  }
  return p < end ? p + 1 : nullptr;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_number(const char *p, const char *end) {
  if (p < end && *p == '-') p++;
  if (p == end || !is_digit(*p)) return false;
  if (*p == '0') {
    p++;
  } else {
    while (p < end && is_digit(*p)) p++;
  }
  if (p < end && *p == '.') {
    if (++p == end || !is_digit(*p)) return false;
    while (p < end && is_digit(*p)) p++;
  }
  if (p < end && (*p == 'e' || *p == 'E')) {
    p++;
    if (p < end && (*p == '+' || *p == '-')) p++;
    if (p == end || !is_digit(*p)) return false;
    while (p < end && is_digit(*p)) p++;
  }
  return p == end;
}

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

const char *trimmed_end(const char *start, const char *end) {
  while (end > start && is_space(end[-1])) end--;
  return end;
}

int32_t status_of(simdjson::error_code code) {
  switch (code) {
    case simdjson::SUCCESS: return JSON_STATUS_OK;
    case simdjson::EMPTY: return JSON_STATUS_EMPTY;
    case simdjson::INCORRECT_TYPE: return JSON_STATUS_NOT_AN_OBJECT;
    case simdjson::UNCLOSED_STRING: return JSON_STATUS_STRING_NOT_CLOSED;
    case simdjson::UNESCAPED_CHARS: return JSON_STATUS_CONTROL_CHARACTER;
    case simdjson::STRING_ERROR: return JSON_STATUS_ESCAPE;
    case simdjson::NUMBER_ERROR: return JSON_STATUS_NUMBER;
    case simdjson::UTF8_ERROR: return JSON_STATUS_UTF8;
    case simdjson::DEPTH_ERROR: return JSON_STATUS_DEPTH;
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC: return JSON_STATUS_SIZE;
    default: return JSON_STATUS_STRUCTURE;
  }
}

// Where the first stage stopped: it tells what is wrong with the strings, not where.
int64_t string_fault(const char *text, int64_t length, int32_t status) {
  int64_t opening = -1;
  for (int64_t i = 0; i < length; i++) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (opening < 0) {
      if (byte == '"') opening = i;
    } else if (byte == '\\') {
      i++;
    } else if (byte == '"') {
      opening = -1;
    } else if (byte < 0x20 && status == JSON_STATUS_CONTROL_CHARACTER) {
      return i;
    }
  }
  return status == JSON_STATUS_STRING_NOT_CLOSED ? opening : -1;
}

// Walks a value to its end, so that its whole structure is seen.
class Walker {
 public:
  Walker(ondemand::document &document, const char *text, const char *text_end)
      : document(document), text(text), text_end(text_end) {}

  int64_t fault = -1;

  int32_t root(std::vector<json_member> &members) {
    ondemand::object object;
    if (const auto error = document.get_object().get(object)) {
      // Before anything else simdjson looks whether the last token is a closing bracket.
      return error == simdjson::INCOMPLETE_ARRAY_OR_OBJECT ? at(text_end, status_of(error))
                                                          : failed(error);
    }
    for (auto item : object) {
      ondemand::field field;
      if (const auto error = std::move(item).get(field)) return failed(error);
      const char *key_start, *key_end, *start, *end;
      int32_t kind;
      if (const auto status = key(field, key_start, key_end)) return status;
      if (const auto status = value(field.value(), start, end, kind)) return status;
      members.push_back({key_start - text, key_end - text, start - text, end - text, kind});
    }
    const char *rest = here(nullptr);
    return rest ? at(rest, JSON_STATUS_STRUCTURE) : JSON_STATUS_OK;
  }

  int32_t key(ondemand::field &field, const char *&start, const char *&end) {
    start = field.key().raw() - 1;
    const char *limit = here(nullptr);
    end = string_end(start, limit ? limit : start);
    return end ? JSON_STATUS_OK : at(start, JSON_STATUS_ESCAPE);
  }

  int32_t value(ondemand::value value, const char *&start, const char *&end, int32_t &kind) {
    const std::string_view token = value.raw_json_token();
    start = token.data();
    end = trimmed_end(start, start + token.size());
    switch (*start) {
      case '{':
        kind = JSON_KIND_OBJECT;
        return container(&Walker::members_of, value, start, end);
      case '[':
        kind = JSON_KIND_ARRAY;
        return container(&Walker::elements_of, value, start, end);
      case '"':
        kind = JSON_KIND_STRING;
        if (string_end(start, end) != end) return at(start, JSON_STATUS_ESCAPE);
        break;
      case 't':
      case 'f':
        kind = JSON_KIND_BOOLEAN;
        if (std::string_view(start, end - start) != (*start == 't' ? "true" : "false")) {
          return at(start, JSON_STATUS_LITERAL);
        }
        break;
      case 'n':
        kind = JSON_KIND_NULL;
        if (std::string_view(start, end - start) != "null") return at(start, JSON_STATUS_LITERAL);
        break;
      default:
        kind = JSON_KIND_NUMBER;
        if (*start != '-' && !is_digit(*start)) return at(start, JSON_STATUS_STRUCTURE);
        if (!is_number(start, end)) return at(start, JSON_STATUS_NUMBER);
    }
    // Reading a scalar as raw text moves past it whatever it is.
    return JSON_STATUS_OK;
  }

  int32_t at(const char *place, int32_t status) {
    if (fault < 0) fault = place - text;
    return status;
  }

  // The next token, or `otherwise` at the end of the text.
  const char *here(const char *otherwise) {
    const char *place;
    return document.current_location().get(place) == simdjson::SUCCESS ? place : otherwise;
  }

  int32_t failed(simdjson::error_code code) {
    const char *place = here(nullptr);
    return place ? at(place, status_of(code)) : status_of(code);
  }

 private:
  static constexpr int maximum_depth = 1000;

  ondemand::document &document;
  const char *text;
  const char *text_end;
  int depth = 0;

  int32_t container(int32_t (Walker::*walk)(ondemand::value &), ondemand::value &value,
                    const char *start, const char *&end) {
    // The walk is recursive; hostile nesting must not exhaust the stack.
    if (++depth > maximum_depth) return at(start, JSON_STATUS_DEPTH);
    const int32_t status = (this->*walk)(value);
    depth--;
    if (status != JSON_STATUS_OK) return status;
    end = trimmed_end(start, here(end));
    return status;
  }

  int32_t members_of(ondemand::value &value) {
    ondemand::object object;
    if (const auto error = value.get_object().get(object)) return failed(error);
    for (auto item : object) {
      ondemand::field field;
      if (const auto error = std::move(item).get(field)) return failed(error);
      const char *start, *end;
      int32_t kind;
      if (const auto status = key(field, start, end)) return status;
      if (const auto status = this->value(field.value(), start, end, kind)) return status;
    }
    return JSON_STATUS_OK;
  }

  int32_t elements_of(ondemand::value &value) {
    ondemand::array array;
    if (const auto error = value.get_array().get(array)) return failed(error);
    for (auto item : array) {
      ondemand::value element;
      if (const auto error = std::move(item).get(element)) return failed(error);
      const char *start, *end;
      int32_t kind;
      if (const auto status = this->value(element, start, end, kind)) return status;
    }
    return JSON_STATUS_OK;
  }
};

int32_t read_object(json_parser &state, const char *text, int64_t length, int64_t capacity,
                    int64_t &fault) {
  ondemand::document document;
  const simdjson::padded_string_view view(text, length, capacity);
  if (const auto error = state.parser.iterate(view).get(document)) {
    const int32_t status = status_of(error);
    fault = string_fault(text, length, status);
    return status;
  }
  Walker walker(document, text, trimmed_end(text, text + length));
  const int32_t status = walker.root(state.members);
  fault = walker.fault;
  return status;
}

}  // namespace

json_parser *json_parser_create(void) { return new (std::nothrow) json_parser; }

void json_parser_destroy(json_parser *parser) { delete parser; }

const char *json_library_version(void) {
  // The macro with the whole version is a string in some versions, and none in others.
  static const std::string version = std::to_string(simdjson::SIMDJSON_VERSION_MAJOR) + "." +
                                     std::to_string(simdjson::SIMDJSON_VERSION_MINOR) + "." +
                                     std::to_string(simdjson::SIMDJSON_VERSION_REVISION);
  return version.c_str();
}

int32_t json_parser_read_object(json_parser *parser, const uint8_t *text, int64_t length,
                                int64_t *error_offset) {
  parser->members.clear();
  *error_offset = -1;
  if (length >= INT64_C(0xFFFFFFFF)) return JSON_STATUS_SIZE;
  // simdjson reads somewhat behind a text.
  const int64_t padding = simdjson::SIMDJSON_PADDING;
  const int64_t needed = length + padding;
  if (parser->copy_capacity < needed) {
    parser->copy.reset(new (std::nothrow) uint8_t[needed]);
    parser->copy_capacity = parser->copy ? needed : 0;
    if (!parser->copy) return JSON_STATUS_SIZE;
  }
  memcpy(parser->copy.get(), text, length);
  memset(parser->copy.get() + length, 0, padding);
  return read_object(*parser, reinterpret_cast<const char *>(parser->copy.get()), length, needed,
                     *error_offset);
}

const json_member *json_parser_members(const json_parser *parser) {
  return parser->members.data();
}

int64_t json_parser_member_count(const json_parser *parser) {
  return static_cast<int64_t>(parser->members.size());
}
