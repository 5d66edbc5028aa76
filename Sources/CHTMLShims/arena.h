// Memory that is given back all at once.
#ifndef ARENA_H
#define ARENA_H

#include <stddef.h>

typedef struct arena_chunk arena_chunk;

typedef struct {
  arena_chunk *chunks;
  size_t used;
  size_t limit;
} arena;

/// Gives memory; null when the limit is reached.
void *arena_allocate(arena *arena, size_t size);

/// Gives everything back.
void arena_free(arena *arena);

#endif
