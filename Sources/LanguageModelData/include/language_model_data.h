// The trained model, embedded in the program (Data/language-model.bin).
#ifndef LANGUAGE_MODEL_DATA_H
#define LANGUAGE_MODEL_DATA_H

#include <stdint.h>

/// The first byte of the model; its address is a multiple of 64.
const void *_Nonnull language_model_bytes(void);

/// Its size in bytes.
int64_t language_model_size(void);

#endif
