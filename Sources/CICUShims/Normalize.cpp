#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>

#include <new>
#include <string>
#include <vector>

#include "CICUShims.h"
#include "Support.hpp"

using cicu::Status;

struct cicu_normalized {
  std::string bytes;
  std::vector<cicu_edit> edits;
};

static const icu::Normalizer2 *icu_normalizer(const cicu_normalizer *normalizer) {
  return reinterpret_cast<const icu::Normalizer2 *>(normalizer);
}

const cicu_normalizer *cicu_normalizer_of(cicu_form form, int32_t *error) {
  Status status(error);
  const icu::Normalizer2 *normalizer = nullptr;
  switch (form) {
    case CICU_FORM_NFC: normalizer = icu::Normalizer2::getNFCInstance(status); break;
    case CICU_FORM_NFD: normalizer = icu::Normalizer2::getNFDInstance(status); break;
    case CICU_FORM_NFKC: normalizer = icu::Normalizer2::getNFKCInstance(status); break;
    case CICU_FORM_NFKD: normalizer = icu::Normalizer2::getNFKDInstance(status); break;
  }
  return reinterpret_cast<const cicu_normalizer *>(normalizer);
}

bool cicu_is_normalized(const cicu_normalizer *normalizer, const char *utf8, int32_t length,
                        int32_t *error) {
  Status status(error);
  return icu_normalizer(normalizer)->isNormalizedUTF8(icu::StringPiece(utf8, length), status);
}

/// Lets `write` write what it makes of a text, with its edits, and keeps the changes that make a
/// difference.
template <typename Write>
static cicu_normalized *rewrite(const char *utf8, int32_t length, int32_t *error, Write write) {
  Status status(error);
  auto *result = new (std::nothrow) cicu_normalized;
  if (result == nullptr) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return nullptr;
  }
  icu::Edits edits;
  icu::StringByteSink<std::string> sink(&result->bytes, length);
  write(icu::StringPiece(utf8, length), sink, edits, status);
  edits.copyErrorTo(status);
  if (status.succeeded()) {
    icu::Edits::Iterator changes = edits.getFineChangesIterator();
    while (changes.next(status)) {
      const int32_t source = changes.sourceIndex(), place = changes.destinationIndex();
      if (result->bytes.compare(place, changes.newLength(), utf8 + source, changes.oldLength()) ==
          0) {
        continue;
      }
      result->edits.push_back(
          {source, source + changes.oldLength(), place, place + changes.newLength()});
    }
  }
  if (!status.succeeded()) {
    delete result;
    return nullptr;
  }
  return result;
}

cicu_normalized *cicu_normalize(const cicu_normalizer *normalizer, const char *utf8, int32_t length,
                                int32_t *error) {
  return rewrite(utf8, length, error,
                 [&](icu::StringPiece text, icu::ByteSink &sink, icu::Edits &edits,
                     UErrorCode &code) {
                   icu_normalizer(normalizer)->normalizeUTF8(0, text, sink, &edits, code);
                 });
}

cicu_normalized *cicu_fold_case(const char *utf8, int32_t length, int32_t *error) {
  return rewrite(utf8, length, error,
                 [](icu::StringPiece text, icu::ByteSink &sink, icu::Edits &edits,
                    UErrorCode &code) {
                   icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, text, sink, &edits, code);
                 });
}

const char *cicu_normalized_bytes(const cicu_normalized *result, int32_t *length) {
  *length = static_cast<int32_t>(result->bytes.size());
  return result->bytes.data();
}

const cicu_edit *cicu_normalized_edits(const cicu_normalized *result, int32_t *count) {
  *count = static_cast<int32_t>(result->edits.size());
  return result->edits.data();
}

void cicu_normalized_close(cicu_normalized *result) { delete result; }
