internal import CICUShims

/// Unicode normalisation (UAX #15) on UTF-8, with the list of what was changed.
///
/// ```swift
/// let result = try Normalizer(.nfc).normalize("Cafe\u{301}")
/// String(decoding: result.utf8, as: UTF8.self)  // "Café"
/// result.edits  // [source 3..<6, result 3..<5]
/// ```
///
/// A normaliser is immutable and may be shared by threads. A text is worked on in pieces cut behind line
/// feeds, over which normalisation does not reach, so its length is not limited; a line of more than a
/// gibibyte is cut anywhere.
public struct Normalizer: Sendable {
  /// The form to bring a text into.
  public enum Form: Int32, CaseIterable, Sendable {
    /// Canonical composition.
    case nfc
    /// Canonical decomposition.
    case nfd
    /// Compatibility composition: `ﬁ` becomes `fi`, `①` becomes `1`.
    case nfkc
    /// Compatibility decomposition.
    case nfkd
  }

  /// A place that was changed: bytes of the source and the bytes of the result that stand there.
  public struct Edit: Equatable, Sendable {
    /// UTF-8 bytes of the source.
    public let source: Range<Int>
    /// UTF-8 bytes of the result.
    public let result: Range<Int>
  }

  /// A normalised text and the way back.
  public struct Normalized: Equatable, Sendable {
    /// The result as UTF-8.
    public var utf8: [UInt8]
    /// The changed places in order; what stands between them was copied.
    public var edits: [Edit]
  }

  /// The form this normaliser brings a text into.
  public let form: Form

  // ICU's normalisers are immutable and live as long as the process.
  private nonisolated(unsafe) let handle: OpaquePointer

  /// A normaliser for one form.
  ///
  /// - Throws: ``ICUError`` if ICU's data for the form are missing.
  public init(_ form: Form) throws(ICUError) {
    let handle = try checked("loading the data of \(form)") { error in
      cicu_normalizer_of(cicu_form(rawValue: form.rawValue), &error)
    }
    guard let handle else { throw ICUError(code: 2, operation: "loading the data of \(form)") }
    self.form = form
    self.handle = handle
  }

  /// Whether a text is already in the form.
  ///
  /// - Complexity: O(n), about 1 GB/s for text that is.
  public func isNormalized(_ utf8: Span<UInt8>) throws(ICUError) -> Bool {
    var start = 0
    while start < utf8.count {
      let end = Normalizer.Normalized.pieceEnd(in: utf8, from: start)
      let piece = utf8.extracting(start..<end)
      let result = try checked("checking for \(form)") { error in
        withCharacters(of: piece) { cicu_is_normalized(handle, $0, Int32($1), &error) }
      }
      if !result { return false }
      start = end
    }
    return true
  }

  /// Normalises UTF-8. Malformed bytes are copied as they are.
  ///
  /// - Complexity: O(n).
  public func normalize(_ utf8: Span<UInt8>) throws(ICUError) -> Normalized {
    try Normalized(of: utf8, "normalising to \(form)") { text, count, error in
      cicu_normalize(handle, text, count, &error)
    }
  }

  /// Normalises a string.
  public func normalize(_ text: String) throws(ICUError) -> Normalized {
    try normalize(text.utf8.span)
  }
}

extension Normalizer.Normalized {
  /// What ICU makes of a text, piece by piece.
  ///
  /// - Parameters:
  ///   - operation: what is being done, for an error.
  ///   - call: takes the bytes of a piece and their number.
  init(
    of text: Span<UInt8>, _ operation: @autoclosure () -> String,
    _ call: (UnsafePointer<CChar>, Int32, inout Int32) -> OpaquePointer?
  ) throws(ICUError) {
    self.init(utf8: [], edits: [])
    utf8.reserveCapacity(text.count)
    var start = 0
    while start < text.count {
      let end = Self.pieceEnd(in: text, from: start)
      let piece = text.extracting(start..<end)
      try append(from: start, operation()) { error in
        withCharacters(of: piece) { call($0, Int32($1), &error) }
      }
      start = end
    }
  }

  /// Takes in what ICU makes of the piece that follows.
  ///
  /// - Parameters:
  ///   - offset: where the piece begins in the source.
  ///   - operation: what is being done, for an error.
  private mutating func append(
    from offset: Int, _ operation: @autoclosure () -> String,
    _ call: (inout Int32) -> OpaquePointer?
  ) throws(ICUError) {
    let result = try checked(operation(), call)
    defer { cicu_normalized_close(result) }
    let base = utf8.count
    var length: Int32 = 0
    let bytes = cicu_normalized_bytes(result, &length)
    utf8.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: Int(length)))
    var count: Int32 = 0
    let changes = UnsafeBufferPointer(
      start: cicu_normalized_edits(result, &count), count: Int(count))
    for change in changes {
      edits.append(
        Normalizer.Edit(
          source: offset + Int(change.source_start)..<offset + Int(change.source_end),
          result: base + Int(change.result_start)..<base + Int(change.result_end)))
    }
  }

  /// ICU counts bytes in 32 bits and keeps its list of edits in memory, so a long text is cut.
  /// A line feed composes with nothing, on neither side.
  fileprivate static func pieceEnd(in utf8: Span<UInt8>, from start: Int) -> Int {
    let limit = 1 << 24
    guard utf8.count - start > limit else { return utf8.count }
    var end = start + limit
    while end < utf8.count, utf8[end - 1] != 0x0A, end - start < 1 << 30 { end += 1 }
    return end
  }
}
