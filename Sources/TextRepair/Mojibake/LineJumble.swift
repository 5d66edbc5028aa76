/// Counts the neighbours in a line that no language has side by side.
struct LineJumble {
  private var pairs = 0
  private var oddPairs = 0
  private var ideographs = 0
  private var oddIdeographs = 0
  /// How many ideographs stand behind a space. Chinese and Japanese have none between words.
  private var words = 0
  private var lowercase = 0
  private var uppercase = 0
  private var inversions = 0

  init(_ line: MojibakeReading) {
    for index in 0..<line.highCount {
      let place = line.highPlace(index)
      let scalar = line[place]
      let previous = line.scalar(at: place - 1)
      if 0x4E00...0x9FFF ~= scalar {
        ideographs += 1
        if previous == 0x20 { words += 1 }
      } else if previous >= 0x80 {
        pairs += 1
      }
      switch scalar {
      case 0x410...0x42F:
        uppercase += 1
        if 0x430...0x44F ~= previous { inversions += 1 }
      case 0x430...0x44F: lowercase += 1
      default: break
      }
    }
    // Fewer are never too many, and to look for them takes longer.
    if pairs >= Self.leastPairs || ideographs >= Self.leastIdeographs { countOdd(in: line) }
  }

  private mutating func countOdd(in line: MojibakeReading) {
    let model = CharacterModel.shared
    for index in 0..<line.highCount {
      let place = line.highPlace(index)
      let scalar = line[place]
      let previous = line.scalar(at: place - 1)
      if 0x4E00...0x9FFF ~= scalar {
        if !model.knows(scalar) { oddIdeographs += 1 }
      } else if previous >= 0x80, LineJumble.isOdd(previous, scalar, model) {
        oddPairs += 1
      }
    }
  }

  /// How many odd ones make a line odd.
  private static let leastPairs = 3
  private static let leastIdeographs = 2

  /// Whether the line may be none.
  var isOdd: Bool { hasOddLetters || hasOddIdeographs || isInverted }

  /// Whether Cyrillic words begin in lower case and go on in capitals, as those of KOI8 do that are
  /// read as windows-1251 or the other way round.
  var isInverted: Bool { inversions > 0 && inversions == lowercase && uppercase >= 12 }

  /// Whether letters beyond ASCII make no words.
  var hasOddLetters: Bool { oddPairs >= Self.leastPairs && oddPairs * 4 >= pairs }

  /// Whether there are ideographs that nobody uses.
  var hasOddIdeographs: Bool {
    // What stands in words was Korean.
    let isInWords = words * 12 >= ideographs
    return oddIdeographs >= Self.leastIdeographs
      && ideographs <= oddIdeographs * (isInWords ? 20 : 8)
  }

  /// Whether two characters stand side by side in no language.
  static func isOdd(_ first: UInt32, _ second: UInt32, _ model: CharacterModel) -> Bool {
    model.evidence(first, second) <= -CharacterModel.neutral
  }
}
