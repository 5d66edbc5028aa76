/// How much a line looks like a piece of running text, on its own.
struct LineProse {
  private var words = 0
  private var plainWords = 0
  /// Commas and ends of sentences inside of the line.
  private(set) var marks = 0
  /// The ends of sentences among them.
  private(set) var sentences = 0

  /// Counts the words and marks of a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    let line = LineEdges.trimmed(line, in: utf8)
    let classes = CharacterTable.shared
    var index = line.lowerBound
    var isInWord = false
    // A mark counts when something follows; marks of scripts without spaces need none after them.
    var isMarked = false
    var endsSentence = false
    while index < line.upperBound {
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      let isWord = !kind.isDisjoint(with: [.letter, .mark, .digit])
      if isMarked, kind.contains(.space) || code > 0x3000, index < line.upperBound {
        marks += 1
        if endsSentence { sentences += 1 }
      }
      endsSentence = kind.contains(.terminal)
      isMarked = endsSentence || Self.isComma(code)
      if isWord {
        if !isInWord {
          words += 1
          if kind.contains(.letter), !kind.contains(.upper) { plainWords += 1 }
        }
        isInWord = true
      } else if code != 0x27, code != 0x2019, code != 0x2D {
        // An apostrophe or hyphen does not end a word.
        isInWord = false
      }
    }
  }

  /// Whether the line has words without capitals enough: names, headings and tables have fewer.
  var isProse: Bool { plainWords * 5 >= words * 2 && plainWords > 1 }

  private static func isComma(_ code: UInt32) -> Bool {
    switch code {
    case 0x2C, 0x3B, 0x60C, 0x61B, 0x3001, 0xFF0C, 0xFF1B: true
    default: false
    }
  }
}
