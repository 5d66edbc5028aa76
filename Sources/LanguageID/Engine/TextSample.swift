internal import CLanguageKernels

/// Reads as much of a line as its language takes: what is far more likely than all else after a few
/// words from three places of a line stays so after twenty.
///
/// Of a line of ``leastBytes`` or more one short word of each third is read, then a second one, then
/// twice as many each time. If that leaves no doubt (``margin``), the rest is not read. So a line
/// that begins with a quotation in another language is not judged by it alone, and what comes out
/// depends on the line only.
enum TextSample {
  /// Shorter lines are read whole.
  private static let leastBytes = 80
  private static let parts = 3
  /// The most likely language has to be e^7 times as likely as any other: at 7, flores-dev
  /// and the lingua sentences come out as well as at 10, and less of a line is read.
  private static let margin: Float = 7
  /// After three words, which may all be borrowed, more is asked for: at 7, one sentence of
  /// flores-dev in 2,000 came out wrong for it.
  private static let marginOfThree: Float = 9

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
    var thirds: InlineArray<3, LinePart> = [
      LinePart(UnsafeBufferPointer(rebasing: utf8[..<first.place])),
      LinePart(UnsafeBufferPointer(rebasing: utf8[first.place..<second.place])),
      LinePart(UnsafeBufferPointer(rebasing: utf8[second.place...])),
    ]
    var evidence = TextEvidence()
    var wordsOfPart = 0
    // Thirds that have come to their end may lack two words.
    while evidence.words + 2 >= wordsOfPart * parts {
      let isFirst = wordsOfPart == 0
      for part in thirds.indices {
        if isFirst {
          thirds[part].addShortWord(to: &evidence, in: workspace)
        } else {
          thirds[part].addWords(wordsOfPart, to: &evidence, in: workspace)
        }
      }
      wordsOfPart = isFirst ? 1 : wordsOfPart * 2
      // Three words are seldom enough, and to compute exact logits for them does not pay.
      if isFirst && labels != nil { continue }
      guard evidence.words + (isFirst ? 0 : 2) >= wordsOfPart * parts else { continue }
      let lead = workspace.estimateLead(of: labels)
      let temperature = workspace.model.temperatures[
        ModelFormat.lengthClass(ofWords: evidence.words)]
      if lead >= (isFirst ? marginOfThree : margin) * temperature {
        evidence.isDecided = true
        evidence.isGroupDecided = true
        return evidence
      }
      if !isFirst && labels == nil && workspace.leadOfGroup() >= margin * temperature {
        evidence.isGroupDecided = true
      }
    }
    if first.isAtSpace && second.isAtSpace {
      for part in thirds.indices {
        thirds[part].addWords(.max, to: &evidence, in: workspace)
      }
    } else {
      // What was cut may have been an address.
      let isGroupDecided = evidence.isGroupDecided
      workspace.clearHidden()
      evidence = TextEvidence()
      evidence.add(utf8, in: workspace)
      evidence.isGroupDecided = isGroupDecided
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
