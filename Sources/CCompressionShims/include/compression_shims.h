// Decompressing gzip, zstd, xz and bzip2 piece by piece, behind one interface; compressing whole
// members of gzip and zstd.
#ifndef COMPRESSION_SHIMS_H
#define COMPRESSION_SHIMS_H

#include <stddef.h>
#include <stdint.h>

/// The formats, each with the library that reads it.
enum {
  COMPRESSION_GZIP = 0,   // ISA-L; zlib writes it
  COMPRESSION_ZSTD = 1,   // libzstd
  COMPRESSION_XZ = 2,     // liblzma
  COMPRESSION_BZIP2 = 3,  // libbz2
};

/// What a step ended with.
enum {
  DECOMPRESSION_GOES_ON = 0,   // wants more input, or more room
  DECOMPRESSION_MEMBER_END = 1,  // a whole member, frame or stream is done
  DECOMPRESSION_DAMAGED = 2,
  DECOMPRESSION_NO_MEMORY = 3,
};

/// The version of the library that reads a format.
const char *_Nonnull compression_version(int32_t format);

/// Reads one format. For one thread at a time.
typedef struct decompressor decompressor;

/// Makes a decompressor, or null when there is no memory.
decompressor *_Nullable decompressor_create(int32_t format);

/// Frees a decompressor.
void decompressor_destroy(decompressor *_Nullable decompressor);

/// Decompresses what it can of `input` into `output`, and says how much of both it took.
int32_t decompressor_step(decompressor *_Nonnull decompressor, const uint8_t *_Nonnull input,
                          size_t input_size, size_t *_Nonnull consumed,
                          uint8_t *_Nonnull output, size_t output_size,
                          size_t *_Nonnull produced);

/// Gets ready for another member behind the one that ended: 1, or 0 when there is no memory.
int32_t decompressor_restart(decompressor *_Nonnull decompressor);

/// The room that a whole member of gzip or zstd may take.
size_t compression_bound(int32_t format, size_t size);

/// Compresses bytes to one member of gzip or zstd: its length, or 0 when there is no memory or no
/// room.
size_t compression_compress(int32_t format, const uint8_t *_Nonnull input, size_t size,
                            uint8_t *_Nonnull output, size_t capacity);

#endif
