#ifndef TEXT_MODEL_DATA_H
#define TEXT_MODEL_DATA_H

#include <stdint.h>

/// The embedded table of character pairs, made by `winnow-train characters`.
const uint16_t *text_model_pairs(void);
/// The number of entries: a power of two.
int64_t text_model_pair_count(void);

/// The embedded shares of characters by language, made by the same command.
const uint8_t *text_model_shares(void);
int64_t text_model_shares_size(void);

/// The embedded table of suspect characters, made by `winnow-train suspects`; aligned to 64 bytes.
const uint8_t *text_model_suspects(void);

/// The embedded names of character references of HTML (Data/README.md).
const uint8_t *text_model_entities(void);
int64_t text_model_entities_size(void);

#endif
