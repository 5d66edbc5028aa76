internal import SystemPackage

/// Messages to the person at the terminal.
public enum Diagnostics {
  /// Writes one line to standard error: `winnow: MESSAGE`.
  ///
  /// Line breaks in the message become spaces, so that one message stays one line.  When standard
  /// error is closed there is nobody left to tell.
  public static func report(_ message: String) {
    var bytes = Array("winnow: ".utf8)
    bytes += message.utf8.map { $0 < 0x20 ? 0x20 : $0 }
    bytes.append(0x0A)
    _ = try? FileDescriptor.standardError.writeAll(bytes)
  }
}
