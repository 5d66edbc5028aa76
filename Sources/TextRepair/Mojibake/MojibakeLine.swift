internal import CTextKernels

/// A line under repair.
struct MojibakeLine: ~Copyable {
  var text = MojibakeText()
  /// Whether a character is no longer what it was.
  var isChanged = false
  private let model = CharacterModel.shared
  let weights = CharacterModel.shared.forRuns
  // Memory that is used again.
  var runs = MojibakeRuns()
  var best = MojibakeRuns()

  /// Takes the characters of a line. The memory of the line before it is used again.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>) {
    text.read(utf8, range)
    isChanged = false
  }

  /// Appends the changed stretches.
  ///
  /// - Parameter offset: where the line begins.
  func append(at offset: Int, to changes: inout ChangeList) {
    guard isChanged else { return }
    var index = 0
    while index < text.highCount {
      let first = index
      let origin = text.origin(first)
      index += 1
      if origin == .unchanged { continue }
      // What stands behind it and is of the same origin goes with it.
      let place = text.highPlace(first)
      while index < text.highCount, text.highPlace(index) - place == index - first,
        text.origin(index) == origin
      {
        index += 1
      }
      let range = Int(text.high(first).start) + offset..<Int(text.high(index - 1).end) + offset
      changes.add(range, text.encoded(first..<index), note: EditNote(origin)) { part in
        let character = text.high(first + part)
        return Int(character.end - character.start)
      }
    }
  }

  /// How odd the line is as it stands.
  @inline(__always)
  var jumble: LineJumble { LineJumble(text.reading(in: 0)) }

  /// Whether a character may be mojibake.
  @inline(__always)
  var hasSuspect: Bool { text.mayHaveControls || text.reading(in: 0).hasSuspect(weights, model) }

  /// Takes layers off until nothing is left to do.
  ///
  /// - Parameters:
  ///   - utf8: the text that the line is of.
  ///   - range: its place there.
  ///   - isWhole: whether its first layer is one of ``MojibakeWhole``.
  mutating func repair(
    _ utf8: [UInt8], _ range: Range<Int>, isWhole: Bool, _ home: inout MojibakeHome
  ) {
    for layer in 0..<8 {
      if layer > 0 || isWhole, repairWhole() { continue }
      if !repairRuns(layer, &home) { break }
    }
    // What made nothing that could be text was no repair: the line stays as it came.
    if isChanged, text.reading(in: 0).isRepairedToJumble(model) { read(utf8, range) }
    let hasLineFeed = range.upperBound < utf8.count
    if text.mayHaveControls,
      MojibakeControls.repair(&text, hasLineFeed: hasLineFeed, model)
    {
      isChanged = true
    }
  }

  /// Takes a layer off a line all of whose characters beyond ASCII are UTF-8 read as windows-1252.
  /// Where that holds for several sequences no further evidence is needed.
  private mutating func repairWhole() -> Bool {
    // A sequence takes two characters at least.
    guard text.highCount >= 8 else { return false }
    guard text.reading(in: 0).findWholeRuns(into: &runs) >= 4 else { return false }
    text.replace(runs, in: 0)
    isChanged = true
    return true
  }
}
