/// The marks of a gap that a quotation before it may end with, and one behind it begin with.
///
/// A number between a mark and a word is part of the quotation: “30 Jahre nach dem Mauerfall”, “bis 2019”.
struct GapMarks {
  private static let none: UInt32 = 0x20

  /// The first mark, but for full stops and the like, which may stand before a closing mark.
  var first: UInt32 { firstMark ?? Self.none }
  /// The last mark.
  var last: UInt32 { markBeforeNumber ?? lastMark }

  /// Whether a space stands right before the first mark.
  private(set) var isFirstBehindSpace = false
  /// Whether a space stands right behind the last mark.
  private(set) var isLastBeforeSpace = false
  /// Whether the first mark is the last one.
  var areOne: Bool { firstMark != nil && marks == 1 }

  private var firstMark: UInt32?
  /// Marks but for full stops and the like.
  private var marks = 0
  private var lastMark = none
  /// Whether the number that the gap begins with goes on.
  private var isInFirstNumber = false
  /// What stood right before the number that the gap ends with so far, if there is one.
  private var markBeforeNumber: UInt32?
  /// 0 for the word before the gap.
  private var previous: UInt32 = 0

  mutating func add(_ scalar: UInt32) {
    // The spaces inside French quotation marks.
    if scalar == 0xA0 || scalar == 0x202F { return }
    addToFirst(scalar)
    if Self.isDigit(scalar) {
      if markBeforeNumber == nil { markBeforeNumber = previous }
    } else if scalar == 0x20 {
      if !Self.isDigit(previous) { isLastBeforeSpace = true }
    } else {
      isLastBeforeSpace = false
      if !Self.isPartOfNumber(scalar) { markBeforeNumber = nil }
      if !Self.isStop(scalar) { marks += 1 }
      lastMark = scalar
    }
    previous = scalar
  }

  private mutating func addToFirst(_ scalar: UInt32) {
    if firstMark != nil || scalar == 0x20 { return }
    if Self.isDigit(scalar) {
      isInFirstNumber = true
    } else if isInFirstNumber ? !Self.isPartOfNumber(scalar) : !Self.isStop(scalar) {
      isFirstBehindSpace = previous == 0x20
      // Behind a number and a space something else begins.
      firstMark = isInFirstNumber && isFirstBehindSpace ? Self.none : scalar
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  private static func isStop(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x2C, 0x2E, 0x3F, 0x2026, 0x3002: true
    default: false
    }
  }

  /// What stands in numbers and right behind them: % - / : – and stops.
  private static func isPartOfNumber(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x25, 0x2D, 0x2F, 0x3A, 0x2013: true
    default: isStop(scalar)
    }
  }
}
