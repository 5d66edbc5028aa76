#include "character_tables.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

const uint8_t character_tables[] = {
#embed "../../Data/character-tables.bin"
};
