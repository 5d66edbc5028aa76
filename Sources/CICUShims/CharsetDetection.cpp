#include <unicode/ucsdet.h>

#include <new>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

struct cicu_detector {
  UCharsetDetector *detector = nullptr;
  const UCharsetMatch **matches = nullptr;
  int32_t count = 0;
};

cicu_detector *cicu_detector_open(int32_t *error) {
  Status status(error);
  auto *self = new (std::nothrow) cicu_detector;
  if (self == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  self->detector = ucsdet_open(status);
  if (!status.succeeded()) {
    delete self;
    return nullptr;
  }
  return self;
}

void cicu_detector_close(cicu_detector *self) {
  ucsdet_close(self->detector);
  delete self;
}

int32_t cicu_detector_detect(cicu_detector *self, const char *bytes, int32_t length,
                             int32_t *error) {
  Status status(error);
  self->count = 0;
  ucsdet_setText(self->detector, bytes, length, status);
  if (!status.succeeded()) return 0;
  self->matches = ucsdet_detectAll(self->detector, &self->count, status);
  if (!status.succeeded()) self->count = 0;
  return self->count;
}

const char *cicu_detector_match(cicu_detector *self, int32_t index, int32_t *confidence,
                                const char **language, int32_t *error) {
  Status status(error);
  if (index < 0 || index >= self->count) {
    status.set(U_INDEX_OUTOFBOUNDS_ERROR);
    return nullptr;
  }
  const UCharsetMatch *match = self->matches[index];
  *confidence = ucsdet_getConfidence(match, status);
  *language = ucsdet_getLanguage(match, status);
  return ucsdet_getName(match, status);
}
