internal import ICUText

/// Turns bytes of any charset into UTF-8. Never fails and never loses a byte without a word: what
/// cannot be read becomes U+FFFD and is listed, and the map leads back to every byte.
///
/// ```swift
/// let decoded = TextDecoder(declaredCharset: "windows-1251").decode(bytes)
/// print(decoded.charset, decoded.evidence, decoded.findings.count)
/// ```
///
/// In order: a byte order mark; UTF-16 and UTF-32 without one; UTF-7, HZ and ISO-2022 if they are
/// declared; well-formed UTF-8; ISO-2022 escape sequences; UTF-8 with a few bad bytes, or with whole
/// lines in another charset; the declared charset; statistics, which may also find UTF-8 that is
/// worse damaged. Surrogates encoded apart in it are put together. A byte order mark of UTF-8 stays in the text, as U+FEFF, so that a text
/// with nothing wrong is the same bytes as before. NUL stays, too.
///
/// The statistics weigh the readings in some 35 charsets by which characters follow which in real
/// text and by which language has them all. Where the language hardly has letters beyond ASCII, as
/// English, it takes much to take another charset than windows-1252.
///
/// Limits: on a few words of a legacy charset the statistics guess. EBCDIC, UTF-7 and HZ are read
/// only if they are declared.
public struct TextDecoder: Sendable {
  /// The charset that the text's source declares, as a label of HTTP, HTML or MIME.
  public let declaredCharset: String?

  /// A decoder.
  ///
  /// - Parameter declaredCharset: a charset label; an unknown one counts for nothing.
  public init(declaredCharset: String? = nil) {
    self.declaredCharset = declaredCharset
  }

  /// Whether a label names a charset that can be read.
  ///
  ///     TextDecoder.canRead(charset: "latin1")  // true
  public static func canRead(charset label: String) -> Bool {
    CharsetLabel.converter(for: label) != nil
  }

  /// Decodes bytes.
  ///
  /// - Complexity: O(n). Well-formed UTF-8 costs one pass over the bytes and no copy.
  public func decode(_ bytes: [UInt8]) -> DecodedText {
    let mark = ByteOrderMark(of: bytes)
    if let mark, mark != .utf8 {
      return convert(bytes, from: mark.charset, evidence: .byteOrderMark)
    }
    let scan = ByteScan(bytes)
    if mark == nil, scan.hasControls {
      let declared = declaredCharset.flatMap(CharsetLabel.converter(for:))
      if let wide = WideText.charset(
        of: bytes, isValidUTF8: scan.isValidUTF8, declared: declared)
      {
        return convert(bytes, from: wide, evidence: declared == wide ? .declaration : .statistics)
      }
    }
    if mark == nil, declaredCharset == nil, !scan.isValidUTF8,
      let wide = WideText.charset(ofWord: bytes)
    {
      return convert(bytes, from: wide, evidence: .statistics)
    }
    return decode(bytes, scan)
  }

  /// Decodes a line or another part of a text that was cut at bytes of ASCII, and so is neither in
  /// UTF-16 nor in UTF-32.
  ///
  /// - Complexity: O(n)
  package func decode(part bytes: [UInt8]) -> DecodedText {
    decode(bytes, ByteScan(bytes))
  }

  /// The charset of a part of a text that is not UTF-8: the usual one of the text, unless much more
  /// speaks for another.
  ///
  /// - Complexity: O(n)
  package static func charset(ofPart bytes: [UInt8], usually common: String) -> String {
    CharsetTables.lend { MixedLines.charset(of: bytes, usually: common, $0) } ?? common
  }

  /// Decodes what has bytes as its units.
  private func decode(_ bytes: [UInt8], _ scan: ByteScan) -> DecodedText {
    if ByteOrderMark(of: bytes) == .utf8 { return utf8(bytes, evidence: .byteOrderMark) }
    if scan.isASCII {
      if let text = sevenBits(bytes) { return text }
      if scan.hasEscapes, let text = escapeSequences(bytes) { return text }
      return valid(bytes, evidence: .validity)
    }
    if scan.isValidUTF8 { return valid(bytes, evidence: .validity) }
    let repaired = UTF8Repair(bytes)
    // Converted when it is asked for: UTF-8 with a bad byte needs no declaration.
    lazy var declared = declaredCharset.flatMap(CharsetLabel.converter(for:)).map {
      convert(bytes, from: $0, evidence: .declaration)
    }
    // A few characters of most charsets are well-formed UTF-8 by accident.
    let malformed = repaired.invalid.count + repaired.strays.count
    if repaired.sequences < malformed, let declared, declared.findings.isEmpty { return declared }
    if repaired.sequences > 0, let mixed = MixedLines(bytes) {
      return mixed.decoded(findings: Self.invalid(mixed.invalid, in: bytes))
    }
    if repaired.sequences >= 2 * repaired.invalid.count + repaired.strays.count {
      return text(repaired, of: bytes, evidence: .validity)
    }
    // A charset that leaves one byte in fifty unread was declared wrongly, but not if it is a short
    // text that was cut off in the middle of a character, or damaged once.
    if let declared {
      let unread = declared.findings.count { $0.range.upperBound < bytes.count }
      if unread <= max(1, bytes.count / 50) { return declared }
    }
    return convert(bytes, from: CharsetGuess.charset(of: bytes), evidence: .statistics)
  }

  /// Text in a declared charset that is ASCII to look at; nil if it is no more than that.
  private func sevenBits(_ bytes: [UInt8]) -> DecodedText? {
    guard let label = declaredCharset, let charset = CharsetLabel.converter(for: label),
      CharsetLabel.isSevenBit(charset)
    else { return nil }
    let text = convert(bytes, from: charset, evidence: .declaration)
    return text.findings.isEmpty && text.utf8.contains { $0 >= 0x80 } ? text : nil
  }

  /// ISO-2022 text is ASCII to look at; its escape sequences give it away.
  private func escapeSequences(_ bytes: [UInt8]) -> DecodedText? {
    guard Self.hasDesignators(bytes) else { return nil }
    for charset in ["ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN"] {
      let text = convert(bytes, from: charset, evidence: .validity)
      if text.findings.isEmpty, text.utf8.contains(where: { $0 >= 0x80 }) { return text }
    }
    return nil
  }

  /// Whether an escape sequence chooses characters (ISO 2022): those of terminals choose colours.
  private static func hasDesignators(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B) {
      rest = rest[(escape + 1)...]
      switch rest.first {
      case 0x24, 0x2E: return true  // $ and .
      case 0x28 where rest.dropFirst().first == 0x49 || rest.dropFirst().first == 0x4A: return true
      default: continue
      }
    }
    return false
  }

  private func valid(_ bytes: [UInt8], evidence: DecodedText.Evidence) -> DecodedText {
    DecodedText(
      utf8: bytes, charset: "UTF-8", evidence: evidence, map: OffsetMap(identity: bytes.count),
      findings: [])
  }

  private func utf8(_ bytes: [UInt8], evidence: DecodedText.Evidence) -> DecodedText {
    UTF8Validity.isValid(bytes)
      ? valid(bytes, evidence: evidence) : text(UTF8Repair(bytes), of: bytes, evidence: evidence)
  }

  private func text(
    _ repaired: UTF8Repair, of bytes: [UInt8], evidence: DecodedText.Evidence
  ) -> DecodedText {
    DecodedText(
      utf8: repaired.utf8, charset: "UTF-8", evidence: evidence, map: repaired.map,
      findings: (Self.invalid(repaired.invalid, in: bytes) + StrayByte.findings(repaired.strays))
        .sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private func convert(
    _ bytes: [UInt8], from charset: String, evidence: DecodedText.Evidence
  ) -> DecodedText {
    if charset == "UTF-8" { return utf8(bytes, evidence: evidence) }
    guard let converted = try? CharsetConverter.decode(bytes, from: charset) else {
      return text(UTF8Repair(bytes), of: bytes, evidence: evidence)
    }
    var builder = OffsetMapBuilder()
    for run in converted.runs { builder.add(run.sourceUnit, run.resultUnit, count: run.count) }
    return DecodedText(
      utf8: converted.bytes, charset: CharsetLabel.reported(charset), evidence: evidence,
      map: builder.map, findings: Self.invalid(converted.invalid, in: bytes))
  }

  private static func invalid(_ ranges: [Range<Int>], in bytes: [UInt8]) -> [Finding] {
    ranges.map { range in
      Finding(kind: .invalidBytes, range: range, detail: Hexadecimal.bytes(bytes[range]))
    }
  }
}

extension CharsetConverter {
  /// Decodes all bytes of a text with a converter of its own.
  static func decode(_ bytes: [UInt8], from charset: String) throws(ICUError) -> Converted {
    var converter = try CharsetConverter(charset)
    return converter.decode(bytes.span)
  }
}
