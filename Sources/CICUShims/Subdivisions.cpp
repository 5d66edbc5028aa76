#include <unicode/ures.h>

#include <string>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

namespace {

/// A bundle inside of another one.
icu::LocalUResourceBundlePointer inside(const UResourceBundle *bundle, const char *key,
                                        Status &status) {
  return icu::LocalUResourceBundlePointer(ures_getByKey(bundle, key, nullptr, status));
}

}  // namespace

int32_t cicu_subdivisions(char *buffer, int32_t capacity, int32_t *error) {
  Status status(error);
  icu::LocalUResourceBundlePointer data(ures_openDirect(nullptr, "supplementalData", status));
  if (!status.succeeded()) return 0;
  const auto validity = inside(data.getAlias(), "idValidity", status);
  if (!status.succeeded()) return 0;
  const auto subdivisions = inside(validity.getAlias(), "subdivision", status);
  if (!status.succeeded()) return 0;
  std::string codes;
  // The others are codes for parts that are not known.
  for (const char *kind : {"regular", "deprecated"}) {
    const auto list = inside(subdivisions.getAlias(), kind, status);
    if (!status.succeeded()) return 0;
    const int32_t count = ures_getSize(list.getAlias());
    for (int32_t index = 0; index < count; ++index) {
      int32_t length = 0;
      const UChar *code = ures_getStringByIndex(list.getAlias(), index, &length, status);
      if (!status.succeeded()) return 0;
      for (int32_t place = 0; place < length; ++place) codes += static_cast<char>(code[place]);
      codes += ' ';
    }
  }
  const auto size = static_cast<int32_t>(codes.size());
  if (size > capacity) {
    status.set(U_BUFFER_OVERFLOW_ERROR);
  } else {
    codes.copy(buffer, codes.size());
  }
  return size;
}
