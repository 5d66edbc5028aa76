internal import CICUShims

/// Finds the boundaries of words and sentences (UAX #29) in UTF-8.
///
/// ```swift
/// var words = try BreakIterator(.word, locale: "th")
/// try words.setText("สวัสดีชาวโลก")
/// while let segment = words.nextSegment() {
///   print(segment.range, segment.status)
/// }
/// ```
///
/// Offsets are bytes. An iterator copies the text it is given. It belongs to one task: it is not
/// `Sendable`, and making one costs microseconds (dictionaries for Thai and Chinese are loaded once
/// per process, about a millisecond).
///
/// Word breaking runs at 35–60 MB/s; it does not belong in a hot loop. The sentence rules know no
/// abbreviations: the locale keyword `@ss=standard` suppresses a break after some, yet not "Dr.".
public struct BreakIterator: ~Copyable {
  /// What lies between two boundaries.
  public enum Unit: Int32, CaseIterable, Sendable {
    /// A word, or a stretch of spaces or punctuation.
    case word
    /// A sentence with the spaces after it.
    case sentence
  }

  /// A stretch between two neighbouring boundaries.
  public struct Segment: Equatable, Sendable {
    /// UTF-8 bytes of the text.
    public let range: Range<Int>
    /// ICU's status of the rule that set the boundary at the end: 100 and more for a word, less for spaces,
    /// punctuation and symbols.
    public let status: Int32
  }

  private let handle: OpaquePointer
  private var position = 0

  /// An iterator over an empty text.
  ///
  /// - Parameter locale: a BCP 47 or ICU locale; the empty string is the root locale.
  /// - Throws: ``ICUError`` if ICU has no rules.
  public init(_ unit: Unit, locale: String = "") throws(ICUError) {
    let operation = "opening a break iterator for \(unit)"
    let handle = try checked(operation) { error in
      cicu_break_open(cicu_break_kind(rawValue: unit.rawValue), locale, &error)
    }
    guard let handle else { throw ICUError(code: 2, operation: operation) }
    self.handle = handle
  }

  deinit { cicu_break_close(handle) }

  /// Sets the text and goes to its start.
  ///
  /// - Throws: ``ICUError`` if the text is longer than 2 GiB.
  public mutating func setText(_ utf8: Span<UInt8>) throws(ICUError) {
    try checkSize(utf8.count, "breaking a text of more than 2 GiB")
    try checked("setting the text of a break iterator") { error in
      withCharacters(of: utf8) { cicu_break_set_text(handle, $0, Int32($1), &error) }
    }
    position = 0
  }

  /// Sets the text and goes to its start.
  public mutating func setText(_ text: String) throws(ICUError) {
    try setText(text.utf8.span)
  }

  /// The stretch up to the next boundary, or nil at the end of the text.
  public mutating func nextSegment() -> Segment? {
    let end = cicu_break_next(handle)
    guard end >= 0 else { return nil }
    defer { position = Int(end) }
    return Segment(range: position..<Int(end), status: cicu_break_status(handle))
  }

  /// All segments from the start of the text. They tile it.
  public mutating func segments() -> [Segment] {
    _ = cicu_break_first(handle)
    position = 0
    var segments: [Segment] = []
    var ends = [Int32](repeating: 0, count: 256)
    var statuses = ends
    while true {
      let filled = cicu_break_fill(handle, &ends, &statuses, Int32(ends.count))
      for index in 0..<Int(filled) {
        let end = Int(ends[index])
        segments.append(Segment(range: position..<end, status: statuses[index]))
        position = end
      }
      if Int(filled) < ends.count { return segments }
    }
  }
}
