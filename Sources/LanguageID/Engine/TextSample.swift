internal import CLanguageKernels

/// Reads as much of a line as its language takes: what is far more likely than all else after a few
/// words from three places of a line stays so after twenty.
///
/// Of a line of ``leastBytes`` or more two words of each third are read, then a third one, then
/// twice as many each time. If that leaves no doubt (``margin``), the rest is not read. So a line
/// that begins with a quotation in another language is not judged by it alone, and what comes out
/// depends on the line only.
enum TextSample {
  /// Shorter lines are read whole.
  private static let leastBytes = 80
  /// Words read of each third before it is looked at what they say, and before that is looked at in
  /// full.
  private static let firstWords = 2
  private static let wordsOfPart = 3
  private static let parts = 3
  /// The most likely language has to be e^7 times as likely as any other: at 7, flores-dev
  /// and the lingua sentences come out as well as at 10, and less of a line is read.
  private static let margin: Float = 7

  /// The evidence of a line; the workspace then holds its logits (see
  /// ``Workspace/estimateLogits(of:)``), if it has words.
  ///
  /// - Complexity: that of a few words where these are enough, else linear in the length.
  static func evidence(
    of utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace, labels: [Int]?
  ) -> TextEvidence {
    workspace.clearHidden()
    guard utf8.count >= leastBytes else { return all(of: utf8, in: workspace, labels) }
    let first = cut(utf8, at: utf8.count / parts)
    let second = cut(utf8, at: max(first.place, utf8.count * 2 / parts))
    var scanners: InlineArray<3, WordScanner> = [
      WordScanner(UnsafeBufferPointer(rebasing: utf8[..<first.place])),
      WordScanner(UnsafeBufferPointer(rebasing: utf8[first.place..<second.place])),
      WordScanner(UnsafeBufferPointer(rebasing: utf8[second.place...])),
    ]
    var evidence = TextEvidence()
    var words = 0
    var goal = firstWords
    // Thirds that have come to their end may lack two words.
    while evidence.words + 2 >= words * parts {
      for part in scanners.indices {
        evidence.add(from: &scanners[part], in: workspace, limit: goal - words)
      }
      words = goal
      goal = words < wordsOfPart ? wordsOfPart : words * 2
      // Two words are seldom enough, and to compute exact logits often does not pay.
      let isFull = words >= wordsOfPart
      guard isFull || labels == nil, evidence.words + (isFull ? 2 : 0) >= words * parts else {
        continue
      }
      let lengthClass = ModelFormat.lengthClass(ofWords: evidence.words)
      let least = margin * workspace.model.temperatures[lengthClass]
      if workspace.estimateLead(of: labels) >= least {
        evidence.isDecided = true
        return evidence
      }
      if isFull && labels == nil && workspace.leadOfGroup() >= least { evidence.isDecided = true }
    }
    if first.isAtSpace && second.isAtSpace {
      for part in scanners.indices {
        evidence.add(from: &scanners[part], in: workspace, limit: .max)
      }
    } else {
      // What was cut may have been an address.
      let isDecided = evidence.isDecided
      workspace.clearHidden()
      evidence = TextEvidence()
      evidence.add(utf8, in: workspace)
      evidence.isDecided = isDecided
    }
    workspace.estimateLogits(of: labels)
    return evidence
  }

  private static func all(
    of utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace, _ labels: [Int]?
  ) -> TextEvidence {
    var evidence = TextEvidence()
    evidence.add(utf8, in: workspace)
    if evidence.words > 0 { workspace.estimateLogits(of: labels) }
    return evidence
  }

  /// The next white space from a place on; where there is none for long, as in scripts without
  /// spaces, the next character.
  private static func cut(
    _ utf8: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (place: Int, isAtSpace: Bool) {
    var index = place
    while index < utf8.count, index < place + 40 {
      if utf8[index] <= 0x20 { return (index, true) }
      index += 1
    }
    index = place
    while index < utf8.count, utf8[index] & 0xC0 == 0x80 { index += 1 }
    return (index, false)
  }
}
