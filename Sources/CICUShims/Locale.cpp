#include <unicode/locid.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

#include <string>
#include <vector>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

namespace {

/// Runs one of uldnames.h's functions with a growing buffer and hands its result on as UTF-8.
template <typename Function>
int32_t display(const char *in_locale, char *buffer, int32_t capacity, Status &status,
                Function function) {
  // Without NO_SUBSTITUTE ICU echoes the code of a name it does not have.
  UDisplayContext contexts[] = {UDISPCTX_STANDARD_NAMES, UDISPCTX_NO_SUBSTITUTE};
  ULocaleDisplayNames *names = uldn_openForContext(in_locale, contexts, 2, status);
  if (!status.succeeded()) return 0;
  std::vector<UChar> utf16(128);
  int32_t length = function(names, utf16.data(), static_cast<int32_t>(utf16.size()), status);
  if (status.code() == U_BUFFER_OVERFLOW_ERROR) {
    status.clear();
    utf16.resize(static_cast<size_t>(length) + 1);
    length = function(names, utf16.data(), static_cast<int32_t>(utf16.size()), status);
  }
  uldn_close(names);
  if (status.code() == U_ILLEGAL_ARGUMENT_ERROR) {
    status.clear();
    return 0;
  }
  if (!status.succeeded()) return 0;
  int32_t written = 0;
  u_strToUTF8(buffer, capacity, &written, utf16.data(), length, status);
  return written;
}

}  // namespace

int32_t cicu_display_name(const char *locale, const char *in_locale, char *buffer,
                          int32_t capacity, int32_t *error) {
  Status status(error);
  return display(in_locale, buffer, capacity, status,
                 [locale](auto *names, UChar *to, int32_t size, UErrorCode *code) {
                   return uldn_localeDisplayName(names, locale, to, size, code);
                 });
}

int32_t cicu_script_display_name(const char *script, const char *in_locale, char *buffer,
                                 int32_t capacity, int32_t *error) {
  Status status(error);
  return display(in_locale, buffer, capacity, status,
                 [script](auto *names, UChar *to, int32_t size, UErrorCode *code) {
                   return uldn_scriptDisplayName(names, script, to, size, code);
                 });
}

int32_t cicu_likely_script(const char *locale, char *buffer, int32_t capacity, int32_t *error) {
  Status status(error);
  char full[ULOC_FULLNAME_CAPACITY];
  uloc_addLikelySubtags(locale, full, ULOC_FULLNAME_CAPACITY, status);
  if (!status.succeeded()) return 0;
  return uloc_getScript(full, buffer, capacity, status);
}

int32_t cicu_likely_locale(const char *locale, char *buffer, int32_t capacity, int32_t *error) {
  return uloc_addLikelySubtags(locale, buffer, capacity, Status(error));
}

int32_t cicu_canonical_tag(const char *tag, char *buffer, int32_t capacity, int32_t *error) {
  Status status(error);
  UErrorCode *code = status;
  auto locale = icu::Locale::forLanguageTag(tag, *code);
  locale.canonicalize(*code);
  const auto canonical = locale.toLanguageTag<std::string>(*code);
  if (!status.succeeded()) return 0;
  const auto length = static_cast<int32_t>(canonical.size());
  if (length > capacity) {
    status.set(U_BUFFER_OVERFLOW_ERROR);
  } else {
    canonical.copy(buffer, canonical.size());
  }
  return length;
}
