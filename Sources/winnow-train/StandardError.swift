internal import SystemPackage

/// Lines for the person at the terminal.
enum StandardError {
  static func write(_ line: String) {
    // Nobody is left to tell when standard error is closed.
    _ = try? FileDescriptor.standardError.writeAll(Array((line + "\n").utf8))
  }
}
