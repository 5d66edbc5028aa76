/// Finds telephone numbers: international ones by their calling code, national ones by how they are
/// grouped or by a word such as "tel." before them.
///
/// Annotations `phone` with the `digits`, after a `+` where the country is known.  Digits may be of
/// any script.  The numbering plans of single countries are not known, so a national number that
/// is grouped in no usual way and stands after no such word is not found.
public struct PhoneExtractor: Extractor {
  /// Name and version.
  public let identifier = "phones/1"

  /// Makes the extractor.
  public init() {}

  private static let cues = [
    "tel", "telefon", "telefoon", "teléfono", "telefone", "téléphone", "tél", "telefono", "tlf",
    "phone", "call", "mobile", "mobil", "mobiel", "handy", "cell", "cel", "kom", "mob", "fax",
    "whatsapp", "wa", "hp", "sími", "gsm", "telp", "simu", "điện thoại", "тел", "телефон", "моб",
    "τηλ", "κιν", "هاتف", "جوال", "موبايل", "تليفون", "تلفون", "ت", "تلفن", "موبایل", "فون",
    "טלפון", "טל", "נייד", "फ़ोन", "फोन", "मोबाइल", "ফোন", "মোবাইল", "โทร", "โทรศัพท์", "电话", "電話", "手机",
    "手機", "전화", "☎", "📞", "✆",
  ]

  /// Finds numbers.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    extract(from: clean, Claims.overPhones(in: clean))
  }

  func extract(from clean: CleanText, _ claims: Claims) -> [Annotation] {
    clean.find { _, text in
      guard text.scalars.contains(where: { $0.digit != nil }) else { return [] }
      let claimed = claims.ranges(in: text)
      var finds: [Annotation] = []
      var index = 0
      var nextClaimed = 0
      var lastEnd: Int?
      while index < text.count {
        while nextClaimed < claimed.count, claimed[nextClaimed].upperBound <= index {
          nextClaimed += 1
        }
        if nextClaimed < claimed.count, claimed[nextClaimed].contains(index) {
          index = claimed[nextClaimed].upperBound
          continue
        }
        let scalar = text[index]
        guard scalar == "+" || scalar == "(" || scalar.digit != nil,
          !text.at(index - 1).isWordPart || text.at(index - 1).isUnspaced,
          !".,+-/:=#$€£¥".unicodeScalars.contains(text.at(index - 1))
            || isBehindWord(index, in: text)
        else {
          index += 1
          continue
        }
        var candidate = PhoneCandidate(text, at: index)
        candidate.dropWhatFollows(in: text)
        if let (digits, score) = judge(candidate, after: lastEnd, in: text) {
          lastEnd = candidate.range.upperBound
          finds.append(
            Annotation(
              range: text.bytes(candidate.range), type: "phone", score: score, by: identifier,
              data: ["digits": .string(digits)]))
        }
        index = max(candidate.range.upperBound, index + 1)
      }
      return finds
    }
  }

  /// Whether a colon and a word stand before: "Tel:020 …".
  private func isBehindWord(_ index: Int, in text: ScalarText) -> Bool {
    var end = index
    while end > 0, ".:".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    return end < index && text[index - 1] == ":" && text.at(end - 1).isLetter
      && text.at(end - 2).isLetter
  }

  /// How the digits of numeric dates are grouped.
  private static let datelike = [
    [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [4, 2, 2], [4, 1, 2], [4, 2, 1], [4, 1, 1],
    [2, 2, 2],
  ]

  /// - Parameter lastEnd: Where the number before ends.
  private func judge(
    _ candidate: PhoneCandidate, after lastEnd: Int?, in text: ScalarText
  ) -> (String, Double)? {
    let digits = candidate.digits
    guard
      candidate.hasPlus
        || !Self.datelike.contains(candidate.groups.map(\.count)) && !candidate.isYears
    else { return nil }
    let prefix = candidate.internationalPrefix
    guard 6...15 + (prefix?.count ?? 0) ~= digits.count,
      !text.at(candidate.range.upperBound).isWordPart,
      Set(digits).count > 1
    else { return nil }
    if candidate.hasPlus {
      return CallingCodes.code(of: digits) != nil && digits.count >= 8 ? ("+" + digits, 0.95) : nil
    }
    if let prefix { return ("+" + digits.dropFirst(prefix.count), 0.9) }
    if isAfterCue(candidate.range.lowerBound, in: text)
      || isListed(candidate.range.lowerBound, after: lastEnd, in: text)
    {
      return (digits, 0.85)
    }
    let lengths = candidate.groups.map(\.count)
    // North America: (212) 555-0100, 212-555-0100.
    if lengths == [3, 3, 4], let first = digits.first, first > "1",
      digits[digits.index(digits.startIndex, offsetBy: 3)] > "1"
    {
      return (digits, 0.8)
    }
    // A trunk prefix and groups: 020 624 1111, 01 23 45 67 89, (030) 123456.
    let grouped =
      candidate.hasBrackets || lengths.count >= 3 || lengths.count == 2 && lengths[1] >= 6
    if digits.hasPrefix("0"), 9...(lengths.count == 3 ? 12 : 11) ~= digits.count, grouped,
      lengths.count <= 5, 2...5 ~= lengths[0] || lengths == [1, 4, 4]
    {
      return (digits, 0.7)
    }
    // Free of charge: 1800-11-0093, 0800 123 456.
    if lengths.count == 3, ["1800", "0800"].contains(candidate.groups[0]),
      8...11 ~= digits.count
    {
      return (digits, 0.7)
    }
    return nil
  }

  /// Whether only what stands between the items of a list stands between a number and the one before.
  private func isListed(_ start: Int, after lastEnd: Int?, in text: ScalarText) -> Bool {
    guard let lastEnd, lastEnd < start, start - lastEnd <= 4 else { return false }
    return text.scalars[lastEnd..<start].allSatisfy {
      $0.isSpace || ",;/|–-،、و".unicodeScalars.contains($0)
    }
  }

  private func isAfterCue(_ start: Int, in text: ScalarText) -> Bool {
    var end = start
    while end > 0, text[end - 1].isSpace || ".:：)".unicodeScalars.contains(text[end - 1]) {
      end -= 1
    }
    let before = text.text(max(0, end - 16)..<end).lowercased()
    return Self.cues.contains { cue in
      guard before.hasSuffix(cue) else { return false }
      let previous = before.dropLast(cue.count).unicodeScalars.last
      // Arabic "and" is written on to the next word.
      return previous.map { !$0.isWordPart || $0 == "و" } ?? true
    }
  }
}
