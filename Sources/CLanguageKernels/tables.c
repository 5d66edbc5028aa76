#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/mman.h>

#include "language_kernels.h"

// The page tables of a few megabytes of small pages do not fit into the processor's caches: each
// look-up would wait for two misses instead of one.
static const int64_t large_page = 1 << 21;

void *language_table_allocate(int64_t bytes) {
  void *table = mmap(NULL, (size_t)(bytes + large_page), PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (table == MAP_FAILED) abort();
  // What lies before the first boundary of a large page and behind the last byte goes back.
  const int64_t before = (large_page - (int64_t)((uintptr_t)table % large_page)) % large_page;
  if (before > 0) munmap(table, (size_t)before);
  char *aligned = (char *)table + before;
  munmap(aligned + bytes, (size_t)(large_page - before));
#if defined(MADV_HUGEPAGE)
  madvise(aligned, (size_t)bytes, MADV_HUGEPAGE);
#endif
  return aligned;
}

void language_table_free(void *table, int64_t bytes) { munmap(table, (size_t)bytes); }
