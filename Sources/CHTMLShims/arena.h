// Memory that is given back all at once.
#ifndef ARENA_H
#define ARENA_H

#include <setjmp.h>
#include <stddef.h>

typedef struct arena_chunk arena_chunk;

typedef struct {
  arena_chunk *chunks;
  size_t used;
  size_t limit;
  /// Where to go when the limit is reached: gumbo does not look at what its allocator returns.
  jmp_buf exhausted;
} arena;

/// Gives memory, or jumps to `exhausted`.
void *arena_allocate(void *arena, size_t size);

/// Does nothing.
void arena_release(void *arena, void *memory);

/// Gives everything back.
void arena_free(arena *arena);

#endif
