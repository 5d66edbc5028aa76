extension Policy {
  /// Decides where each segment goes.
  ///
  /// Segments of lines and sentences go by the rules.  The rest goes by its neighbours: a line end
  /// stays while a sentence of its line stays (`line.emptied`), a byte order mark always stays, and
  /// blank runs close up around what was set aside (`blank.orphan`): between two kept segments the
  /// first run stays, at either end of the text none does.  Where nothing was set aside, every
  /// blank stays.
  ///
  /// - Parameters:
  ///   - segments: The segments of a document, tiling its text.
  ///   - annotations: What is known about it, in any order.
  /// - Returns: One decision for each segment.
  /// - Complexity: O(*s* + *a* log *s* + *t*), where *s* and *a* are the numbers of segments and
  ///   annotations and *t* that of the segments touched by annotations there is a rule about.
  public func decide(_ segments: [Segment], annotations: [Annotation]) -> [Decision] {
    let reasons = reasons(for: segments, annotations: annotations)
    var decisions = reasons.map { $0.isEmpty ? Decision.keep : .setAside($0) }
    Self.settleLineEnds(segments, &decisions)
    Self.settleBlanks(segments, &decisions)
    return decisions
  }

  private func reasons(for segments: [Segment], annotations: [Annotation]) -> [[Reason]] {
    var reasons = [[Reason]](repeating: [], count: segments.count)
    guard !rules.isEmpty else { return reasons }
    for annotation in annotations {
      guard let rule = rules[annotation.type], annotation.score >= rule.threshold else { continue }
      let name = annotation.type.rawValue
      var index = segments.firstIndex(endingAfter: annotation.range.lowerBound)
      while index < segments.count {
        let segment = segments[index]
        let overlap = segment.range.clamped(to: annotation.range).count
        guard overlap > 0 else { break }
        if segment.kind.isContent,
          Double(overlap) >= rule.coverage * Double(segment.range.count),
          // A segment has one reason for each rule: the strongest.
          !reasons[index].contains(where: { $0.rule == name && $0.score >= annotation.score })
        {
          reasons[index].removeAll { $0.rule == name }
          reasons[index].append(
            Reason(rule: name, score: annotation.score, threshold: rule.threshold))
        }
        index += 1
      }
    }
    return reasons
  }

  private static func settleLineEnds(_ segments: [Segment], _ decisions: inout [Decision]) {
    for index in segments.indices where segments[index].kind == .lineEnd {
      var previous = index - 1
      var keeps = false
      while previous >= 0, segments[previous].kind == .sentence, !keeps {
        keeps = decisions[previous].stream == .clean
        previous -= 1
      }
      if !keeps {
        decisions[index] = .setAside([Reason(rule: "line.emptied", score: 1, threshold: 1)])
      }
    }
  }

  private static func settleBlanks(_ segments: [Segment], _ decisions: inout [Decision]) {
    let orphan = Decision.setAside([Reason(rule: "blank.orphan", score: 1, threshold: 1)])
    func isKeptContent(_ index: Int) -> Bool {
      segments[index].kind != .blank && segments[index].kind != .byteOrderMark
        && decisions[index].stream == .clean
    }
    var index = 0
    while index < segments.count {
      guard !isKeptContent(index) else {
        index += 1
        continue
      }
      let start = index
      var closesUp = false
      while index < segments.count, !isKeptContent(index) {
        closesUp = closesUp || (segments[index].kind.isContent)
        index += 1
      }
      guard closesUp else { continue }
      let isInside = start > 0 && index < segments.count
      var keepsNext = isInside
      for gap in start..<index where segments[gap].kind == .blank {
        if keepsNext {
          keepsNext = false
        } else {
          decisions[gap] = orphan
        }
      }
    }
  }
}

extension [Segment] {
  /// The first segment that ends after an offset; `count` where none does.
  ///
  /// - Complexity: O(log *n*)
  func firstIndex(endingAfter offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
