#include <unicode/uspoof.h>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

cicu_confusables *cicu_confusables_open(int32_t *error) {
  Status status(error);
  USpoofChecker *checker = uspoof_open(status);
  return status.succeeded() ? reinterpret_cast<cicu_confusables *>(checker) : nullptr;
}

void cicu_confusables_close(cicu_confusables *checker) {
  uspoof_close(reinterpret_cast<USpoofChecker *>(checker));
}

int32_t cicu_confusables_skeleton(const cicu_confusables *checker, const char *utf8,
                                  int32_t length, char *buffer, int32_t capacity, int32_t *error) {
  Status status(error);
  return uspoof_getSkeletonUTF8(reinterpret_cast<const USpoofChecker *>(checker), 0, utf8, length,
                                buffer, capacity, status);
}
