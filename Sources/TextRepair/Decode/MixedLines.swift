internal import ICUText

/// A text of which most lines are UTF-8 and some are in another charset, as when files of several
/// sources were put together.
///
/// A line is taken for foreign if it has no well-formed sequence at all but bytes that make words, or
/// signs where such signs stand, in another charset. All foreign lines together decide it, but for
/// lines that are no text in it and tell another one.
struct MixedLines {
  private(set) var utf8: [UInt8] = []
  private(set) var invalid: [Range<Int>] = []
  /// The places of bytes that were read in windows-1252, in lines that are UTF-8 (``StrayByte``).
  private(set) var strays: [Int] = []
  private var foreign: [(line: Range<Int>, charset: String)] = []
  private var builder = OffsetMapBuilder()

  /// Nil if the lines are all of one kind, or likelier to be in one charset.
  init?(_ bytes: [UInt8]) {
    var lines: [(range: Range<Int>, kind: Kind)] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append((start..<end, Kind(bytes, in: start..<end)))
      start = end
    }
    guard lines.contains(where: { $0.kind == .utf8 }) else { return nil }
    let foreignLines = lines.filter { $0.kind == .foreign }.map(\.range)
    guard !foreignLines.isEmpty else { return nil }
    let others = lines.filter { $0.kind == .utf8 || $0.kind == .damaged }.map(\.range)
    guard let charsets = Self.charsets(of: foreignLines, beside: others, in: bytes) else {
      return nil
    }
    var next = 0
    for line in lines {
      var charset: String?
      if line.kind == .foreign {
        charset = charsets[next]
        next += 1
      }
      read(line.range, of: bytes, in: charset)
    }
  }

  /// Takes a line in, in a charset or in UTF-8.
  private mutating func read(_ line: Range<Int>, of bytes: [UInt8], in charset: String?) {
    let part = Array(bytes[line])
    if let charset, let converted = try? CharsetConverter.decode(part, from: charset) {
      foreign.append((line, charset))
      for run in converted.runs { builder.add(run.sourceUnit, run.resultUnit, count: run.count) }
      append(converted.bytes, converted.invalid, offset: line.lowerBound)
    } else {
      let repaired = UTF8Repair(part)
      builder.append(repaired.map)
      append(repaired.utf8, repaired.invalid, offset: line.lowerBound)
      strays += repaired.strays.map { $0 + line.lowerBound }
    }
  }

  /// What the charset of one line has to be likelier by than that of all foreign lines.
  private static let gain = 60
  /// Bytes that tell a charset of another script, or one of sequences.
  private static let fewBytes = 6

  /// The charsets of lines that have no UTF-8: that of all of them, but of a line that is none in it
  /// another one; nil for a line that is text in none, and damaged UTF-8 therefore.
  ///
  /// - Returns: nil if all lines together, the others included, are likelier to be in one charset: a
  ///   few characters of most of them are well-formed UTF-8 by accident.
  private static func charsets(
    of lines: [Range<Int>], beside others: [Range<Int>], in bytes: [UInt8]
  ) -> [String?]? {
    CharsetTables.lend { tables in
      let all = CharsetSample(of: lines.flatMap { bytes[$0] }, tables)
      let guess = CharsetGuess(all, tables)
      let rest = CharsetSample(of: others.flatMap { bytes[$0] }, tables)
      let whole = CharsetGuess(CharsetSample(of: bytes, tables), tables)
      guard let ofUTF8 = DamagedUTF8.evidence(of: rest),
        ofUTF8 + guess.evidence > whole.evidence
      else { return nil }
      let high = lines.reduce(0) { $0 + bytes[$1].count { $0 >= 0x80 } }
      let isTold = high >= fewBytes || CharsetGuess.page(guess.name)?.hasNativeLetters == false
      let common = isTold ? guess.name : CharsetGuess.western.codepage.name
      return lines.map { charset(of: Array(bytes[$0]), usually: common, tables) }
    }
  }

  /// The charset of a line: the usual one, unless much more speaks for another; nil if the line is text
  /// in none.
  static func charset(
    of line: [UInt8], usually common: String, _ tables: CharsetTables
  ) -> String? {
    guard let page = CharsetGuess.page(common) else { return common }
    let sample = CharsetSample(of: line, tables)
    // Most lines have nothing odd, and to weigh all charsets takes long.
    if sample.evidence.forCharset(page) >= 0 { return common }
    let own = CharsetGuess(sample, tables)
    if line.count(where: { $0 >= 0x80 }) >= fewBytes,
      own.evidence - gain >= own.evidence(in: common, tables)
    {
      return own.name
    }
    return StrayByte.areAll(in: line) ? CharsetGuess.western.codepage.name : nil
  }

  /// The decoded text.
  func decoded(findings: [Finding]) -> DecodedText {
    let mixed =
      foreign.map {
        Finding(kind: .mixedCharset, range: $0.line, detail: CharsetLabel.reported($0.charset))
      } + StrayByte.findings(strays)
    return DecodedText(
      utf8: utf8, charset: "UTF-8", evidence: .validity, map: builder.map,
      findings: (findings + mixed).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private mutating func append(_ text: [UInt8], _ bad: [Range<Int>], offset: Int) {
    utf8.append(contentsOf: text)
    invalid += bad.map { $0.lowerBound + offset..<$0.upperBound + offset }
  }

  private enum Kind {
    case ascii, utf8, damaged, foreign

    /// Lines of which all that is no UTF-8 are some characters that were cut off are damaged.
    init(_ bytes: [UInt8], in line: Range<Int>) {
      var sequences = 0
      var malformed = 0
      var cut = 0
      var index = line.lowerBound
      while index < line.upperBound {
        if bytes[index] < 0x80 {
          index += 1
          continue
        }
        var (length, valid) = UTF8Repair.sequence(in: bytes, at: index)
        if !valid, UTF8Repair.surrogates(in: bytes, at: index) != nil {
          (length, valid) = (6, true)
        }
        if valid { sequences += 1 } else { malformed += 1 }
        if !valid, length > 1 || StrayByte.mayBeCut(in: bytes, at: index) { cut += 1 }
        index += length
      }
      if malformed == 0 {
        self = sequences == 0 ? .ascii : .utf8
      } else {
        self = sequences > 0 || cut == malformed && cut < MixedLines.fewBytes ? .damaged : .foreign
      }
    }
  }
}
