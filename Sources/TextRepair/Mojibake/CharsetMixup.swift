internal import ICUText

/// Lines that were written in one charset and read in another one, where UTF-8 is not what was
/// mistaken: `Ïðèâåò` is `Привет` in windows-1251 read as windows-1252, `浣犲ソ` is UTF-8 read as
/// GB 18030, `偙傟` is `これ` in Shift_JIS read as that.
///
/// A line is turned back into bytes, and the bytes are read again as those of a text of unknown
/// charset (``CharsetGuess``). The reading is taken if it is likelier than the line by far.
enum CharsetMixup {
  /// Appends the changes of a line, if it is one.
  ///
  /// - Parameter text: the characters of the line.
  static func repair(
    _ utf8: [UInt8], _ range: Range<Int>, _ text: borrowing MojibakeText, _ jumble: LineJumble,
    _ tables: CharsetTables, _ home: inout MojibakeHome, _ changes: inout ChangeList
  ) -> Bool {
    let line = Array(utf8[range])
    var best: (reading: Reading, gain: Int)?
    if jumble.hasOddLetters || jumble.isInverted {
      best = singleByteReading(of: line, text, tables, &home)
    }
    if jumble.hasOddIdeographs, best == nil {
      for charset in multiByte {
        guard let bytes = LineBytes(line, in: charset),
          let reading = unicode(of: bytes, charset) ?? eastAsian(bytes, charset, tables)
        else { continue }
        best = (reading, 0)
        break
      }
    }
    guard let best else { return false }
    append(best.reading, range.lowerBound, &changes)
    return true
  }

  /// The likeliest reading of a line that was read in a single-byte charset.
  private static func singleByteReading(
    of line: [UInt8], _ text: borrowing MojibakeText, _ tables: CharsetTables,
    _ home: inout MojibakeHome
  ) -> (reading: Reading, gain: Int)? {
    var best: (reading: Reading, gain: Int)?
    // Some pages have much in common.
    var hopeless: [[UInt8]] = []
    for (place, page) in pages where text.isAll(in: place) {
      guard let bytes = LineBytes(line, text, in: place), !hopeless.contains(bytes.bytes)
      else { continue }
      let sample = CharsetSample(of: bytes.bytes, tables)
      // Most odd lines are text in no charset.
      guard MixupChance.exists(for: sample, letters: leastLetters, tables) else {
        hopeless.append(bytes.bytes)
        continue
      }
      guard let found = reading(of: bytes, sample, page, line, tables, &home),
        found.gain > best?.gain ?? 0
      else { continue }
      best = found
    }
    return best
  }

  private struct Reading {
    let bytes: LineBytes
    let converted: CharsetConverter.Converted
    let note: String
  }

  /// Fewer letters beyond ASCII say nothing.
  private static let leastLetters = 4

  /// What the bytes of a single-byte reading are in the likeliest charset, and how much likelier.
  private static func reading(
    of bytes: LineBytes, _ sample: CharsetSample, _ page: CharsetGuess.Page, _ line: [UInt8],
    _ tables: CharsetTables, _ home: inout MojibakeHome
  ) -> (reading: Reading, gain: Int)? {
    let guess = CharsetGuess(sample, tables)
    let gain = guess.evidence - guess.evidence(in: page)
    guard gain >= 40, isMistaken(guess.name, for: page.codepage.name),
      mayBeLikely(bytes, in: guess.name),
      let converted = try? CharsetConverter.decode(bytes.bytes, from: guess.name),
      converted.invalid.isEmpty
    else { return nil }
    // The letters of the document are evidence enough for a word.
    let text = MixupText(ScalarScan.scalars(of: converted.bytes))
    guard
      gain >= 90 + bytes.high && text.isLikely(letters: 8)
        || text.isLikely(letters: leastLetters)
          && home.explains(
            ScalarScan.scalars(of: converted.bytes), insteadOf: ScalarScan.scalars(of: line))
    else { return nil }
    let name = CharsetLabel.reported(guess.name)
    return (
      Reading(bytes: bytes, converted: converted, note: "\(name) read as \(page.codepage.name)"),
      gain
    )
  }

  /// Whether bytes may be likely text in a charset; a converter takes longer to tell.
  private static func mayBeLikely(_ bytes: LineBytes, in charset: String) -> Bool {
    guard let page = CharsetGuess.page(charset) else { return true }
    return MixupText(page.scalars(of: bytes.bytes)).isLikely(letters: leastLetters)
  }

  /// The same for UTF-8 that was read in a charset of East Asia.
  private static func unicode(of bytes: LineBytes, _ charset: String) -> Reading? {
    guard UTF8Validity.isValid(bytes.bytes),
      MixupText(ScalarScan.scalars(of: bytes.bytes)).isLikely(letters: leastLetters)
    else { return nil }
    let runs = UTF8Repair.scalarRuns(of: bytes.bytes)
    return Reading(
      bytes: bytes,
      converted: CharsetConverter.Converted(bytes: bytes.bytes, runs: runs, invalid: []),
      note: "UTF-8 read as \(CharsetLabel.reported(charset))")
  }

  /// The same for what was written in another charset of East Asia.
  private static func eastAsian(
    _ bytes: LineBytes, _ charset: String, _ tables: CharsetTables
  ) -> Reading? {
    guard mayBeEastAsian(bytes, charset, tables) else { return nil }
    let guess = CharsetGuess(CharsetSample(of: bytes.bytes, tables), tables)
    let gain = guess.evidence - guess.evidence(in: charset, tables)
    guard guess.name != charset, gain >= 40 + 2 * bytes.high,
      MultiByteCharset(rawValue: guess.name) != nil,
      let converted = try? CharsetConverter.decode(bytes.bytes, from: guess.name),
      converted.invalid.isEmpty,
      MixupText(ScalarScan.scalars(of: converted.bytes)).isLikely(letters: 8)
    else { return nil }
    let note = "\(CharsetLabel.reported(guess.name)) read as \(CharsetLabel.reported(charset))"
    return Reading(bytes: bytes, converted: converted, note: note)
  }

  /// Whether bytes may be likely text in another charset of East Asia than one of them.
  private static func mayBeEastAsian(
    _ bytes: LineBytes, _ charset: String, _ tables: CharsetTables
  ) -> Bool {
    MultiByteCharset.allCases.contains { other in
      guard other.rawValue != charset else { return false }
      switch tables[other].scalars(of: bytes.bytes) {
      case .text(let scalars): return MixupText(scalars).isLikely(letters: 8)
      case .none: return false
      case .unknown: return true
      }
    }
  }

  private static func append(_ reading: Reading, _ offset: Int, _ changes: inout ChangeList) {
    var end = -1
    let note = changes.note(reading.note)
    reading.bytes.forEachUnit(of: reading.converted) { source, result, isSame in
      guard !isSame else { return }
      if source.lowerBound != end {
        changes.begin(at: source.lowerBound + offset, note: note)
      }
      changes.add(source.count, reading.converted.bytes[result])
      end = source.upperBound
    }
  }

  /// Whether bytes of a charset are ever read in another one. Latin charsets have most bytes in
  /// common, so that statistics say little about them; these are the mix-ups that are common.
  private static func isMistaken(_ charset: String, for page: String) -> Bool {
    switch charset {
    case "windows-1254", "windows-1257": page == "windows-1252"
    case "windows-1250": page == "windows-1252" || page == "ISO-8859-2"
    case "ISO-8859-2": page == "windows-1252" || page == "windows-1250"
    case "windows-1252", "windows-1258", "macintosh", "x-mac-ce", "IBM437", "IBM850", "IBM852",
      "ISO-8859-3", "ISO-8859-4", "ISO-8859-10", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15":
      false
    default: charset != page
    }
  }

  /// What bytes are mistaken for, with their places in ``Codepage/mistaken``.
  private static let pages: [(place: Int, page: CharsetGuess.Page)] = [
    "windows-1252", "windows-1251", "KOI8-R", "IBM866", "IBM437", "macintosh", "windows-1253",
    "windows-1250",
  ].compactMap { name in
    guard let place = Codepage.mistaken.firstIndex(where: { $0.name == name }),
      let page = CharsetGuess.page(name)
    else { return nil }
    return (place, page)
  }

  private static let multiByte = ["GB18030", "windows-31j", "windows-949", "Big5-HKSCS"]
}
