#include "utf8_shims.h"

#include <simdjson.h>

bool utf8_is_valid(const uint8_t *bytes, int64_t count) {
  return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes),
                                 static_cast<size_t>(count));
}
