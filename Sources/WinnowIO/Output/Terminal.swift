#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What is known about the terminal that standard output goes to.
package enum Terminal {
  /// Whether standard output is a terminal that may be coloured.
  ///
  /// Not when the environment variable `NO_COLOR` holds something (<https://no-color.org>), nor in
  /// a terminal which says it is dumb.
  package static var showsColors: Bool {
    isatty(STDOUT_FILENO) == 1 && isEmpty(variable: "NO_COLOR") && !isDumb
  }

  /// The columns of the terminal; `nil` when standard output is none.
  package static var width: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func isEmpty(variable: String) -> Bool {
    guard let value = getenv(variable) else { return true }
    return value.pointee == 0
  }

  private static var isDumb: Bool {
    guard let value = getenv("TERM") else { return true }
    return String(cString: value) == "dumb"
  }
}
