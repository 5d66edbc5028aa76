// The part of simdjson that TextRepair uses.
#ifndef UTF8_SHIMS_H
#define UTF8_SHIMS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Whether bytes are well-formed UTF-8.
bool utf8_is_valid(const uint8_t *_Nullable bytes, int64_t count);

#ifdef __cplusplus
}
#endif
#endif
