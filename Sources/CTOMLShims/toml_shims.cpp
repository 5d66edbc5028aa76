#include "toml_shims.h"

// Version 3.3 takes some malformed keys, as in `[:a]`, for a fault of its own and ends the program:
// here it is told as an error of the text.
#undef NDEBUG
struct failed_assertion {};
#define TOML_ASSERT(expression) ((expression) ? void() : throw failed_assertion())
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

#include <new>
#include <string>
#include <string_view>

struct toml_file {
  toml::table root;
  std::string error;
  int64_t error_line = 0;
};

namespace {

const toml::node *node(const toml_value *value) {
  return reinterpret_cast<const toml::node *>(value);
}

const toml_value *value(const toml::node *node) {
  return reinterpret_cast<const toml_value *>(node);
}

}  // namespace

toml_file *toml_file_read(const char *text, int64_t length) {
  auto *file = new (std::nothrow) toml_file;
  if (file == nullptr) return nullptr;
  try {
    file->root = toml::parse(std::string_view(text, static_cast<size_t>(length)));
  } catch (const toml::parse_error &error) {
    file->error = error.description();
    file->error_line = error.source().begin.line;
  } catch (const failed_assertion &) {
    file->error = "a key is malformed";
  }
  return file;
}

void toml_file_free(toml_file *file) { delete file; }

const char *toml_file_error(const toml_file *file, int64_t *line) {
  *line = file->error_line;
  return file->error.empty() ? nullptr : file->error.c_str();
}

const toml_value *toml_file_root(const toml_file *file) { return value(&file->root); }

int32_t toml_value_kind(const toml_value *self) {
  switch (node(self)->type()) {
    case toml::node_type::table: return TOML_KIND_TABLE;
    case toml::node_type::array: return TOML_KIND_ARRAY;
    case toml::node_type::string: return TOML_KIND_STRING;
    case toml::node_type::integer:
    case toml::node_type::floating_point: return TOML_KIND_NUMBER;
    case toml::node_type::boolean: return TOML_KIND_BOOLEAN;
    default: return TOML_KIND_OTHER;
  }
}

int64_t toml_value_line(const toml_value *self) { return node(self)->source().begin.line; }

const char *toml_value_string(const toml_value *self, int64_t *length) {
  const auto *string = node(self)->as_string();
  if (string == nullptr) return nullptr;
  *length = static_cast<int64_t>(string->get().size());
  return string->get().data();
}

double toml_value_number(const toml_value *self) {
  if (const auto *boolean = node(self)->as_boolean()) return boolean->get() ? 1 : 0;
  return node(self)->value<double>().value_or(0);
}

void toml_value_each(const toml_value *self, void *context, toml_visitor visit) {
  if (const auto *array = node(self)->as_array()) {
    for (const toml::node &element : *array) visit(context, value(&element), nullptr, 0, 0);
  } else if (const auto *table = node(self)->as_table()) {
    for (const auto &[key, element] : *table) {
      const std::string_view name = key.str();
      visit(context, value(&element), name.data(), static_cast<int64_t>(name.size()),
            key.source().begin.line);
    }
  }
}
