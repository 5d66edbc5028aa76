#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "formats.h"

static void *create(void) {
  z_stream *stream = calloc(1, sizeof *stream);
  // 16 on top of the window's size: a gzip header is asked for.
  if (stream && inflateInit2(stream, MAX_WBITS + 16) != Z_OK) {
    free(stream);
    return NULL;
  }
  return stream;
}

static void destroy(void *state) {
  inflateEnd(state);
  free(state);
}

static uInt clamped(size_t size) { return size > UINT_MAX ? UINT_MAX : (uInt)size; }

static int32_t step(void *state, buffers *buffers) {
  z_stream *stream = state;
  const uInt input_size = clamped(buffers->input_size);
  const uInt output_size = clamped(buffers->output_size);
  stream->next_in = (z_const Bytef *)buffers->input;
  stream->avail_in = input_size;
  stream->next_out = buffers->output;
  stream->avail_out = output_size;
  const int result = inflate(stream, Z_NO_FLUSH);
  buffers->input += input_size - stream->avail_in;
  buffers->input_size -= input_size - stream->avail_in;
  buffers->output += output_size - stream->avail_out;
  buffers->output_size -= output_size - stream->avail_out;
  switch (result) {
    case Z_OK:
    case Z_BUF_ERROR: return DECOMPRESSION_GOES_ON;
    case Z_STREAM_END: return DECOMPRESSION_MEMBER_END;
    case Z_MEM_ERROR: return DECOMPRESSION_NO_MEMORY;
    default: return DECOMPRESSION_DAMAGED;
  }
}

const format gzip_format = {create, destroy, step};
