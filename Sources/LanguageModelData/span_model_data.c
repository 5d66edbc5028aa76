#include "language_model_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "../../Data/span-model.bin"
};

const void *span_model_bytes(void) { return model; }

int64_t span_model_size(void) { return sizeof model; }
