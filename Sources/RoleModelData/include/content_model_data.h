// The trained model of what is content, embedded in the program.
#ifndef CONTENT_MODEL_DATA_H
#define CONTENT_MODEL_DATA_H

#include <stdint.h>

/// The first byte of Data/content-model.bin, made by `winnow-train roles`.
const void *_Nonnull content_model_bytes(void);

/// Its size in bytes.
int64_t content_model_size(void);

#endif
