#include <zstd.h>

#include "formats.h"

// A frame may not ask for a window of more than 128 MiB, the library's own limit.
static void *create(void) { return ZSTD_createDStream(); }

static void destroy(void *state) { ZSTD_freeDStream(state); }

static int32_t step(void *state, buffers *buffers) {
  ZSTD_inBuffer input = {buffers->input, buffers->input_size, 0};
  ZSTD_outBuffer output = {buffers->output, buffers->output_size, 0};
  const size_t result = ZSTD_decompressStream(state, &output, &input);
  buffers->input += input.pos;
  buffers->input_size -= input.pos;
  buffers->output += output.pos;
  buffers->output_size -= output.pos;
  if (ZSTD_isError(result)) return DECOMPRESSION_DAMAGED;
  return result == 0 ? DECOMPRESSION_MEMBER_END : DECOMPRESSION_GOES_ON;
}

const format zstd_format = {create, destroy, step};
