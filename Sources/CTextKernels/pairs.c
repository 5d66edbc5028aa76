#include "text_runs.h"

uint32_t text_find_pair(TextPairs pairs, uint64_t slot, uint32_t first, uint32_t second) {
  const uint64_t pair = (uint64_t)first << TEXT_PAIR_SCALAR_BITS | second;
  const uint32_t value = pairs.find(first, second);
  __atomic_store_n(pairs.slots + slot, pair << TEXT_PAIR_VALUE_BITS | value, __ATOMIC_RELAXED);
  return value;
}
