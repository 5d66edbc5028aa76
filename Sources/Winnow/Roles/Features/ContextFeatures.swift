/// The features of a line which its page gives it: neighbours, the density of running text around
/// it, its place.
///
/// Everything is computed from prefix sums, in linear time.  In a document longer than any page, the
/// page of a line is what stands within ``reach`` of it.
struct ContextFeatures {
  /// How many lines to either side belong to the page of a line; most pages have no more.
  static let reach = 400

  private static let neighbours = [-3, -2, -1, 1, 2, 3]
  private static let proseReaches = [2, 5, 10, 20]
  private static let calmReaches = [3, 8]
  /// The value of a neighbour beyond the page.
  private static let outside: Float = -0.2
  /// A page's densest stretch of prose is the one with the largest sum of prose less this.
  private static let blockThreshold: Float = 0.12
  private static let farAway = 50
  /// Long lines of prose in a long article; the pages learnt from seldom have more.
  private static let longArticle = 60

  /// The names, in the order of the numbers.
  static let names: [String] = {
    var names: [String] = []
    for offset in neighbours {
      names += ["length", "sentence end", "prose", "cues", "capitals"].map {
        "line \(offset): " + $0
      }
    }
    for reach in proseReaches {
      names += ["around", "before", "after"].map { "prose \($0), \(reach) lines" }
    }
    for reach in calmReaches {
      names += ["cues", "length"].map { "\($0) around, \(reach) lines" }
    }
    names += [
      "place", "lines from the top", "lines from the end", "lines of the page",
      "prose up to here", "prose before", "long lines before", "long lines after",
      "prose of the page",
    ]
    for side in ["above", "below"] {
      names += ["distance to a long line", "long line right", "long line close"].map {
        "\($0) \(side)"
      }
    }
    names += [
      "distance to a long line", "in the main block", "after its start", "after its end",
    ]
    return names
  }()

  static let count = names.count

  /// What the neighbours of a line are told of it.
  private struct Digest {
    let length: Float
    let sentenceEnd: Float
    let prose: Float
    let cues: Float
    let capitals: Float

    init(_ line: LineMeasures) {
      length = line.logWords
      sentenceEnd = line.endsSentence ? 1 : 0
      prose = line.prose
      cues = min(line.cueShare, 1)
      capitals = line.capitalShare
    }
  }

  private let lines: [Digest]
  private let proseSums: [Double]
  private let cueSums: [Double]
  private let lengthSums: [Double]
  private let longSums: [Int]
  private let longAbove: [Int]
  private let longBelow: [Int]
  private let block: Range<Int>

  init(_ measures: [LineMeasures]) {
    let lines = measures.map(Digest.init)
    self.lines = lines
    proseSums = Self.sums(lines) { Double($0.prose) }
    cueSums = Self.sums(lines) { Double($0.cues) }
    lengthSums = Self.sums(lines) { Double($0.length) }
    longSums = Self.sums(measures) { $0.isLongProse ? 1 : 0 }
    longAbove = Self.distances(measures.indices, in: measures)
    longBelow = Self.distances(measures.indices.reversed(), in: measures)
    block = Self.densestBlock(lines)
  }

  /// Appends the features of the line at `index`.
  func append(_ index: Int, to row: inout FeatureRow) {
    appendNeighbours(of: index, to: &row)
    appendDensity(at: index, to: &row)
    appendPlace(of: index, to: &row)
    for distances in [longAbove, longBelow] {
      let distance = distances[index]
      row.append(Float(distance) / Float(Self.farAway))
      row.append(distance <= 1 ? 1 : 0)
      row.append(distance <= 2 ? 1 : 0)
    }
    row.append(Float(min(longAbove[index], longBelow[index], 10)) / 10)
    row.append(block.contains(index) ? 1 : 0)
    row.append(Self.clamped(Float(index - block.lowerBound) / 20))
    row.append(Self.clamped(Float(index - max(block.upperBound - 1, 0)) / 20))
  }

  private func appendNeighbours(of index: Int, to row: inout FeatureRow) {
    for offset in Self.neighbours {
      guard lines.indices.contains(index + offset) else {
        for _ in 0..<5 { row.append(Self.outside) }
        continue
      }
      let line = lines[index + offset]
      row.append(line.length)
      row.append(line.sentenceEnd)
      row.append(line.prose)
      row.append(line.cues)
      row.append(line.capitals)
    }
  }

  private func appendDensity(at index: Int, to row: inout FeatureRow) {
    for reach in Self.proseReaches {
      row.append(sum(proseSums, index - reach..<index + reach + 1) / Float(2 * reach + 1))
      row.append(sum(proseSums, index - reach..<index) / Float(reach))
      row.append(sum(proseSums, index + 1..<index + reach + 1) / Float(reach))
    }
    for reach in Self.calmReaches {
      let window = index - reach..<index + reach + 1
      row.append(sum(cueSums, window) / Float(window.count))
      row.append(sum(lengthSums, window) / Float(window.count))
    }
  }

  private func appendPlace(of index: Int, to row: inout FeatureRow) {
    let page = index - Self.reach..<index + Self.reach + 1
    let (start, end) = (max(page.lowerBound, 0), min(page.upperBound, lines.count))
    let count = end - start
    row.append(Float(index - start) / Float(count))
    row.append(Float(min(index, 30)) / 30)
    row.append(Float(min(lines.count - 1 - index, 30)) / 30)
    // Paragraphs beyond those of a long article do not make a page any longer: a book is not a list.
    let surplus = max(0, longSums[end] - longSums[start] - Self.longArticle)
    row.append(Float(count - 1 - surplus) / Float(Self.reach))
    let prose = sum(proseSums, start..<end)
    row.append(sum(proseSums, start..<index + 1) / (prose + 1e-6))
    row.append(sum(proseSums, start..<index) / (prose + 1e-6))
    row.append(Float(min(longSums[index] - longSums[start], 5)) / 5)
    row.append(Float(min(longSums[end] - longSums[index + 1], 5)) / 5)
    row.append(prose / Float(count))
  }

  private func sum(_ sums: [Double], _ range: Range<Int>) -> Float {
    let range = range.clamped(to: 0..<lines.count)
    return Float(sums[range.upperBound] - sums[range.lowerBound])
  }

  private static func clamped(_ value: Float) -> Float { min(max(value, -1), 1) }

  private static func sums<Line, Value: AdditiveArithmetic>(
    _ lines: [Line], _ value: (Line) -> Value
  ) -> [Value] {
    var sums: [Value] = [.zero]
    sums.reserveCapacity(lines.count + 1)
    for line in lines { sums.append(sums[sums.count - 1] + value(line)) }
    return sums
  }

  /// For each line the distance to the last line of long prose on the way, 0 for such a line.
  private static func distances(
    _ order: some Sequence<Int>, in lines: [LineMeasures]
  ) -> [Int] {
    var result = [Int](repeating: farAway, count: lines.count)
    var distance = farAway
    for index in order {
      distance = lines[index].isLongProse ? 0 : min(distance + 1, farAway)
      result[index] = distance
    }
    return result
  }

  /// The stretch of lines with the most prose in it (Kadane's largest sum); the first line where
  /// there is none.
  private static func densestBlock(_ lines: [Digest]) -> Range<Int> {
    var best: Float = 0
    var block = 0..<0
    var sum: Float = 0
    var start = 0
    for (index, line) in lines.enumerated() {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += line.prose - blockThreshold
      if sum > best {
        best = sum
        block = start..<index + 1
      }
    }
    return block
  }
}
