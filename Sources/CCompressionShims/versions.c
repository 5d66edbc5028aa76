#include <bzlib.h>
#include <isa-l.h>
#include <lzma.h>
#include <zlib.h>
#include <zstd.h>

#include "compression_shims.h"

#define TEXT(number) #number
#define VERSION(major, minor, patch) TEXT(major) "." TEXT(minor) "." TEXT(patch)

/// The library does not say at run time which one it is.
static const char isal_version[] =
    VERSION(ISAL_MAJOR_VERSION, ISAL_MINOR_VERSION, ISAL_PATCH_VERSION);

const char *compression_version(int32_t format) {
  switch (format) {
    case COMPRESSION_GZIP: return isal_version;
    case COMPRESSION_ZSTD: return ZSTD_versionString();
    case COMPRESSION_XZ: return lzma_version_string();
    default: return BZ2_bzlibVersion();
  }
}
