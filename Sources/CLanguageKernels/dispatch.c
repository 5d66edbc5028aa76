#include "language_kernels.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

extern const LanguageKernels kernel_set_reference;
extern const LanguageKernels kernel_set_avx2;
extern const LanguageKernels kernel_set_avx512;

static const LanguageKernels *best(void) {
  const char *wanted = getenv("WINNOW_KERNELS");
  if (wanted) {
    const LanguageKernels *named = language_kernels_named(wanted);
    if (named) return named;
  }
  const LanguageKernels *avx512 = language_kernels_named("avx512");
  if (avx512) return avx512;
  const LanguageKernels *avx2 = language_kernels_named("avx2");
  return avx2 ? avx2 : language_kernels_reference();
}

const LanguageKernels *language_kernels_named(const char *name) {
  if (strcmp(name, "reference") == 0) return language_kernels_reference();
#if defined(__x86_64__)
  if (strcmp(name, "avx2") == 0 && __builtin_cpu_supports("avx2")) return &kernel_set_avx2;
  if (strcmp(name, "avx512") == 0 && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni"))
    return &kernel_set_avx512;
#endif
  return NULL;
}

const LanguageKernels *language_kernels(void) {
  static const LanguageKernels *chosen;
  const LanguageKernels *kernels = __atomic_load_n(&chosen, __ATOMIC_RELAXED);
  if (!kernels) {
    kernels = best();
    __atomic_store_n(&chosen, kernels, __ATOMIC_RELAXED);
  }
  return kernels;
}

const LanguageKernels *language_kernels_reference(void) { return &kernel_set_reference; }
