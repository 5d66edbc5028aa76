#ifndef SCREENING_MODEL_DATA_H
#define SCREENING_MODEL_DATA_H

#include <stdint.h>

/// The embedded model of spam and injected instructions, made by `winnow-train screening`.
const uint8_t *screening_model_bytes(void);
int64_t screening_model_size(void);

#endif
