internal import CICUShims

/// Finds the boundaries of characters, words, lines and sentences (UAX #29, UAX #14) in UTF-8.
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
    /// A user-perceived character (grapheme cluster).
    case character
    /// A word, or a stretch of spaces or punctuation.
    case word
    /// A place where a line may be broken.
    case line
    /// A sentence with the spaces after it.
    case sentence
  }

  /// What a word-break segment holds.
  public enum WordKind: Sendable {
    /// Spaces, punctuation, symbols.
    case none
    /// Digits.
    case number
    /// Letters.
    case letter
    /// Hiragana or Katakana; with its dictionary ICU gives Japanese as ``ideograph`` mostly.
    case kana
    /// Han characters.
    case ideograph
  }

  /// A stretch between two neighbouring boundaries.
  public struct Segment: Equatable, Sendable {
    /// UTF-8 bytes of the text.
    public let range: Range<Int>
    /// ICU's status of the rule that set the boundary at the end.
    public let status: Int32

    /// What a segment of a ``BreakIterator/Unit/word`` iterator holds.
    public var wordKind: WordKind {
      switch status {
      case 100..<200: .number
      case 200..<300: .letter
      case 300..<400: .kana
      case 400..<500: .ideograph
      default: .none
      }
    }

    /// Whether the line must break here (a ``BreakIterator/Unit/line`` iterator).
    public var isMandatoryLineBreak: Bool { 100..<200 ~= status }

    /// Whether the sentence ended without a terminator, at a separator such as a line end (a
    /// ``BreakIterator/Unit/sentence`` iterator).
    public var isSentenceSeparator: Bool { 100..<200 ~= status }
  }

  private let handle: OpaquePointer
  private var count = 0
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
    guard utf8.count < Int(Int32.max) else {
      throw ICUError(code: 8, operation: "breaking a text of more than 2 GiB")
    }
    try checked("setting the text of a break iterator") { error in
      withCharacters(of: utf8) { cicu_break_set_text(handle, $0, Int32($1), &error) }
    }
    count = utf8.count
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

  /// The first boundary after an offset, or nil if there is none. The iterator moves there.
  public mutating func boundary(after offset: Int) -> Int? {
    guard offset < count else { return nil }
    let found = cicu_break_following(handle, Int32(max(offset, -1)))
    guard found >= 0 else { return nil }
    position = Int(found)
    return position
  }

  /// The last boundary before an offset, or nil if there is none. The iterator moves there.
  public mutating func boundary(before offset: Int) -> Int? {
    guard offset > 0 else { return nil }
    let found = cicu_break_preceding(handle, Int32(min(offset, count + 1)))
    guard found >= 0 else { return nil }
    position = Int(found)
    return position
  }

  /// Whether an offset is a boundary. The iterator moves to it or to the next one.
  public mutating func isBoundary(_ offset: Int) -> Bool {
    guard 0...count ~= offset else { return false }
    let found = cicu_break_is_boundary(handle, Int32(offset))
    if found { position = offset }
    return found
  }
}
