#include "title_model_data.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "../../Data/title-model.bin"
};

const void *title_model_bytes(void) { return model; }

int64_t title_model_size(void) { return sizeof model; }
