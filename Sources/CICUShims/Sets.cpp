#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/unistr.h>
#include <unicode/uset.h>

#include <new>
#include <string>
#include <utility>
#include <vector>

#include "CICUShims.h"
#include "Properties.hpp"
#include "Support.hpp"

using cicu::Status;

struct cicu_set {
  struct Item {
    uint32_t first, last;
    std::string text;
  };
  std::vector<Item> items;
};

static cicu_set *copy_set(const USet *source, Status &status) {
  auto *set = new (std::nothrow) cicu_set;
  if (set == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  int32_t count = uset_getItemCount(source);
  std::vector<UChar> buffer(64);
  for (int32_t index = 0; index < count && status.succeeded(); index++) {
    UChar32 first = 0, last = 0;
    UErrorCode code = U_ZERO_ERROR;
    int32_t length = uset_getItem(source, index, &first, &last, buffer.data(),
                                  static_cast<int32_t>(buffer.size()), &code);
    if (code == U_BUFFER_OVERFLOW_ERROR) {
      buffer.resize(static_cast<size_t>(length) + 1);
      code = U_ZERO_ERROR;
      length = uset_getItem(source, index, &first, &last, buffer.data(),
                            static_cast<int32_t>(buffer.size()), &code);
    }
    if (U_FAILURE(code)) {
      status.set(code);
      break;
    }
    cicu_set::Item item{static_cast<uint32_t>(first), static_cast<uint32_t>(last), {}};
    // uset_getItem returns 0 for a range and the length for a string.
    if (length >= 2) icu::UnicodeString(buffer.data(), length).toUTF8String(item.text);
    set->items.push_back(std::move(item));
  }
  if (!status.succeeded()) {
    delete set;
    return nullptr;
  }
  return set;
}

cicu_set *cicu_set_of_pattern(const char *utf8, int32_t *error) {
  Status status(error);
  icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(utf8);
  USet *source = uset_openPattern(utf16.getBuffer(), utf16.length(), status);
  cicu_set *set = status.succeeded() ? copy_set(source, status) : nullptr;
  uset_close(source);
  return set;
}

cicu_set *cicu_set_of_property(cicu_property property, int32_t *error) {
  Status status(error);
  const USet *source = u_getBinaryPropertySet(cicu::icu_property(property), status);
  return status.succeeded() ? copy_set(source, status) : nullptr;
}

cicu_set *cicu_set_of_exemplars(const char *locale, int32_t type, int32_t *error) {
  Status status(error);
  ULocaleData *data = ulocdata_open(locale, status);
  // A warning says that the data are the default or root locale's: not this language's.
  bool own = status.code() != U_USING_DEFAULT_WARNING;
  cicu_set *set = nullptr;
  if (status.succeeded() && own) {
    USet *source = ulocdata_getExemplarSet(data, nullptr, 0,
                                           static_cast<ULocaleDataExemplarSetType>(type), status);
    own = status.code() != U_USING_DEFAULT_WARNING;
    if (status.succeeded() && own && source != nullptr) set = copy_set(source, status);
    uset_close(source);
  }
  ulocdata_close(data);
  if (!own || status.code() == U_MISSING_RESOURCE_ERROR) status.clear();
  return set;
}

void cicu_set_close(cicu_set *set) { delete set; }

int32_t cicu_set_count(const cicu_set *set) { return static_cast<int32_t>(set->items.size()); }

int32_t cicu_set_item(const cicu_set *set, int32_t index, uint32_t *first, uint32_t *last,
                      const char **utf8) {
  const cicu_set::Item &item = set->items[static_cast<size_t>(index)];
  *first = item.first;
  *last = item.last;
  *utf8 = item.text.data();
  return item.text.empty() ? -1 : static_cast<int32_t>(item.text.size());
}
