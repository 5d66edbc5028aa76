// The only door to ICU. This header includes no ICU header: ICU renames its functions by version,
// and its headers clash with the ICU that Foundation brings along. Handles are opaque, numbers are
// plain, and every function that can fail writes ICU's error code (0: success, > 0: failure,
// < 0: warning) through `int32_t *error`.
//
// Text is UTF-8 and offsets are bytes. Lengths are int32_t where ICU's own are.

#ifndef CICUSHIMS_H
#define CICUSHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: Versions and errors

void cicu_version(uint8_t version[4]);
void cicu_unicode_version(uint8_t version[4]);
/// The symbolic name of an error code, such as "U_ILLEGAL_ARGUMENT_ERROR".
const char *cicu_error_name(int32_t code);

// MARK: Character properties

typedef enum : int32_t {
  CICU_PROPERTY_ALPHABETIC,
  CICU_PROPERTY_BIDI_CONTROL,
  CICU_PROPERTY_CASED,
  CICU_PROPERTY_DASH,
  CICU_PROPERTY_DEFAULT_IGNORABLE,
  CICU_PROPERTY_EMOJI,
  CICU_PROPERTY_EMOJI_MODIFIER,
  CICU_PROPERTY_EMOJI_MODIFIER_BASE,
  CICU_PROPERTY_EMOJI_PRESENTATION,
  CICU_PROPERTY_EXTENDED_PICTOGRAPHIC,
  CICU_PROPERTY_IDEOGRAPHIC,
  CICU_PROPERTY_JOIN_CONTROL,
  CICU_PROPERTY_LOWERCASE,
  CICU_PROPERTY_MATH,
  CICU_PROPERTY_NONCHARACTER,
  CICU_PROPERTY_QUOTATION_MARK,
  CICU_PROPERTY_REGIONAL_INDICATOR,
  CICU_PROPERTY_SENTENCE_TERMINAL,
  CICU_PROPERTY_TERMINAL_PUNCTUATION,
  CICU_PROPERTY_UNIFIED_IDEOGRAPH,
  CICU_PROPERTY_UPPERCASE,
  CICU_PROPERTY_VARIATION_SELECTOR,
  CICU_PROPERTY_WHITE_SPACE,
  // A property of strings.
  CICU_PROPERTY_RGI_EMOJI,
} cicu_property;

/// ICU's u_charType: 0 unassigned, 1 Lu, 2 Ll, … (the order is part of ICU's stable interface).
int8_t cicu_general_category(uint32_t scalar);
/// Canonical combining class.
uint8_t cicu_combining_class(uint32_t scalar);
/// True for the bidi classes R and AL.
bool cicu_is_right_to_left(uint32_t scalar);
bool cicu_has_property(uint32_t scalar, cicu_property property);
/// Whether the UTF-8 string as a whole has the property (RGI emoji sequences).
bool cicu_string_has_property(const char *utf8, int32_t length, cicu_property property,
                              int32_t *error);
/// Writes the character's name, NUL-terminated; returns its full length.
int32_t cicu_character_name(uint32_t scalar, char *buffer, int32_t capacity, int32_t *error);

// MARK: Sets of characters and strings

typedef struct cicu_set cicu_set;

/// All characters with a binary property.
cicu_set *cicu_set_of_property(cicu_property property, int32_t *error);
/// The set of a UnicodeSet pattern such as "[:NFC_QC=No:]".
cicu_set *cicu_set_of_pattern(const char *utf8, int32_t *error);
/// A CLDR exemplar set: 0 main, 1 auxiliary, 2 index, 3 punctuation. NULL without an error when ICU
/// has no data of its own for the locale.
cicu_set *cicu_set_of_exemplars(const char *locale, int32_t type, int32_t *error);
void cicu_set_close(cicu_set *set);
int32_t cicu_set_count(const cicu_set *set);
/// Item number `index`: a range of scalars (returns -1), or a string (returns its length in bytes;
/// the bytes stand in `*utf8` until the set is closed).
int32_t cicu_set_item(const cicu_set *set, int32_t index, uint32_t *first, uint32_t *last,
                      const char **utf8);

// MARK: Scripts

int32_t cicu_script(uint32_t scalar);
/// The ISO 15924 code, such as "Latn"; NULL for a number that is no script.
const char *cicu_script_code(int32_t script);
/// The long property name, such as "Latin".
const char *cicu_script_name(int32_t script);
/// The script with this code or name, or -1.
int32_t cicu_script_from_name(const char *name);
bool cicu_script_is_right_to_left(int32_t script);
bool cicu_script_breaks_between_letters(int32_t script);

// MARK: Normalisation

typedef enum : int32_t {
  CICU_FORM_NFC,
  CICU_FORM_NFD,
  CICU_FORM_NFKC,
  CICU_FORM_NFKD,
} cicu_form;

typedef struct cicu_normalizer cicu_normalizer;
typedef struct cicu_normalized cicu_normalized;

typedef struct {
  int32_t source_start, source_end, result_start, result_end;
} cicu_edit;

/// A shared immutable object that is never closed.
const cicu_normalizer *cicu_normalizer_of(cicu_form form, int32_t *error);
bool cicu_is_normalized(const cicu_normalizer *normalizer, const char *utf8, int32_t length,
                        int32_t *error);
cicu_normalized *cicu_normalize(const cicu_normalizer *normalizer, const char *utf8, int32_t length,
                                int32_t *error);
/// Full case folding, with a result like that of normalising.
cicu_normalized *cicu_fold_case(const char *utf8, int32_t length, int32_t *error);
const char *cicu_normalized_bytes(const cicu_normalized *result, int32_t *length);
const cicu_edit *cicu_normalized_edits(const cicu_normalized *result, int32_t *count);
void cicu_normalized_close(cicu_normalized *result);

// MARK: Text boundaries

typedef enum : int32_t {
  CICU_BREAK_WORD,
  CICU_BREAK_SENTENCE,
} cicu_break_kind;

typedef struct cicu_break cicu_break;

cicu_break *cicu_break_open(cicu_break_kind kind, const char *locale, int32_t *error);
void cicu_break_close(cicu_break *iterator);
/// Copies the text, so that the caller's bytes need not outlive the call.
void cicu_break_set_text(cicu_break *iterator, const char *utf8, int32_t length, int32_t *error);
/// Both return -1 when there is no such boundary.
int32_t cicu_break_first(cicu_break *iterator);
int32_t cicu_break_next(cicu_break *iterator);
/// The status of the rule that set the last boundary returned (UBRK_WORD_LETTER, …).
int32_t cicu_break_status(cicu_break *iterator);
/// Continues from the current boundary: writes up to `capacity` boundaries and their status;
/// returns how many.
int32_t cicu_break_fill(cicu_break *iterator, int32_t *boundaries, int32_t *statuses,
                        int32_t capacity);

// MARK: Charset detection

typedef struct cicu_detector cicu_detector;

cicu_detector *cicu_detector_open(int32_t *error);
void cicu_detector_close(cicu_detector *detector);
/// The bytes must stay until the last match was read. Returns the number of matches, best first.
int32_t cicu_detector_detect(cicu_detector *detector, const char *bytes, int32_t length,
                             int32_t *error);
/// Match number `index`; the strings stay until the next detection.
const char *cicu_detector_match(cicu_detector *detector, int32_t index, int32_t *confidence,
                                const char **language, int32_t *error);

// MARK: Charset conversion

typedef struct cicu_converter cicu_converter;
typedef struct cicu_converted cicu_converted;

/// `count` units of `source_unit` source bytes, each of which gave `result_unit` result bytes.
typedef struct {
  int64_t source_start, result_start;
  int32_t source_unit, result_unit;
  int64_t count;
} cicu_run;

/// Source bytes that stand for no character (decoding), or a character that the charset does not
/// have (encoding).
typedef struct {
  int64_t start, end;
} cicu_span;

cicu_converter *cicu_converter_open(const char *charset, int32_t *error);
void cicu_converter_close(cicu_converter *converter);
/// ICU's canonical name, and the one that MIME prefers or else IANA (NULL if there is none).
const char *cicu_converter_name(const cicu_converter *converter, int32_t *error);
const char *cicu_converter_standard_name(const cicu_converter *converter);
/// Bytes to UTF-8. What cannot be read becomes U+FFFD, one for each malformed sequence. A shift
/// sequence counts as bytes of the character before it, at the very start of the one behind it.
cicu_converted *cicu_converter_decode(cicu_converter *converter, const char *bytes, int64_t length,
                                      int32_t *error);
/// UTF-8 to bytes. What the charset does not have becomes `substitute` (nothing if it is 0).
cicu_converted *cicu_converter_encode(cicu_converter *converter, const char *utf8, int64_t length,
                                      uint8_t substitute, int32_t *error);
const char *cicu_converted_bytes(const cicu_converted *result, int64_t *length);
const cicu_run *cicu_converted_runs(const cicu_converted *result, int64_t *count);
const cicu_span *cicu_converted_errors(const cicu_converted *result, int64_t *count);
void cicu_converted_close(cicu_converted *result);
/// ICU's name for a charset label, or NULL if ICU does not know it.
const char *cicu_charset_canonical_name(const char *label);

// MARK: Confusables (UTS #39)

typedef struct cicu_confusables cicu_confusables;

/// Immutable after opening: may be used by several threads at once.
cicu_confusables *cicu_confusables_open(int32_t *error);
void cicu_confusables_close(cicu_confusables *checker);
/// Writes the skeleton; returns its full length, with U_BUFFER_OVERFLOW_ERROR if it does not fit.
int32_t cicu_confusables_skeleton(const cicu_confusables *checker, const char *utf8,
                                  int32_t length, char *buffer, int32_t capacity, int32_t *error);

// MARK: Transliteration

typedef struct cicu_transliterator cicu_transliterator;

/// By ICU's identifier, such as "Any-Latin; Latin-ASCII". Null if ICU does not know it.
cicu_transliterator *cicu_transliterator_open(const char *identifier, int32_t *error);
/// The result is valid until the next call.
const char *cicu_transliterate(cicu_transliterator *transliterator, const char *utf8,
                               int32_t length, int32_t *result_length);
void cicu_transliterator_close(cicu_transliterator *transliterator);

// MARK: Locale display names

/// Each writes UTF-8 and returns its full length, with U_BUFFER_OVERFLOW_ERROR if it does not fit;
/// 0 if ICU has no name.
int32_t cicu_display_name(const char *locale, const char *in_locale, char *buffer,
                          int32_t capacity, int32_t *error);
int32_t cicu_script_display_name(const char *script, const char *in_locale, char *buffer,
                                 int32_t capacity, int32_t *error);
/// CLDR's codes of parts of countries ("usca"), with a space behind each; neighbours as "ad02~8".
int32_t cicu_subdivisions(char *buffer, int32_t capacity, int32_t *error);
/// A locale with the language, script and country it most likely means ("und_BR" gives "pt_Latn_BR").
int32_t cicu_likely_locale(const char *locale, char *buffer, int32_t capacity, int32_t *error);
/// The script a locale is most likely written in ("nl" gives "Latn"); 0 if ICU does not know.
int32_t cicu_likely_script(const char *locale, char *buffer, int32_t capacity, int32_t *error);
/// The tag that CLDR prefers of those that mean the same ("iw" gives "he").
int32_t cicu_canonical_tag(const char *tag, char *buffer, int32_t capacity, int32_t *error);

// MARK: Names and marks in dates and numbers

typedef enum : int32_t {
  CICU_MONTHS,
  CICU_MONTHS_SHORT,
  CICU_MONTHS_ALONE,
  CICU_MONTHS_ALONE_SHORT,
  CICU_WEEKDAYS,
  CICU_WEEKDAYS_SHORT,
  CICU_WEEKDAYS_ALONE,
  CICU_DAY_HALVES,
  CICU_DAY_PERIODS,
  CICU_DAY_PERIODS_SHORT,
} cicu_date_names;

typedef enum : int32_t {
  CICU_SHORT_DATE,
  CICU_MEDIUM_DATE,
  CICU_LONG_DATE,
  CICU_FULL_DATE,
} cicu_date_style;

typedef enum : int32_t {
  CICU_DECIMAL_MARK,
  CICU_GROUPING_MARK,
} cicu_number_mark;

/// Each writes UTF-8 and returns its full length, with U_BUFFER_OVERFLOW_ERROR if it does not fit.
/// Names in the order of ICU, one a line; weekdays start with an empty one, periods of the day are those
/// of the 24 hours.
int32_t cicu_date_names_of(const char *locale, cicu_date_names names, char *buffer,
                           int32_t capacity, int32_t *error);
/// The pattern of dates, such as "dd-MM-y".
int32_t cicu_date_pattern(const char *locale, cicu_date_style style, char *buffer, int32_t capacity,
                          int32_t *error);
/// The pattern with the fields of a skeleton, such as "h B" for "Bh".
int32_t cicu_best_pattern(const char *locale, const char *skeleton, char *buffer, int32_t capacity,
                          int32_t *error);
/// The Gregorian year, month and day of a date in the calendar of a locale; months count from 1.
/// U_ILLEGAL_ARGUMENT_ERROR where the calendar has no such day.
void cicu_gregorian_date(const char *locale, int32_t year, int32_t month, int32_t day,
                         int32_t *gregorian, int32_t *error);
int32_t cicu_number_symbol(const char *locale, cicu_number_mark mark, char *buffer,
                           int32_t capacity, int32_t *error);
/// Formats a number by one of ICU's number skeletons, such as "unit/meter unit-width-full-name".
int32_t cicu_format_number(const char *locale, const char *skeleton, double value, char *buffer,
                           int32_t capacity, int32_t *error);
/// A number in words, by ICU's rules; those of English where the language has none.
int32_t cicu_spell_out(const char *locale, double value, char *buffer, int32_t capacity,
                       int32_t *error);
/// The currency of the country a language is most spoken in (ISO 4217).
int32_t cicu_likely_currency(const char *locale, char *buffer, int32_t capacity, int32_t *error);

#ifdef __cplusplus
}
#endif

#endif
