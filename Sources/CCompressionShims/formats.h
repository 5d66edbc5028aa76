// What each format gives to decompressor.c.
#ifndef FORMATS_H
#define FORMATS_H

#include "compression_shims.h"

typedef struct {
  const uint8_t *input;
  size_t input_size;
  uint8_t *output;
  size_t output_size;
} buffers;

typedef struct {
  /// Makes the state of a member, or null when there is no memory.
  void *(*create)(void);
  void (*destroy)(void *state);
  /// One step; moves the pointers of `buffers` on, and lessens the sizes.
  int32_t (*step)(void *state, buffers *buffers);
} format;

extern const format gzip_format;
extern const format zstd_format;
extern const format xz_format;
extern const format bzip2_format;

#endif
