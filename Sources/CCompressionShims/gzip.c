#include <isa-l/igzip_lib.h>
#include <limits.h>
#include <stdlib.h>

#include "formats.h"

static void *create(void) {
  struct inflate_state *state = malloc(sizeof *state);
  if (!state) return NULL;
  isal_inflate_init(state);
  // A header is asked for, and the checksum behind the data is compared.
  state->crc_flag = ISAL_GZIP;
  return state;
}

static void destroy(void *state) { free(state); }

static uint32_t clamped(size_t size) { return size > UINT_MAX ? UINT_MAX : (uint32_t)size; }

static int32_t step(void *pointer, buffers *buffers) {
  struct inflate_state *state = pointer;
  const uint32_t input_size = clamped(buffers->input_size);
  const uint32_t output_size = clamped(buffers->output_size);
  // The library does not write to its input.
  state->next_in = (uint8_t *)buffers->input;
  state->avail_in = input_size;
  state->next_out = buffers->output;
  state->avail_out = output_size;
  const int result = isal_inflate(state);
  // At damage near the end, the library counts more bytes than there were, and goes below zero.
  const uint32_t rest = state->avail_in <= input_size ? state->avail_in : 0;
  buffers->input += input_size - rest;
  buffers->input_size -= input_size - rest;
  buffers->output += output_size - state->avail_out;
  buffers->output_size -= output_size - state->avail_out;
  if (result < 0) return DECOMPRESSION_DAMAGED;
  return state->block_state == ISAL_BLOCK_FINISH ? DECOMPRESSION_MEMBER_END
                                                 : DECOMPRESSION_GOES_ON;
}

const format gzip_format = {create, destroy, step};
