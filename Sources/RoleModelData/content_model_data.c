#include "content_model_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "../../Data/content-model.bin"
};

const void *content_model_bytes(void) { return model; }

int64_t content_model_size(void) { return sizeof model; }
