#include <stdlib.h>

#include "formats.h"

struct decompressor {
  const format *format;
  void *state;
};

decompressor *decompressor_create(int32_t number) {
  static const format *const formats[] = {&gzip_format, &zstd_format, &xz_format, &bzip2_format};
  decompressor *made = malloc(sizeof *made);
  if (!made) return NULL;
  made->format = formats[number];
  made->state = made->format->create();
  if (!made->state) {
    free(made);
    return NULL;
  }
  return made;
}

void decompressor_destroy(decompressor *decompressor) {
  if (!decompressor) return;
  if (decompressor->state) decompressor->format->destroy(decompressor->state);
  free(decompressor);
}

int32_t decompressor_step(decompressor *decompressor, const uint8_t *input, size_t input_size,
                          size_t *consumed, uint8_t *output, size_t output_size,
                          size_t *produced) {
  buffers buffers = {input, input_size, output, output_size};
  const int32_t status = decompressor->format->step(decompressor->state, &buffers);
  *consumed = input_size - buffers.input_size;
  *produced = output_size - buffers.output_size;
  return status;
}

int32_t decompressor_restart(decompressor *decompressor) {
  decompressor->format->destroy(decompressor->state);
  decompressor->state = decompressor->format->create();
  return decompressor->state != NULL;
}
