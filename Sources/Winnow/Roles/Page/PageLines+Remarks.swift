// What a thread says of its posts with the names of their writers, and what stands between its data.
extension PageLines {
  private static let mostWords = 16.0
  private static let mostWordsWithTime = 24.0
  private static let leastNames = 3
  private static let linesOfSignature = 5
  private static let wordsOfSignature = 16.0
  /// What thanks for the last post, or asks to answer it, stands so close below its data.
  private static let linesOfLastPost = 8

  /// Marks what is said of posts with the names of their writers ("mill_owner wrote:", "Reactions: mill_owner and 2
  /// others").
  func markQuoted(_ signs: inout [LineSigns]) {
    let names = Set(lines.indices.filter { signs[$0] == .poster }.map(text)).filter { $0.count > 2 }
    for index in lines.indices where signs[index].isEmpty && index != title {
      let isTimed = lines[index].hasYear && lines[index].hasClock
      guard isShort(index, Self.mostWords) || isTimed && isLastOfPost(index, signs) else {
        continue
      }
      let text = text(of: index)
      if isShort(index, Self.wordsOfQuote), lines[index].opening.contains(.quoted),
        names.contains(where: text.holds)
      {
        signs[index] = .postData
      } else if isShort(index, 4), isTime(index - 1) || isTime(index + 1),
        names.contains(where: { text.reversed().starts(with: $0.reversed()) })
      {
        signs[index] = .poster
      } else if isTimed || lines[index].end == .colon {
        // "by mill_owner » 12 Feb 2016, 22:30", "Last edited by mill_owner on ..."
        if names.contains(where: text.holds) { signs[index] = .postData }
      } else if lines[index].hasLabel, let colon = text.firstIndex(of: 0x3A) {
        let rest = text[(colon + 1)...].drop { $0 <= 0x20 }
        if names.contains(where: { rest.starts(with: $0) }) { signs[index] = .postData }
      }
    }
    markSignatures(&signs)
  }

  private static let wordsOfQuote = 6.0

  /// Marks what somebody ends each post with: it stands right above the data of the next one, but for the last.
  private func markSignatures(_ signs: inout [LineSigns]) {
    var ends: [UInt64: [Int]] = [:]
    for index in lines.indices where signs[index].isEmpty && lines[index].words >= 4 {
      ends[lines[index].fingerprint, default: []].append(index)
    }
    let signatures = ends.values.filter { repeated in
      let above = repeated.count { index in
        index + 1 == lines.count || isOfPosts(signs[index + 1])
      }
      return repeated.count >= 2 && above >= (repeated.count == 2 ? 2 : repeated.count - 1)
    }
    for index in signatures.joined() { signs[index] = .postData }
    for index in lines.indices where isRule(index) {
      let below = lines.indices[(index + 1)...].prefix(Self.linesOfSignature)
      let signature = below.prefix {
        signs[$0].isEmpty && lines[$0].words <= Self.wordsOfSignature && !isRule($0)
      }
      // More may be a post.
      guard !signature.isEmpty, signature.count < Self.linesOfSignature else { continue }
      for line in [index] + signature { signs[line] = .postData }
    }
  }

  /// A line that tells of a time may be a sentence where no more of a post follows.
  private func isLastOfPost(_ index: Int, _ signs: [LineSigns]) -> Bool {
    lines[index].words <= Self.mostWordsWithTime
      && (index + 1 == lines.count || isOfPosts(signs[index + 1]) || isRule(index + 1))
  }

  /// Underscores alone: forum programs part what somebody ends each post with from the post by them.
  private func isRule(_ index: Int) -> Bool {
    let text = utf8[LineEdges.trimmed(ranges[index], in: utf8)]
    return text.count >= 5 && text.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  private func isOfPosts(_ signs: LineSigns) -> Bool { signs == .postData || signs == .poster }

  /// Marks what stands between the data of two posts: few words ("Done.") looked like a menu among them.  On pages
  /// of questions buttons and topics stand there, too.
  func markSaid(_ signs: inout [LineSigns]) {
    let names = lines.indices.filter { signs[$0] == .poster }
    guard !isAnswered, names.count >= Self.leastNames, let first = names.first,
      let end = lines.indices.last(where: { isOfPosts(signs[$0]) })
    else { return }
    markProfiles(&signs)
    let below = lines.indices[end...].prefix(Self.linesOfLastPost)
    let last = below.last { signs[$0] == .aside } ?? end
    var copies: [UInt64: Int] = [:]
    for line in lines { copies[line.fingerprint, default: 0] += 1 }
    for index in first..<last where signs[index].isEmpty && index != title {
      let line = lines[index]
      if line.cues.isDisjoint(with: .frame) || line.cues.contains(.saying) && line.endsSentence,
        line.quiet.isEmpty, !line.isDay,
        !line.isLabelled || line.words >= Self.wordsOfFinding && !isOfPosts(signs[index - 1]),
        line.separators == 0, line.gaps == 0, !line.namesMaker, !isName(index),
        copies[line.fingerprint] == 1, line.digits == 0 || !isUnbroken(index)
      {
        signs[index] = .said
      }
    }
  }

  /// "Hot: 0.3 ohms on the left one" is said in a post, "Location: Bristol" is not.
  private static let wordsOfFinding = 6.0

  /// Marks what somebody tells in more words than others of a car or a garden, between data with a label and a line
  /// of the forum.
  private func markProfiles(_ signs: inout [LineSigns]) {
    for index in lines.indices.dropFirst().dropLast()
    where signs[index].isEmpty && index != title && lines[index].isLabelled {
      let below = lines[index + 1]
      if signs[index - 1] == .postData, lines[index - 1].hasLabel,
        isOfPosts(signs[index + 1]) || below.cueShare >= 0.9 && isShort(index + 1, 3)
      {
        signs[index] = .postData
      }
    }
  }

  /// The bytes of a line without white space around them.
  func text(of index: Int) -> [UInt8] {
    Array(utf8[LineEdges.trimmed(ranges[index], in: utf8)])
  }
}
