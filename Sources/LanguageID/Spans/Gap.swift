/// What stands between two words, seen from a span that begins behind it or ends before it.
struct Gap {
  /// How natural a place it is for a span to begin or end.
  enum Kind: Int, Comparable {
    case none, comma, phrase, quotation, sentence, line
    static let count = 6

    static func < (lhs: Kind, rhs: Kind) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  /// Seen from a span that begins behind it.
  let opening: Kind
  /// Seen from a span that ends before it.
  let closing: Kind
  /// Whether a quotation ends in it.
  let endsQuotation: Bool
  /// Whether a quotation begins in it, another one than ends in it.
  let beginsQuotation: Bool

  /// - Parameters:
  ///   - bytes: all that stands between the words, valid UTF-8
  ///   - isEdge: whether it is the beginning or the end of the text
  init(_ bytes: UnsafeBufferPointer<UInt8>, isEdge: Bool) {
    let boundary =
      isEdge ? Boundary.line : Boundary.between(bytes, 0, bytes.count)
    if boundary == .line {
      opening = .line
      closing = .line
      endsQuotation = false
      beginsQuotation = false
      return
    }
    let plain: Kind =
      switch boundary {
      case .none: .none
      case .comma: .comma
      case .phrase: .phrase
      case .sentence: .sentence
      case .line: .line
      }
    var marks = GapMarks()
    var index = 0
    while index < bytes.count {
      let (scalar, length) = UTF8Scalar.decode(bytes.baseAddress!, at: index, of: bytes.count)
      marks.add(scalar)
      index += length
    }
    opening = Self.opens(marks.last) ? .quotation : plain
    closing = Self.closes(marks.first) ? .quotation : plain
    // Marks that may be either stand on the side of the word that is quoted.
    endsQuotation =
      closing == .quotation && !Self.isBracket(marks.first)
      && !(Self.opens(marks.first) && marks.isFirstBehindSpace)
    beginsQuotation =
      opening == .quotation && !Self.isBracket(marks.last)
      && !(Self.closes(marks.last) && marks.isLastBeforeSpace)
      && !(endsQuotation && marks.areOne)
  }

  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    // " ' ( [ { « ‘ ‚ “ „ ‹ 《 「 『 （
    case 0x22, 0x27, 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201A, 0x201C, 0x201E, 0x2039, 0x300A,
      0x300C, 0x300E, 0xFF08:
      true
    default: false
    }
  }

  private static func isBracket(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0xFF08, 0xFF09: true
    default: false
    }
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    // " ' ) ] } » ’ “ ” › 》 」 』 ）
    case 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A, 0x300B, 0x300D,
      0x300F, 0xFF09:
      true
    default: false
    }
  }
}

extension DocumentWords {
  /// The bytes before a word, or behind the last one.
  func bytes(before index: Int) -> Range<Int> {
    (index > 0 ? words[index - 1].end : 0)..<(index < words.count ? words[index].start : text.count)
  }

  /// What stands before a word, or behind the last one.
  func gap(before index: Int) -> Gap {
    Gap(
      UnsafeBufferPointer(rebasing: text[bytes(before: index)]),
      isEdge: index == 0 || index == words.count)
  }
}
