#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

#include "CICUShims.h"
#include "Properties.hpp"
#include "Support.hpp"

using cicu::Status;

void cicu_version(uint8_t version[4]) { u_getVersion(version); }

void cicu_unicode_version(uint8_t version[4]) { u_getUnicodeVersion(version); }

const char *cicu_error_name(int32_t code) { return u_errorName(static_cast<UErrorCode>(code)); }

UProperty cicu::icu_property(cicu_property property) {
  switch (property) {
    case CICU_PROPERTY_ALPHABETIC: return UCHAR_ALPHABETIC;
    case CICU_PROPERTY_BIDI_CONTROL: return UCHAR_BIDI_CONTROL;
    case CICU_PROPERTY_CASED: return UCHAR_CASED;
    case CICU_PROPERTY_DASH: return UCHAR_DASH;
    case CICU_PROPERTY_DEFAULT_IGNORABLE: return UCHAR_DEFAULT_IGNORABLE_CODE_POINT;
    case CICU_PROPERTY_EMOJI: return UCHAR_EMOJI;
    case CICU_PROPERTY_EMOJI_MODIFIER: return UCHAR_EMOJI_MODIFIER;
    case CICU_PROPERTY_EMOJI_MODIFIER_BASE: return UCHAR_EMOJI_MODIFIER_BASE;
    case CICU_PROPERTY_EMOJI_PRESENTATION: return UCHAR_EMOJI_PRESENTATION;
    case CICU_PROPERTY_EXTENDED_PICTOGRAPHIC: return UCHAR_EXTENDED_PICTOGRAPHIC;
    case CICU_PROPERTY_IDEOGRAPHIC: return UCHAR_IDEOGRAPHIC;
    case CICU_PROPERTY_JOIN_CONTROL: return UCHAR_JOIN_CONTROL;
    case CICU_PROPERTY_LOWERCASE: return UCHAR_LOWERCASE;
    case CICU_PROPERTY_MATH: return UCHAR_MATH;
    case CICU_PROPERTY_NONCHARACTER: return UCHAR_NONCHARACTER_CODE_POINT;
    case CICU_PROPERTY_QUOTATION_MARK: return UCHAR_QUOTATION_MARK;
    case CICU_PROPERTY_REGIONAL_INDICATOR: return UCHAR_REGIONAL_INDICATOR;
    case CICU_PROPERTY_SENTENCE_TERMINAL: return UCHAR_S_TERM;
    case CICU_PROPERTY_TERMINAL_PUNCTUATION: return UCHAR_TERMINAL_PUNCTUATION;
    case CICU_PROPERTY_UNIFIED_IDEOGRAPH: return UCHAR_UNIFIED_IDEOGRAPH;
    case CICU_PROPERTY_UPPERCASE: return UCHAR_UPPERCASE;
    case CICU_PROPERTY_VARIATION_SELECTOR: return UCHAR_VARIATION_SELECTOR;
    case CICU_PROPERTY_WHITE_SPACE: return UCHAR_WHITE_SPACE;
    case CICU_PROPERTY_RGI_EMOJI: return UCHAR_RGI_EMOJI;
  }
  return UCHAR_INVALID_CODE;
}

int8_t cicu_general_category(uint32_t scalar) {
  return u_charType(static_cast<UChar32>(scalar));
}

uint8_t cicu_combining_class(uint32_t scalar) {
  return u_getCombiningClass(static_cast<UChar32>(scalar));
}

bool cicu_is_right_to_left(uint32_t scalar) {
  UCharDirection direction = u_charDirection(static_cast<UChar32>(scalar));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool cicu_has_property(uint32_t scalar, cicu_property property) {
  return u_hasBinaryProperty(static_cast<UChar32>(scalar), cicu::icu_property(property));
}

bool cicu_string_has_property(const char *utf8, int32_t length, cicu_property property,
                              int32_t *error) {
  Status status(error);
  icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8, length));
  if (text.isBogus()) {
    status.set(U_MEMORY_ALLOCATION_ERROR);
    return false;
  }
  return u_stringHasBinaryProperty(text.getBuffer(), text.length(), cicu::icu_property(property));
}

int32_t cicu_character_name(uint32_t scalar, char *buffer, int32_t capacity, int32_t *error) {
  Status status(error);
  return u_charName(static_cast<UChar32>(scalar), U_EXTENDED_CHAR_NAME, buffer, capacity, status);
}

// MARK: Scripts

int32_t cicu_script(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript(static_cast<UChar32>(scalar), &code);
  return U_SUCCESS(code) ? script : USCRIPT_UNKNOWN;
}

const char *cicu_script_code(int32_t script) {
  return u_getPropertyValueName(UCHAR_SCRIPT, script, U_SHORT_PROPERTY_NAME);
}

const char *cicu_script_name(int32_t script) {
  return u_getPropertyValueName(UCHAR_SCRIPT, script, U_LONG_PROPERTY_NAME);
}

int32_t cicu_script_from_name(const char *name) {
  return u_getPropertyValueEnum(UCHAR_SCRIPT, name);
}

bool cicu_script_is_right_to_left(int32_t script) {
  return uscript_isRightToLeft(static_cast<UScriptCode>(script));
}

bool cicu_script_breaks_between_letters(int32_t script) {
  return uscript_breaksBetweenLetters(static_cast<UScriptCode>(script));
}
