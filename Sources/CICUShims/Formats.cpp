#include <unicode/ucal.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
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
    case CICU_DAY_PERIODS:
    case CICU_DAY_PERIODS_SHORT: break;
  }
  return UDAT_MONTHS;
}

/// The period of the day of each hour: a minute past it, since noon has a name of its own.
std::u16string day_periods(const char *locale, const char16_t *pattern, Status &status) {
  UDateFormat *format =
      udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, u"UTC", -1, pattern, -1, status);
  std::u16string all;
  for (int32_t hour = 0; hour < 24 && status.succeeded(); hour++) {
    if (hour > 0) all += u'\n';
    all += grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
      return udat_format(format, (hour * 60.0 + 1) * 60'000, to, size, nullptr, code);
    });
  }
  udat_close(format);
  return all;
}

UDateFormatStyle style_of(cicu_date_style style) {
  switch (style) {
    case CICU_SHORT_DATE: return UDAT_SHORT;
    case CICU_MEDIUM_DATE: return UDAT_MEDIUM;
    case CICU_LONG_DATE: return UDAT_LONG;
    case CICU_FULL_DATE: return UDAT_FULL;
  }
  return UDAT_SHORT;
}

}  // namespace

int32_t cicu_date_names_of(const char *locale, cicu_date_names names, char *buffer,
                           int32_t capacity, int32_t *error) {
  Status status(error);
  if (names == CICU_DAY_PERIODS || names == CICU_DAY_PERIODS_SHORT) {
    const auto all = day_periods(locale, names == CICU_DAY_PERIODS ? u"BBBB" : u"B", status);
    return status.succeeded() ? to_utf8(all, buffer, capacity, status) : 0;
  }
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

int32_t cicu_date_pattern(const char *locale, cicu_date_style style, char *buffer, int32_t capacity,
                          int32_t *error) {
  Status status(error);
  UDateFormat *format =
      udat_open(UDAT_NONE, style_of(style), locale, u"UTC", -1, nullptr, 0, status);
  if (!status.succeeded()) return 0;
  const auto pattern = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
    return udat_toPattern(format, false, to, size, code);
  });
  udat_close(format);
  return status.succeeded() ? to_utf8(pattern, buffer, capacity, status) : 0;
}

int32_t cicu_best_pattern(const char *locale, const char *skeleton, char *buffer, int32_t capacity,
                          int32_t *error) {
  Status status(error);
  const std::string ascii(skeleton);
  const std::u16string utf16(ascii.begin(), ascii.end());
  UDateTimePatternGenerator *generator = udatpg_open(locale, status);
  if (!status.succeeded()) return 0;
  const auto pattern = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
    return udatpg_getBestPattern(
        generator, utf16.data(), static_cast<int32_t>(utf16.size()), to, size, code);
  });
  udatpg_close(generator);
  return status.succeeded() ? to_utf8(pattern, buffer, capacity, status) : 0;
}

void cicu_gregorian_date(const char *locale, int32_t year, int32_t month, int32_t day,
                         int32_t *gregorian, int32_t *error) {
  Status status(error);
  UCalendar *from = ucal_open(u"UTC", -1, locale, UCAL_DEFAULT, status);
  UCalendar *to = ucal_open(u"UTC", -1, "en@calendar=gregorian", UCAL_GREGORIAN, status);
  if (status.succeeded()) {
    ucal_clear(from);
    // A day that a month does not have would be one of the next month.
    ucal_setAttribute(from, UCAL_LENIENT, 0);
    ucal_set(from, UCAL_YEAR, year);
    ucal_set(from, UCAL_MONTH, month - 1);
    ucal_set(from, UCAL_DATE, day);
    ucal_setMillis(to, ucal_getMillis(from, status), status);
    gregorian[0] = ucal_get(to, UCAL_YEAR, status);
    gregorian[1] = ucal_get(to, UCAL_MONTH, status) + 1;
    gregorian[2] = ucal_get(to, UCAL_DATE, status);
  }
  ucal_close(from);
  ucal_close(to);
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

int32_t cicu_spell_out(const char *locale, double value, char *buffer, int32_t capacity,
                       int32_t *error) {
  Status status(error);
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, nullptr, 0, locale, nullptr, status);
  if (!status.succeeded()) return 0;
  const auto text = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
    return unum_formatDouble(format, value, to, size, nullptr, code);
  });
  unum_close(format);
  return status.succeeded() ? to_utf8(text, buffer, capacity, status) : 0;
}

int32_t cicu_likely_currency(const char *locale, char *buffer, int32_t capacity, int32_t *error) {
  Status status(error);
  char full[ULOC_FULLNAME_CAPACITY] = {};
  uloc_addLikelySubtags(locale, full, ULOC_FULLNAME_CAPACITY, status);
  if (!status.succeeded()) return 0;
  const auto code = grown(status, [&](UChar *to, int32_t size, UErrorCode *code) {
    return ucurr_forLocale(full, to, size, code);
  });
  return status.succeeded() ? to_utf8(code, buffer, capacity, status) : 0;
}
