internal import CTextKernels

/// A line under repair.
struct MojibakeLine: ~Copyable {
  var text = MojibakeText()
  /// Whether a character is no longer what it was.
  var isChanged = false
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
      let start = Int(text.high(first).start) + offset
      changes.add(at: start, note: EditNote(origin), parts: index - first) { part in
        let character = text.high(first + part)
        return (Int(character.end - character.start), text[Int(character.place)])
      }
    }
  }

  /// How odd the line is as it stands.
  var jumble: LineJumble { LineJumble(text) }

  /// Whether a character may be mojibake.
  var hasSuspect: Bool {
    if text.mayHaveControls { return true }
    let characters = MistakenCharacters.shared
    let model = CharacterModel.shared
    for index in 0..<text.highCount {
      let place = text.highPlace(index)
      let row = text.row(at: place)
      guard place + 1 < text.count, characters.isLead(row) else { continue }
      let value = text[place]
      let next = text[place + 1]
      if next < 0x80 {
        // "Ã " and "Ã?" are the short forms that stand alone often enough.
        if value == 0xC3, next == 0x20 || next == 0x3F { return true }
        continue
      }
      let third = text.scalar(at: place + 2)
      if characters.codepages(
        lead: row, next: text.row(at: place + 1),
        third: third == 0x3F
          ? nil : third == 0x20 ? MistakenCharacters.none : text.row(at: place + 2)) != 0,
        Mojibake.isSuspect(value, next, nextIsLetter: MojibakeRun.isLetter(next), model)
      {
        return true
      }
    }
    return false
  }

  /// Takes layers off until nothing is left to do.
  ///
  /// - Parameters:
  ///   - utf8: the text that the line is of.
  ///   - range: its place there.
  ///   - isWhole: whether its first layer is one of ``MojibakeWhole``.
  mutating func repair(
    _ utf8: [UInt8], _ range: Range<Int>, isWhole: Bool, _ home: inout MojibakeHome
  ) {
    let model = CharacterModel.shared
    for layer in 0..<8 {
      if layer > 0 || isWhole, repairWhole() { continue }
      if !repairRuns(model, layer, &home) { break }
    }
    if isChanged, isJumble(model) { read(utf8, range) }
    if text.mayHaveControls, MojibakeControls.repair(&text, model) { isChanged = true }
  }

  /// Takes a layer off a line all of whose characters beyond ASCII are UTF-8 read as windows-1252.
  /// Where that holds for several sequences no further evidence is needed.
  private mutating func repairWhole() -> Bool {
    // A sequence takes two characters at least.
    guard text.highCount >= 8 else { return false }
    let reading = text.reading(in: 0)
    var sequences = 0
    var index = 0
    while index < text.highCount {
      // All characters of a sequence are beyond ASCII.
      guard let sequence = reading.wholeSequence(at: text.highPlace(index)) else {
        return false
      }
      index += Int(sequence.count)
      sequences += 1
    }
    guard sequences >= 4 else { return false }
    var line = MojibakeText.Rewriting()
    index = 0
    while index < text.highCount {
      text.keep(upTo: text.highPlace(index), &line)
      guard let sequence = reading.wholeSequence(at: line.place) else { break }
      index += Int(sequence.count)
      text.put(sequence, .utf8(readAs: 0), &line)
    }
    text.finish(line)
    isChanged = true
    return true
  }

  /// Whether the repair made nothing that could be text: then it was none, and stays as it came.
  private func isJumble(_ model: CharacterModel) -> Bool {
    var jumble = MojibakeJumble()
    for index in 0..<text.highCount {
      if text.origin(index) == .unchanged { continue }
      let place = text.highPlace(index)
      jumble.add(text[place], before: text.scalar(at: place + 1), model)
      if !jumble.takesMore { break }
    }
    return jumble.isCertain
  }
}
