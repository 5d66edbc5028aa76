#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <new>
#include <string>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

struct cicu_break {
  UBreakIterator *iterator = nullptr;
  UText text = UTEXT_INITIALIZER;
  std::string bytes;

  ~cicu_break() {
    ubrk_close(iterator);
    utext_close(&text);
  }
};

cicu_break *cicu_break_open(cicu_break_kind kind, const char *locale, int32_t *error) {
  Status status(error);
  const UBreakIteratorType type = kind == CICU_BREAK_WORD ? UBRK_WORD : UBRK_SENTENCE;
  auto *self = new (std::nothrow) cicu_break;
  if (self == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  self->iterator = ubrk_open(type, locale, nullptr, 0, status);
  if (!status.succeeded()) {
    delete self;
    return nullptr;
  }
  return self;
}

void cicu_break_close(cicu_break *self) { delete self; }

void cicu_break_set_text(cicu_break *self, const char *utf8, int32_t length, int32_t *error) {
  Status status(error);
  self->bytes.assign(utf8, static_cast<size_t>(length));
  utext_openUTF8(&self->text, self->bytes.data(), length, status);
  if (status.succeeded()) ubrk_setUText(self->iterator, &self->text, status);
}

int32_t cicu_break_first(cicu_break *self) { return ubrk_first(self->iterator); }

int32_t cicu_break_next(cicu_break *self) { return ubrk_next(self->iterator); }

int32_t cicu_break_status(cicu_break *self) { return ubrk_getRuleStatus(self->iterator); }

int32_t cicu_break_fill(cicu_break *self, int32_t *boundaries, int32_t *statuses,
                        int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t boundary = ubrk_next(self->iterator);
    if (boundary == UBRK_DONE) break;
    boundaries[count] = boundary;
    statuses[count] = ubrk_getRuleStatus(self->iterator);
    count += 1;
  }
  return count;
}
