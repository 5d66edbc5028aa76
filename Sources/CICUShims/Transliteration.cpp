#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <new>
#include <string>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

struct cicu_transliterator {
  icu::Transliterator *rules = nullptr;
  std::string result;

  ~cicu_transliterator() { delete rules; }
};

cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *error) {
  Status status(error);
  auto *self = new (std::nothrow) cicu_transliterator;
  if (self == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  self->rules = icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(identifier),
                                                    UTRANS_FORWARD, status);
  if (!status.succeeded() || self->rules == nullptr) {
    delete self;
    return nullptr;
  }
  return self;
}

const char *cicu_transliterate(cicu_transliterator *self, const char *utf8, int32_t length,
                               int32_t *result_length) {
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8, length));
  self->rules->transliterate(text);
  self->result.clear();
  text.toUTF8String(self->result);
  *result_length = static_cast<int32_t>(self->result.size());
  return self->result.data();
}

void cicu_transliterator_close(cicu_transliterator *self) { delete self; }
