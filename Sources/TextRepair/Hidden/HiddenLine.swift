/// The line that hidden characters stand in, and what in it gives them work to do.
///
/// That is told once for all of them: a line may have as many as it has characters.
struct HiddenLine {
  private let utf8: [UInt8]
  private var range: Range<Int>?
  private var uses: Uses = []

  /// What may give hidden characters work from anywhere in the line.
  struct Uses: OptionSet {
    let rawValue: UInt8

    /// A script that has work for joiners.
    static let joiners = Uses(rawValue: 1)
    /// A script without spaces between words.
    static let zeroWidthSpaces = Uses(rawValue: 2)
    static let rightToLeft = Uses(rawValue: 4)
    static let math = Uses(rawValue: 8)
    static let braille = Uses(rawValue: 16)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of value: UInt32) {
      self = []
      if ScriptBlocks.usesJoiners(value) { insert(.joiners) }
      if ScriptBlocks.usesZeroWidthSpace(value) { insert(.zeroWidthSpaces) }
      if ScriptBlocks.isRightToLeft(value) { insert(.rightToLeft) }
      if ScriptBlocks.isMath(value) { insert(.math) }
      if 0x2801...0x28FF ~= value { insert(.braille) }
    }
  }

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  /// Whether the line around a stretch of hidden characters has one of a kind.
  ///
  /// - Complexity: O(1), and for the first stretch of a line O(n) in its length.
  mutating func has(_ kind: Uses, around stretch: Range<Int>) -> Bool {
    if range?.contains(stretch.lowerBound) != true { read(around: stretch) }
    return uses.contains(kind)
  }

  /// The line around a stretch of hidden characters.
  mutating func bounds(around stretch: Range<Int>) -> Range<Int> {
    if range?.contains(stretch.lowerBound) != true { read(around: stretch) }
    return range ?? stretch
  }

  private mutating func read(around stretch: Range<Int>) {
    let line = ByteSearch.line(around: stretch, in: utf8)
    range = line
    uses = []
    var scan = ScalarScan(utf8, from: line.lowerBound)
    while true {
      scan.skipASCII()
      guard scan.end < line.upperBound, let value = scan.next() else { return }
      uses.formUnion(Uses(of: value))
    }
  }
}
