// Reading TOML with toml++: a tree of values, each with the line it stands in.
#ifndef TOML_SHIMS_H
#define TOML_SHIMS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a value is.
enum {
  TOML_KIND_TABLE = 0,
  TOML_KIND_ARRAY = 1,
  TOML_KIND_STRING = 2,
  TOML_KIND_NUMBER = 3,
  TOML_KIND_BOOLEAN = 4,
  /// A date or a time.
  TOML_KIND_OTHER = 5,
};

typedef struct toml_file toml_file;

/// A value; it lives as long as the file.
typedef struct toml_value toml_value;

/// Reads a text. Never null, unless there is no memory.
toml_file *_Nullable toml_file_read(const char *_Nonnull text, int64_t length);

/// Frees a file and all of its values.
void toml_file_free(toml_file *_Nullable file);

/// What is wrong with the text, and its line, counted from 1; null when nothing is.
const char *_Nullable toml_file_error(const toml_file *_Nonnull file, int64_t *_Nonnull line);

/// The outermost table.
const toml_value *_Nonnull toml_file_root(const toml_file *_Nonnull file);

int32_t toml_value_kind(const toml_value *_Nonnull value);

/// The line of a value, counted from 1.
int64_t toml_value_line(const toml_value *_Nonnull value);

/// What a string says, UTF-8, with its length in bytes.
const char *_Nullable toml_value_string(const toml_value *_Nonnull value,
                                        int64_t *_Nonnull length);

/// A number, whole or not; 1 or 0 for a boolean.
double toml_value_number(const toml_value *_Nonnull value);

/// Takes a value of a table or array, with its key, the key's length and line where it is of a table.
typedef void (*toml_visitor)(void *_Nonnull context, const toml_value *_Nonnull value,
                             const char *_Nullable key, int64_t key_length, int64_t key_line);

/// Calls a function with each value of a table or array.
void toml_value_each(const toml_value *_Nonnull value, void *_Nonnull context,
                     toml_visitor _Nonnull visit);

#ifdef __cplusplus
}
#endif

#endif
