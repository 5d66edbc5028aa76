internal import ICUText

/// A text of which most lines are UTF-8 and some are in another charset, as when files of several
/// sources were put together.
///
/// A line is taken for foreign if it has no well-formed sequence at all but bytes that stand for
/// letters elsewhere. All foreign lines together decide their charset.
struct MixedLines {
  private(set) var utf8: [UInt8] = []
  private(set) var invalid: [Range<Int>] = []
  private var foreign: [Range<Int>] = []
  private var charset = ""
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
    foreign = lines.filter { $0.kind == .foreign }.map(\.range)
    guard !foreign.isEmpty, lines.contains(where: { $0.kind == .utf8 }) else { return nil }
    charset = CharsetGuess.charset(of: foreign.flatMap { bytes[$0] })
    for line in lines {
      switch line.kind {
      case .ascii, .utf8:
        utf8.append(contentsOf: bytes[line.range])
        builder.copy(line.range.count)
      case .damaged, .foreign:
        let part = Array(bytes[line.range])
        if line.kind == .foreign,
          let converted = try? CharsetConverter.decode(part, from: charset)
        {
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

  /// The decoded text.
  func decoded(findings: [Finding]) -> DecodedText {
    let name = CharsetLabel.reported(charset)
    let mixed = foreign.map { Finding(kind: .mixedCharset, range: $0, detail: name) }
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
        let (length, valid) = UTF8Repair.sequence(in: bytes, at: index)
        if valid {
          sequences += 1
        } else {
          malformed += 1
          if 0xC0...0xFE ~= bytes[index] { letters += 1 }
        }
        index += length
      }
      if malformed == 0 {
        self = sequences == 0 ? .ascii : .utf8
      } else {
        self = sequences == 0 && letters * 2 >= malformed ? .foreign : .damaged
      }
    }
  }
}
