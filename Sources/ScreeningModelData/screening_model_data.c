#include "screening_model_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

_Alignas(64) static const unsigned char model[] = {
#embed "../../Data/screening-model.bin"
};

const uint8_t *screening_model_bytes(void) { return model; }

int64_t screening_model_size(void) { return sizeof model; }
