/// The stretches of a clean text whose digits belong to something: they are no numbers, dates or telephone
/// numbers of their own.
struct Claims {
  /// In bytes of the clean text, sorted and disjoint.
  private let ranges: [Range<Int>]

  private init(_ finds: [Range<Int>]) {
    var ranges: [Range<Int>] = []
    for find in finds.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, last.upperBound >= find.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, find.upperBound)
      } else {
        ranges.append(find)
      }
    }
    self.ranges = ranges
  }

  /// What is no telephone number: addresses, handles, accounts, cards, numbers of books.
  static func overPhones(in clean: CleanText) -> Claims {
    Claims(addresses(in: clean.havingDigits))
  }

  /// What is no date, time or number: that, and telephone numbers.
  static func overDates(in clean: CleanText) -> Claims {
    let clean = clean.havingDigits
    let addresses = addresses(in: clean)
    let phones = PhoneExtractor().extract(from: clean, Claims(addresses))
    return Claims(addresses + phones.map(\.range))
  }

  private static func addresses(in clean: CleanText) -> [Range<Int>] {
    let extractors: [any Extractor] = [
      URLExtractor(), EmailExtractor(), HandleExtractor(), IdentifierExtractor(),
    ]
    return extractors.flatMap { (try? $0.extract(from: clean).map(\.range)) ?? [] }
      + clean.segments.flatMap { segment in
        let text = ScalarText(clean.utf8, segment.range)
        return BookNumbers.ranges(in: text).map { text.bytes($0) }
      }
  }

  /// The claimed stretches of a text, as ranges of its scalars, in order and disjoint.
  ///
  /// - Complexity: O(log *n* + *m* log *t*), where *n* is the number of claims, *m* that of the
  ///   results and *t* the length of the text.
  func ranges(in text: ScalarText) -> [Range<Int>] {
    ranges[ranges.bisect { $0.upperBound <= text.offsets[0] }...]
      .prefix { $0.lowerBound < text.offsets[text.count] }
      .map { text.index(ofByte: $0.lowerBound)..<text.index(ofByte: $0.upperBound) }
  }
}

extension CleanText {
  /// The segments that may hold digits, for which alone it matters whose those are.
  fileprivate var havingDigits: CleanText {
    CleanText(
      utf8: utf8,
      segments: segments.filter { segment in
        // From U+0660 on there are digits of other scripts.
        utf8[segment.range].contains { 0x30...0x39 ~= $0 || $0 >= 0xD9 }
      },
      mainLanguage: mainLanguage)
  }
}
