#ifndef CICUSHIMS_SUPPORT_HPP
#define CICUSHIMS_SUPPORT_HPP

#include <unicode/utypes.h>

#include <cstdint>

namespace cicu {

/// Carries an ICU error code back to the caller's integer when it goes out of scope.
class Status {
 public:
  explicit Status(int32_t *out) : out_(out) {}
  ~Status() { *out_ = code_; }
  Status(const Status &) = delete;
  Status &operator=(const Status &) = delete;

  operator UErrorCode *() { return &code_; }
  operator UErrorCode &() { return code_; }
  UErrorCode code() const { return code_; }
  bool succeeded() const { return U_SUCCESS(code_); }
  void set(UErrorCode code) { code_ = code; }
  void clear() { code_ = U_ZERO_ERROR; }

 private:
  int32_t *out_;
  UErrorCode code_ = U_ZERO_ERROR;
};

}  // namespace cicu

#endif
