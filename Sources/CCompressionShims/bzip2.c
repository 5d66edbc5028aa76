#include <bzlib.h>
#include <limits.h>
#include <stdlib.h>

#include "formats.h"

static void *create(void) {
  bz_stream *stream = calloc(1, sizeof *stream);
  if (stream && BZ2_bzDecompressInit(stream, 0, 0) != BZ_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

static void destroy(void *state) {
  BZ2_bzDecompressEnd(state);
  free(state);
}

static unsigned clamped(size_t size) { return size > UINT_MAX ? UINT_MAX : (unsigned)size; }

static int32_t step(void *state, buffers *buffers) {
  bz_stream *stream = state;
  const unsigned input_size = clamped(buffers->input_size);
  const unsigned output_size = clamped(buffers->output_size);
  // The library does not write to its input.
  stream->next_in = (char *)buffers->input;
  stream->avail_in = input_size;
  stream->next_out = (char *)buffers->output;
  stream->avail_out = output_size;
  const int result = BZ2_bzDecompress(stream);
  buffers->input += input_size - stream->avail_in;
  buffers->input_size -= input_size - stream->avail_in;
  buffers->output += output_size - stream->avail_out;
  buffers->output_size -= output_size - stream->avail_out;
  switch (result) {
    case BZ_OK: return DECOMPRESSION_GOES_ON;
    case BZ_STREAM_END: return DECOMPRESSION_MEMBER_END;
    case BZ_MEM_ERROR: return DECOMPRESSION_NO_MEMORY;
    default: return DECOMPRESSION_DAMAGED;
  }
}

const format bzip2_format = {create, destroy, step};
