internal import CICUShims

/// The version of the ICU library in use and of the Unicode data in it.
///
/// ```swift
/// print("ICU \(ICUVersion.library), Unicode \(ICUVersion.unicode)")  // ICU 72.1, Unicode 15.0
/// ```
public enum ICUVersion {
  /// The library's version, such as `72.1`.
  public static let library = text(cicu_version)

  /// The version of the Unicode standard whose data the library holds, such as `15.0`.
  public static let unicode = text(cicu_unicode_version)

  private static func text(_ read: (UnsafeMutablePointer<UInt8>?) -> Void) -> String {
    var parts: [UInt8] = [0, 0, 0, 0]
    read(&parts)
    // Trailing zeros say nothing, but a version has two numbers at least.
    while parts.count > 2, parts.last == 0 { parts.removeLast() }
    return parts.map(String.init).joined(separator: ".")
  }
}
