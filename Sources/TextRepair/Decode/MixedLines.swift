internal import ICUText

/// A text of which most lines are UTF-8 and some are in another charset, as when files of several
/// sources were put together.
///
/// A line is taken for foreign if it has no well-formed sequence at all but bytes that stand for
/// letters, quotation marks and dashes elsewhere. All foreign lines together decide their charset, but
/// for lines that are no text in it and tell another one.
struct MixedLines {
  private(set) var utf8: [UInt8] = []
  private(set) var invalid: [Range<Int>] = []
  private var foreign: [(line: Range<Int>, charset: String)] = []
  private var builder = OffsetMapBuilder()

  /// Nil if the lines are all of one kind.
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
    foreign = Self.charsets(of: foreignLines, in: bytes)
    var next = 0
    for line in lines {
      switch line.kind {
      case .ascii, .utf8:
        utf8.append(contentsOf: bytes[line.range])
        builder.copy(line.range.count)
      case .damaged, .foreign:
        let part = Array(bytes[line.range])
        let isForeign = line.kind == .foreign
        let charset = isForeign ? foreign[next].charset : "UTF-8"
        if isForeign { next += 1 }
        if isForeign, let converted = try? CharsetConverter.decode(part, from: charset) {
          for run in converted.runs {
            builder.add(run.sourceUnit, run.resultUnit, count: run.count)
          }
          append(converted.bytes, converted.invalid, offset: line.range.lowerBound)
        } else {
          let repaired = UTF8Repair(part)
          builder.append(repaired.map)
          append(repaired.utf8, repaired.invalid, offset: line.range.lowerBound)
        }
      }
    }
  }

  /// What the charset of one line has to be likelier by than that of all foreign lines.
  private static let gain = 60

  /// The charsets of lines: that of all of them, but of a line that is none in it another one.
  private static func charsets(
    of lines: [Range<Int>], in bytes: [UInt8]
  ) -> [(line: Range<Int>, charset: String)] {
    CharsetTables.lend { tables in
      let all = CharsetSample(of: lines.flatMap { bytes[$0] }, tables)
      let common = CharsetGuess(all, tables).name
      let page = CharsetGuess.page(common)
      return lines.map { line in
        let sample = CharsetSample(of: Array(bytes[line]), tables)
        // Most lines have nothing odd, and to weigh all charsets takes long.
        if lines.count == 1 || page.map({ sample.evidence.forCharset($0) >= 0 }) ?? false {
          return (line, common)
        }
        let own = CharsetGuess(sample, tables)
        let isSure = own.evidence - gain >= own.evidence(in: common, tables)
        return (line, isSure ? own.name : common)
      }
    }
  }

  /// The decoded text.
  func decoded(findings: [Finding]) -> DecodedText {
    let mixed = foreign.map {
      Finding(kind: .mixedCharset, range: $0.line, detail: CharsetLabel.reported($0.charset))
    }
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

    init(_ bytes: [UInt8], in line: Range<Int>) {
      var sequences = 0
      var malformed = 0
      var letters = 0
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
        if valid {
          sequences += 1
        } else {
          malformed += 1
          if 0xC0...0xFE ~= bytes[index] || Self.isMark(bytes, index, in: line) { letters += 1 }
        }
        index += length
      }
      if malformed == 0 {
        self = sequences == 0 ? .ascii : .utf8
      } else {
        self = sequences == 0 && letters * 2 >= malformed ? .foreign : .damaged
      }
    }

    /// Whether a byte is one of the quotation marks and dashes that the charsets of Windows have in
    /// common, and no rest of a sequence.
    private static func isMark(_ bytes: [UInt8], _ index: Int, in line: Range<Int>) -> Bool {
      func isASCII(_ place: Int) -> Bool { !line.contains(place) || bytes[place] < 0x80 }
      return 0x91...0x97 ~= bytes[index] && isASCII(index - 1) && isASCII(index + 1)
    }
  }
}
