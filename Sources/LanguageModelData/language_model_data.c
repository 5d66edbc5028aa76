#include "language_model_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "../../Data/language-model.bin"
};

const void *language_model_bytes(void) { return model; }

int64_t language_model_size(void) { return sizeof model; }
