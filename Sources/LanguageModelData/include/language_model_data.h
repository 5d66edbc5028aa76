// The trained models of languages and of foreign spans, embedded in the program.
#ifndef LANGUAGE_MODEL_DATA_H
#define LANGUAGE_MODEL_DATA_H

#include <stdint.h>

/// The first byte of Data/language-model.bin; its address is a multiple of 64.
const void *_Nonnull language_model_bytes(void);

/// Its size in bytes.
int64_t language_model_size(void);

/// The first byte of Data/span-model.bin.
const void *_Nonnull span_model_bytes(void);

/// Its size in bytes.
int64_t span_model_size(void);

#endif
