#include <bzlib.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include "compression_shims.h"

const char *compression_version(int32_t format) {
  switch (format) {
    case COMPRESSION_GZIP: return zlibVersion();
    case COMPRESSION_ZSTD: return ZSTD_versionString();
    case COMPRESSION_XZ: return lzma_version_string();
    default: return BZ2_bzlibVersion();
  }
}
