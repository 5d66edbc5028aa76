#include "text_model_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char pairs[] = {
#embed "../../Data/character-pairs.bin"
};

const uint16_t *text_model_pairs(void) { return (const uint16_t *)(const void *)pairs; }

int64_t text_model_pair_count(void) { return sizeof pairs / sizeof(uint16_t); }

static const unsigned char shares[] = {
#embed "../../Data/character-shares.bin"
};

const uint8_t *text_model_shares(void) { return shares; }

int64_t text_model_shares_size(void) { return sizeof shares; }

_Alignas(64) static const unsigned char suspects[] = {
#embed "../../Data/character-suspects.bin"
};

const uint8_t *text_model_suspects(void) { return suspects; }

static const unsigned char entities[] = {
#embed "../../Data/html-entities.txt"
};

const uint8_t *text_model_entities(void) { return entities; }

int64_t text_model_entities_size(void) { return sizeof entities; }
