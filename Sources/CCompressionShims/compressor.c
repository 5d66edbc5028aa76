#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>

#include "compression_shims.h"

static size_t gzip(const uint8_t *input, size_t size, uint8_t *output, size_t capacity) {
  z_stream stream = {0};
  if (size > UINT_MAX || capacity > UINT_MAX) return 0;
  // 16 on top of the window's size: a gzip header is asked for; its time is 0, so that the same
  // bytes always give the same member.
  if (deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (z_const Bytef *)input;
  stream.avail_in = (uInt)size;
  stream.next_out = output;
  stream.avail_out = (uInt)capacity;
  const int status = deflate(&stream, Z_FINISH);
  deflateEnd(&stream);
  return status == Z_STREAM_END ? stream.total_out : 0;
}

/// With a checksum, as `zstd` itself writes them: without one most damage goes unnoticed.
static size_t zstd(const uint8_t *input, size_t size, uint8_t *output, size_t capacity) {
  ZSTD_CCtx *context = ZSTD_createCCtx();
  if (!context) return 0;
  ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
  const size_t written = ZSTD_compress2(context, output, capacity, input, size);
  ZSTD_freeCCtx(context);
  return ZSTD_isError(written) ? 0 : written;
}

size_t compression_bound(int32_t format, size_t size) {
  return format == COMPRESSION_ZSTD ? ZSTD_compressBound(size) + 4 : compressBound(size) + 32;
}

size_t compression_compress(int32_t format, const uint8_t *input, size_t size, uint8_t *output,
                            size_t capacity) {
  if (format == COMPRESSION_GZIP) return gzip(input, size, output, capacity);
  return zstd(input, size, output, capacity);
}
