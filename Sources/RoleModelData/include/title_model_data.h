// The trained model of what heads an article, embedded in the program.
#ifndef TITLE_MODEL_DATA_H
#define TITLE_MODEL_DATA_H

#include <stdint.h>

/// The first byte of Data/title-model.bin, made by `winnow-train titles`.
const void *_Nonnull title_model_bytes(void);

/// Its size in bytes.
int64_t title_model_size(void);

#endif
