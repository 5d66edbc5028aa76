#include <lzma.h>
#include <stdlib.h>

#include "formats.h"

// The largest dictionary that `xz -9` makes is 64 MiB; a file that asks for more is refused rather
// than believed.
static const uint64_t memory_limit = UINT64_C(256) << 20;

static void *create(void) {
  lzma_stream *stream = calloc(1, sizeof *stream);
  if (stream && lzma_stream_decoder(stream, memory_limit, 0) != LZMA_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

static void destroy(void *state) {
  lzma_end(state);
  free(state);
}

static int32_t step(void *state, buffers *buffers) {
  lzma_stream *stream = state;
  stream->next_in = buffers->input;
  stream->avail_in = buffers->input_size;
  stream->next_out = buffers->output;
  stream->avail_out = buffers->output_size;
  const lzma_ret result = lzma_code(stream, LZMA_RUN);
  buffers->input = stream->next_in;
  buffers->input_size = stream->avail_in;
  buffers->output = stream->next_out;
  buffers->output_size = stream->avail_out;
  switch (result) {
    case LZMA_OK:
    case LZMA_BUF_ERROR: return DECOMPRESSION_GOES_ON;
    case LZMA_STREAM_END: return DECOMPRESSION_MEMBER_END;
    case LZMA_MEM_ERROR:
    case LZMA_MEMLIMIT_ERROR: return DECOMPRESSION_NO_MEMORY;
    default: return DECOMPRESSION_DAMAGED;
  }
}

const format xz_format = {create, destroy, step};
