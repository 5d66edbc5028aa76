#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <new>
#include <string>
#include <vector>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

struct cicu_converter {
  UConverter *converter;
};

struct cicu_converted {
  std::string bytes;
  std::vector<cicu_run> runs;
  std::vector<cicu_span> errors;

  /// Adds one unit, and joins it to the last run if it has the same shape.
  void add(int64_t source, int64_t source_unit, int64_t result, int64_t result_unit) {
    if (!runs.empty()) {
      cicu_run &last = runs.back();
      if (last.source_unit == source_unit && last.result_unit == result_unit) {
        last.count += 1;
        return;
      }
    }
    runs.push_back({source, result, static_cast<int32_t>(source_unit),
                    static_cast<int32_t>(result_unit), 1});
  }
};

cicu_converter *cicu_converter_open(const char *charset, int32_t *error) {
  Status status(error);
  UConverter *converter = ucnv_open(charset, status);
  if (!status.succeeded()) return nullptr;
  // Both directions stop at what they cannot convert, so that its place can be noted.
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, status);
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, status);
  // No best-fit mappings: a character that comes back as another one is a lost character.
  ucnv_setFallback(converter, false);
  auto *self = new (std::nothrow) cicu_converter{converter};
  if (self == nullptr) {
    ucnv_close(converter);
    status.set(U_MEMORY_ALLOCATION_ERROR);
  }
  return self;
}

void cicu_converter_close(cicu_converter *self) {
  ucnv_close(self->converter);
  delete self;
}

const char *cicu_converter_name(const cicu_converter *self, int32_t *error) {
  Status status(error);
  return ucnv_getName(self->converter, status);
}

const char *cicu_converter_standard_name(const cicu_converter *self) {
  UErrorCode code = U_ZERO_ERROR;
  const char *name = ucnv_getName(self->converter, &code);
  if (U_FAILURE(code)) return nullptr;
  // Where both have one, IANA's is that of a document: "ISO_8859-2:1987".
  const char *usual = ucnv_getStandardName(name, "MIME", &code);
  return usual ? usual : ucnv_getStandardName(name, "IANA", &code);
}

namespace {

/// Gives each scalar the source bytes up to the next one, and writes it as UTF-8.
class Collector {
 public:
  explicit Collector(cicu_converted *result) : result_(result) {}

  void add(UChar32 scalar, int64_t source) {
    flush(source);
    scalar_ = scalar;
    start_ = std::max(source, end_);
    pending_ = true;
  }

  /// Ends the pending scalar: its source bytes end at `source`.
  void flush(int64_t source) {
    if (!pending_) return;
    pending_ = false;
    int64_t end = std::max(source, start_);
    uint8_t utf8[U8_MAX_LENGTH];
    int32_t length = 0;
    if (U_IS_SURROGATE(scalar_)) {
      // A lone surrogate: UTF-8 has no place for it.
      result_->errors.push_back({start_, end});
      scalar_ = 0xFFFD;
    }
    U8_APPEND_UNSAFE(utf8, length, scalar_);
    // No source byte is without a place: those that gave nothing belong to the scalar before them
    // (a shift sequence), at the very start to the one behind (a byte order mark).
    result_->add(end_, end - end_, static_cast<int64_t>(result_->bytes.size()), length);
    result_->bytes.append(reinterpret_cast<char *>(utf8), static_cast<size_t>(length));
    end_ = end;
  }

  /// Notes source bytes at the very end that gave nothing.
  void finish(int64_t length) {
    flush(length);
    if (end_ < length) {
      result_->add(end_, length - end_, static_cast<int64_t>(result_->bytes.size()), 0);
    }
  }

 private:
  cicu_converted *result_;
  UChar32 scalar_ = 0;
  int64_t start_ = 0;
  int64_t end_ = 0;
  bool pending_ = false;
};

/// Puts the surrogate pairs of the converter's output together.
class Units {
 public:
  explicit Units(Collector &collector) : collector_(collector) {}

  void add(UChar unit, int64_t source) {
    if (U16_IS_LEAD(unit)) {
      flush();
      lead_ = unit;
      lead_source_ = source;
    } else if (lead_ != 0 && U16_IS_TRAIL(unit)) {
      collector_.add(U16_GET_SUPPLEMENTARY(lead_, unit), lead_source_);
      lead_ = 0;
    } else {
      flush();
      collector_.add(unit, source);
    }
  }

  void flush() {
    if (lead_ != 0) collector_.add(lead_, lead_source_);
    lead_ = 0;
  }

 private:
  Collector &collector_;
  UChar lead_ = 0;
  int64_t lead_source_ = 0;
};

}  // namespace

cicu_converted *cicu_converter_decode(cicu_converter *self, const char *bytes, int64_t length,
                                      int32_t *error) {
  Status status(error);
  auto *result = new (std::nothrow) cicu_converted;
  if (result == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  ucnv_resetToUnicode(self->converter);
  Collector collector(result);
  Units units(collector);
  // Most texts are short, and room that is not needed is still cleared.
  std::vector<UChar> buffer(std::min<size_t>(1 << 14, static_cast<size_t>(length) + 64));
  std::vector<int32_t> offsets(buffer.size());
  const char *source = bytes;
  const char *limit = bytes + length;
  int64_t place = 0;
  for (;;) {
    const char *call = source;
    // Offsets are 32 bits wide.
    const char *call_limit = source + std::min<int64_t>(limit - source, 1 << 28);
    UChar *target = buffer.data();
    UErrorCode code = U_ZERO_ERROR;
    ucnv_toUnicode(self->converter, &target, buffer.data() + buffer.size(), &source, call_limit,
                   offsets.data(), call_limit == limit, &code);
    size_t count = static_cast<size_t>(target - buffer.data());
    for (size_t index = 0; index < count; index++) {
      // A negative offset: the unit comes from bytes of the call before.
      if (offsets[index] >= 0) place = call - bytes + offsets[index];
      units.add(buffer[index], place);
    }
    if (code == U_BUFFER_OVERFLOW_ERROR) continue;
    if (U_SUCCESS(code)) {
      if (call_limit == limit) break;
      continue;
    }
    // The converter stopped at bytes it cannot read, and `source` stands after them.
    units.flush();
    char invalid[32];
    int8_t invalid_length = sizeof invalid;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(self->converter, invalid, &invalid_length, &ignored);
    int64_t end = source - bytes;
    int64_t start = end - std::max<int64_t>(invalid_length, 1);
    if (!result->errors.empty()) start = std::max(start, result->errors.back().end);
    start = std::max<int64_t>(start, 0);
    if (start >= end) {
      // The converter gave no bytes for its error; take one, so that the loop moves on.
      if (source == limit) break;
      start = end;
      end += 1;
      source += 1;
      ucnv_resetToUnicode(self->converter);
    }
    collector.add(0xFFFD, start);
    collector.flush(end);
    place = end;
    result->errors.push_back({start, end});
    if (source == limit && code == U_TRUNCATED_CHAR_FOUND) break;
  }
  units.flush();
  collector.finish(length);
  return result;
}

cicu_converted *cicu_converter_encode(cicu_converter *self, const char *utf8, int64_t length,
                                      uint8_t substitute, int32_t *error) {
  Status status(error);
  auto *result = new (std::nothrow) cicu_converted;
  if (result == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  ucnv_resetFromUnicode(self->converter);
  const auto *source = reinterpret_cast<const uint8_t *>(utf8);
  char target[64];
  for (int64_t index = 0; index < length;) {
    int64_t start = index;
    UChar32 scalar = 0;
    U8_NEXT(source, index, length, scalar);
    UErrorCode code = scalar < 0 ? U_INVALID_CHAR_FOUND : U_ZERO_ERROR;
    char *to = target;
    if (scalar >= 0) {
      UChar units[2];
      int32_t count = 0;
      U16_APPEND_UNSAFE(units, count, scalar);
      const UChar *from = units;
      ucnv_fromUnicode(self->converter, &to, target + sizeof target, &from, units + count, nullptr,
                       false, &code);
    }
    if (U_FAILURE(code)) {
      result->errors.push_back({start, index});
      to = target;
      if (substitute != 0) *to++ = static_cast<char>(substitute);
    }
    result->add(start, index - start, static_cast<int64_t>(result->bytes.size()), to - target);
    result->bytes.append(target, static_cast<size_t>(to - target));
  }
  // The closing shift sequence of a stateful charset.
  char *to = target;
  const UChar none = 0;
  const UChar *from = &none;
  UErrorCode code = U_ZERO_ERROR;
  ucnv_fromUnicode(self->converter, &to, target + sizeof target, &from, &none, nullptr, true,
                   &code);
  if (to != target) {
    result->add(length, 0, static_cast<int64_t>(result->bytes.size()), to - target);
    result->bytes.append(target, static_cast<size_t>(to - target));
  }
  return result;
}

const char *cicu_converted_bytes(const cicu_converted *result, int64_t *length) {
  *length = static_cast<int64_t>(result->bytes.size());
  return result->bytes.data();
}

const cicu_run *cicu_converted_runs(const cicu_converted *result, int64_t *count) {
  *count = static_cast<int64_t>(result->runs.size());
  return result->runs.data();
}

const cicu_span *cicu_converted_errors(const cicu_converted *result, int64_t *count) {
  *count = static_cast<int64_t>(result->errors.size());
  return result->errors.data();
}

void cicu_converted_close(cicu_converted *result) { delete result; }

const char *cicu_charset_canonical_name(const char *label) {
  UErrorCode code = U_ZERO_ERROR;
  const char *name = ucnv_getAlias(label, 0, &code);
  return U_SUCCESS(code) ? name : nullptr;
}
