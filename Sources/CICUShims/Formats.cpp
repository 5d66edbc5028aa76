#include <unicode/udat.h>
#include <unicode/unum.h>
#include <unicode/unumberformatter.h>
#include <unicode/ustring.h>

#include <string>
#include <vector>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

namespace {

int32_t to_utf8(const std::u16string &text, char *buffer, int32_t capacity, Status &status) {
  int32_t written = 0;
  u_strToUTF8(buffer, capacity, &written, text.data(), static_cast<int32_t>(text.size()), status);
  return written;
}

/// Runs one of ICU's functions that write UTF-16 with a growing buffer.
template <typename Function>
std::u16string grown(Status &status, Function function) {
  std::u16string text(64, u'\0');
  int32_t length = function(text.data(), static_cast<int32_t>(text.size()), status);
  if (status.code() == U_BUFFER_OVERFLOW_ERROR) {
    status.clear();
    text.resize(static_cast<size_t>(length) + 1);
    length = function(text.data(), static_cast<int32_t>(text.size()), status);
  }
  text.resize(status.succeeded() ? static_cast<size_t>(length) : 0);
  return text;
}

UDateFormatSymbolType symbol_type(cicu_date_names names) {
  switch (names) {
    case CICU_MONTHS: return UDAT_MONTHS;
    case CICU_MONTHS_SHORT: return UDAT_SHORT_MONTHS;
    case CICU_MONTHS_ALONE: return UDAT_STANDALONE_MONTHS;
    case CICU_MONTHS_ALONE_SHORT: return UDAT_STANDALONE_SHORT_MONTHS;
    case CICU_WEEKDAYS: return UDAT_WEEKDAYS;
    case CICU_WEEKDAYS_SHORT: return UDAT_SHORT_WEEKDAYS;
    case CICU_WEEKDAYS_ALONE: return UDAT_STANDALONE_WEEKDAYS;
    case CICU_DAY_HALVES: return UDAT_AM_PMS;
  }
  return UDAT_MONTHS;
}

}  // namespace

int32_t cicu_date_names_of(const char *locale, cicu_date_names names, char *buffer,
                           int32_t capacity, int32_t *error) {
  Status status(error);
  UDateFormat *format = udat_open(UDAT_SHORT, UDAT_SHORT, locale, u"UTC", -1, nullptr, 0, status);
  if (!status.succeeded()) return 0;
  const UDateFormatSymbolType type = symbol_type(names);
  std::u16string all;
  const int32_t count = udat_countSymbols(format, type);
  for (int32_t index = 0; index < count && status.succeeded(); index++) {
    if (index > 0) all += u'\n';
    all += grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
      return udat_getSymbols(format, type, index, to, size, code);
    });
  }
  udat_close(format);
  return status.succeeded() ? to_utf8(all, buffer, capacity, status) : 0;
}

int32_t cicu_short_date_pattern(const char *locale, char *buffer, int32_t capacity,
                                int32_t *error) {
  Status status(error);
  UDateFormat *format = udat_open(UDAT_NONE, UDAT_SHORT, locale, u"UTC", -1, nullptr, 0, status);
  if (!status.succeeded()) return 0;
  const auto pattern = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
    return udat_toPattern(format, false, to, size, code);
  });
  udat_close(format);
  return status.succeeded() ? to_utf8(pattern, buffer, capacity, status) : 0;
}

int32_t cicu_number_symbol(const char *locale, cicu_number_mark mark, char *buffer,
                           int32_t capacity, int32_t *error) {
  Status status(error);
  UNumberFormat *format = unum_open(UNUM_DECIMAL, nullptr, 0, locale, nullptr, status);
  if (!status.succeeded()) return 0;
  const auto type =
      mark == CICU_DECIMAL_MARK ? UNUM_DECIMAL_SEPARATOR_SYMBOL : UNUM_GROUPING_SEPARATOR_SYMBOL;
  const auto symbol = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
    return unum_getSymbol(format, type, to, size, code);
  });
  unum_close(format);
  return status.succeeded() ? to_utf8(symbol, buffer, capacity, status) : 0;
}

int32_t cicu_format_number(const char *locale, const char *skeleton, double value, char *buffer,
                           int32_t capacity, int32_t *error) {
  Status status(error);
  const std::string ascii(skeleton);
  const std::u16string utf16(ascii.begin(), ascii.end());
  UNumberFormatter *formatter = unumf_openForSkeletonAndLocale(
      utf16.data(), static_cast<int32_t>(utf16.size()), locale, status);
  UFormattedNumber *result = unumf_openResult(status);
  std::u16string text;
  if (status.succeeded()) {
    unumf_formatDouble(formatter, value, result, status);
    text = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
      return unumf_resultToString(result, to, size, code);
    });
  }
  unumf_closeResult(result);
  unumf_close(formatter);
  return status.succeeded() ? to_utf8(text, buffer, capacity, status) : 0;
}
