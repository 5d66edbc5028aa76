internal import SystemPackage

/// Messages to the person at the terminal.
package enum Diagnostics {
  /// Writes one line to standard error: `winnow: MESSAGE`.
  ///
  /// Line breaks in the message become spaces, so that one message stays one line, and what would act
  /// on the terminal is shown as a picture: messages quote inputs.  When standard error is closed there
  /// is nobody left to tell.
  package static func report(_ message: String) {
    let line = VisibleText.line(
      String(FileName.shown(message).map { $0.isNewline ? " " : $0 }))
    _ = try? FileDescriptor.standardError.writeAll("winnow: \(line)\n".utf8)
  }
}
