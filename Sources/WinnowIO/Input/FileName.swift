internal import SystemPackage

/// Names of files as text, also those that are not UTF-8, as old archives hold them.
///
/// A byte that is none is two noncharacters, which Unicode reserves for use inside of a program
/// (The Unicode Standard, 23.7), so that the system is given the name as it gave it.
package enum FileName {
  /// Stands for the upper four bits of a byte; the next sixteen for the lower ones.
  private static let first: UInt32 = 0xFDD0
  private static let second = first + 16
  private static let halves = first..<first + 32

  /// The text for a name.
  ///
  /// - Complexity: O(*n*)
  package static func text(_ name: some Collection<UInt8>) -> String {
    if let text = String(validating: name, as: UTF8.self), !isMarked(text) { return text }
    var text = ""
    var rest = Array(name)[...]
    while let byte = rest.first {
      let scalar = (1...4).lazy.compactMap { character(in: rest.prefix($0)) }.first
      if let scalar, !halves.contains(scalar.value) {
        text.unicodeScalars.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        for half in [first + UInt32(byte >> 4), second + UInt32(byte & 15)] {
          text.unicodeScalars.append(Unicode.Scalar(half)!)
        }
        rest = rest.dropFirst()
      }
    }
    return text
  }

  /// The text for a name that a zero ends.
  static func text(_ name: UnsafePointer<CChar>) -> String {
    var bytes: [UInt8] = []
    while name[bytes.count] != 0 { bytes.append(UInt8(bitPattern: name[bytes.count])) }
    return text(bytes)
  }

  /// The name that a text stands for, as the system takes it.
  static func path(_ text: String) -> [CChar] {
    guard isMarked(text) else { return Array(text.utf8CString) }
    var name: [CChar] = []
    var upper: UInt32?
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case first..<second: upper = scalar.value - first
      case second..<halves.upperBound:
        name.append(CChar(truncatingIfNeeded: (upper ?? 0) << 4 | (scalar.value - second)))
      default: name += UTF8.encode(scalar)!.map { CChar(bitPattern: $0) }
      }
    }
    return name + [0]
  }

  /// The same for calls that take a path of their own kind.
  static func filePath(_ text: String) -> FilePath { FilePath(platformString: path(text)) }

  /// A text with such names in it for a reader: U+FFFD in the place of bytes that are no UTF-8.
  package static func shown(_ text: String) -> String {
    guard isMarked(text) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars where !(second..<halves.upperBound).contains(scalar.value) {
      shown.unicodeScalars.append(halves.contains(scalar.value) ? "\u{FFFD}" : scalar)
    }
    return shown
  }

  private static func isMarked(_ text: String) -> Bool {
    // All of them begin with the same two bytes.
    text.utf8.contains(0xEF) && text.unicodeScalars.contains { halves.contains($0.value) }
  }

  private static func character(in bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let scalars = String(validating: bytes, as: UTF8.self)?.unicodeScalars,
      scalars.count == 1
    else { return nil }
    return scalars.first
  }
}

extension FileName {
  /// The arguments of the program, but for its own name.
  package static var arguments: [String] {
    (0..<Int(CommandLine.argc)).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        text(argument)
      }
    }
  }
}
