/// A line under repair: its characters, each with the bytes of the text that it came from.
struct MojibakeLine {
  var text = MojibakeText()
  /// Where the bytes of each character begin, and at last where the line ends.
  private var starts: [Int] = []
  private var origins: [MojibakeOrigin] = []
  /// Whether a character is no longer what it was.
  private var isChanged = false
  // Memory that is used again.
  /// Places where a sequence may begin, and the charsets in which it may, a bit each.
  var beginnings: [(place: Int, pages: UInt64)] = []
  var runs: [MojibakeRun] = []
  var best: [MojibakeRun] = []

  /// Takes the characters of a line. The memory of the line before it is used again.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>) {
    text.read(utf8, range, &starts)
    origins.removeAll(keepingCapacity: true)
    origins.append(contentsOf: repeatElement(.unchanged, count: text.count))
    isChanged = false
  }

  /// Appends the changed stretches.
  func append(to changes: inout ChangeList) {
    guard isChanged else { return }
    var index = 0
    while index < text.count {
      let origin = origins[index]
      if origin == .unchanged {
        index += 1
        continue
      }
      changes.begin(at: starts[index], note: EditNote(origin))
      while index < text.count, origins[index] == origin {
        changes.add(starts[index + 1] - starts[index], scalar: text[index])
        index += 1
      }
    }
  }

  /// How odd the line is as it stands.
  var jumble: LineJumble { LineJumble(text.scalars) }

  /// Whether a character may be mojibake.
  var hasSuspect: Bool {
    let characters = MistakenCharacters.shared
    let model = CharacterModel.shared
    for place in text.scalars.indices where text[place] >= 0x80 {
      let value = text[place]
      if 0x80...0x9F ~= value { return true }
      let row = text.rows[place]
      guard place + 1 < text.count, characters.isLead(row) else { continue }
      let next = text[place + 1]
      if next < 0x80 {
        // "Ã " and "Ã?" are the short forms that stand alone often enough.
        if value == 0xC3, next == 0x20 || next == 0x3F { return true }
        continue
      }
      let third = text.scalar(at: place + 2)
      if characters.codepages(
        lead: row, next: text.rows[place + 1],
        third: third == 0x3F
          ? nil : third == 0x20 ? MistakenCharacters.none : text.rows[place + 2]) != 0,
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
    let controls = MojibakeControls.repair(&text, model)
    for place in controls.places {
      origins[place] = controls.origin
      isChanged = true
    }
  }

  /// Takes a layer off a line all of whose characters beyond ASCII are UTF-8 read as windows-1252.
  /// Where that holds for several sequences no further evidence is needed.
  private mutating func repairWhole() -> Bool {
    // A sequence takes two characters at least.
    guard text.scalars.count(where: { $0 >= 0x80 }) >= 8 else { return false }
    var sequences = 0
    var place = 0
    while place < text.count {
      if text[place] < 0x80 {
        place += 1
        continue
      }
      guard let sequence = MojibakeSequence(wholeIn: text, at: place, 0) else { return false }
      place += sequence.count
      sequences += 1
    }
    guard sequences >= 4 else { return false }
    var line = Rewriting()
    while line.place < text.count {
      if let sequence = MojibakeSequence(wholeIn: text, at: line.place, 0) {
        put(sequence, .utf8(readAs: 0), &line)
      } else {
        keep(upTo: line.place + 1, &line)
      }
    }
    finish(line)
    return true
  }

  /// Puts characters in the place of the sequences of runs.
  mutating func replace(_ runs: [MojibakeRun], in page: Int) {
    var line = Rewriting()
    for run in runs {
      keep(upTo: run.range.lowerBound, &line)
      while line.place < run.range.upperBound,
        let sequence = MojibakeSequence(text, at: line.place, in: page)
      {
        put(sequence, .utf8(readAs: page), &line)
      }
    }
    finish(line)
  }

  // MARK: Writing the line over itself, which gets shorter

  private struct Rewriting {
    /// Up to where the line was read, and written.
    var place = 0
    var count = 0
  }

  private mutating func keep(upTo end: Int, _ line: inout Rewriting) {
    if line.place == line.count {
      (line.place, line.count) = (end, end)
      return
    }
    let kept = line.place..<end
    if kept.isEmpty { return }
    text.move(kept, to: line.count)
    starts.move(kept, to: line.count)
    origins.move(kept, to: line.count)
    line.place = end
    line.count += kept.count
  }

  private mutating func put(
    _ sequence: MojibakeSequence, _ origin: MojibakeOrigin, _ line: inout Rewriting
  ) {
    text.replace(line.count, by: sequence.scalar)
    starts[line.count] = starts[line.place]
    origins[line.count] = origin
    line.place += sequence.count
    line.count += 1
  }

  private mutating func finish(_ line: Rewriting) {
    var line = line
    keep(upTo: text.count, &line)
    starts[line.count] = starts[line.place]
    starts.removeLast(starts.count - line.count - 1)
    origins.removeLast(origins.count - line.count)
    text.truncate(to: line.count)
    isChanged = true
  }

  /// Whether the repair made nothing that could be text: then it was none, and stays as it came.
  private func isJumble(_ model: CharacterModel) -> Bool {
    var jumble = MojibakeJumble()
    for place in origins.indices where origins[place] != .unchanged {
      jumble.add(text[place], before: text.scalar(at: place + 1), model)
    }
    return jumble.isCertain
  }
}
