/// A few words from three places of a line, which are all that is read of most lines: what is far
/// more likely than all else after nine words stays so after twenty.
///
/// Of a line of ``leastBytes`` or more the first words of each third are read. If they leave no
/// doubt (``margin``), the rest is not read; else the whole line is. So a line that begins with a
/// quotation in another language is not judged by it alone, and what comes out depends on the line
/// only.
enum TextSample {
  /// Shorter lines are read whole.
  static let leastBytes = 80
  /// Words read of each third.
  static let wordsOfPart = 3
  static let parts = 3
  /// The most likely language has to be e^10 times as likely as any other, close varieties too.
  static let margin: Float = 10

  /// The evidence of the sample where it is enough; the workspace then holds its logits. Nil
  /// where the line has to be read whole. Complexity: that of a few words, whatever the length.
  static func evidence(
    of utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace, labels: [Int]?
  ) -> TextEvidence? {
    guard utf8.count >= leastBytes else { return nil }
    workspace.clearHidden()
    var evidence = TextEvidence()
    var start = 0
    for part in 1...parts {
      let end = part == parts ? utf8.count : cut(utf8, at: max(start, utf8.count * part / parts))
      evidence.add(
        UnsafeBufferPointer(rebasing: utf8[start..<end]), in: workspace, limit: wordsOfPart)
      start = end
    }
    guard evidence.words >= wordsOfPart * parts - 2 else { return nil }
    let logits = workspace.computeLogits()
    let lengthClass = ModelFormat.lengthClass(ofWords: evidence.words)
    let least = margin * workspace.model.temperatures[lengthClass]
    guard lead(logits, count: workspace.model.header.labelCount, labels) >= least else {
      return nil
    }
    evidence.hasContent = true
    evidence.isDecided = true
    return evidence
  }

  /// The next white space from a place on; where there is none for long, as in scripts without
  /// spaces, the next character.
  private static func cut(_ utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    var index = place
    while index < utf8.count, index < place + 40 {
      if utf8[index] <= 0x20 { return index }
      index += 1
    }
    index = place
    while index < utf8.count, utf8[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  /// How far the greatest logit is above the second.
  private static func lead(_ logits: UnsafePointer<Float>, count: Int, _ labels: [Int]?) -> Float {
    var best = -Float.infinity
    var second = -Float.infinity
    func visit(_ logit: Float) {
      if logit > second {
        second = min(best, logit)
        best = max(best, logit)
      }
    }
    if let labels {
      for label in labels { visit(logits[label]) }
    } else {
      for label in 0..<count { visit(logits[label]) }
    }
    return best - second
  }
}
