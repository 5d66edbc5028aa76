#include "arena.h"

#include <stdlib.h>

enum { chunk_size = 1 << 16, alignment = 16 };

struct arena_chunk {
  arena_chunk *next;
  size_t used;
  size_t size;
  _Alignas(alignment) char memory[];
};

void *arena_allocate(arena *arena, size_t size) {
  if (size > arena->limit) return NULL;
  size = (size + alignment - 1) & ~(size_t)(alignment - 1);
  arena_chunk *chunk = arena->chunks;
  if (!chunk || chunk->size - chunk->used < size) {
    const size_t wanted = size > chunk_size ? size : chunk_size;
    if (wanted > arena->limit - arena->used) return NULL;
    chunk = malloc(sizeof *chunk + wanted);
    if (!chunk) return NULL;
    chunk->next = arena->chunks;
    chunk->used = 0;
    chunk->size = wanted;
    arena->chunks = chunk;
    arena->used += wanted;
  }
  void *memory = chunk->memory + chunk->used;
  chunk->used += size;
  return memory;
}

void arena_free(arena *arena) {
  while (arena->chunks) {
    arena_chunk *next = arena->chunks->next;
    free(arena->chunks);
    arena->chunks = next;
  }
}
