internal import CICUShims

/// Writes text in another script, or by other rules that ICU knows.
///
/// ```swift
/// let latin = try Transliterator("Any-Latin; Latin-ASCII")
/// latin.apply(to: "Привет")  // "Privet"
/// ```
///
/// The result is for reading and training, not for writing back: few of the rules can be reversed.
/// A transliterator belongs to one task.
public struct Transliterator: ~Copyable {
  private let handle: OpaquePointer

  /// A transliterator by its identifier, or several identifiers with semicolons between them.
  ///
  /// - Throws: ``ICUError`` if ICU does not know an identifier.
  public init(_ identifier: String) throws(ICUError) {
    let operation = "opening the transliterator \"\(identifier)\""
    let handle = try checked(operation) { error in
      cicu_transliterator_open(identifier, &error)
    }
    guard let handle else { throw ICUError(code: 65569, operation: operation) }
    self.handle = handle
  }

  deinit { cicu_transliterator_close(handle) }

  /// The text by the rules; empty for one of more than 2 GiB. Complexity: linear in its length for most
  /// rules.
  public func apply(to text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 in
      withCharacters(of: utf8.span) { characters, count in
        var length: Int32 = 0
        guard let count = Int32(exactly: count),
          let result = cicu_transliterate(handle, characters, count, &length)
        else { return "" }
        return result.withMemoryRebound(to: UInt8.self, capacity: Int(length)) {
          String(decoding: UnsafeBufferPointer(start: $0, count: Int(length)), as: UTF8.self)
        }
      }
    }
  }
}
