internal import Winnow

/// A page of clean lines with or without spam or instructions between them.
struct ScreeningPage {
  /// A line with what it is.
  struct Line {
    let text: String
    /// What of the model's outputs it is; nil for a clean line.
    var output: Int?
    /// Where in it an instruction stands among clean sentences, in bytes.
    var order: Range<Int>?
    /// How much it counts.
    var weight: Float = 1
    /// Whether it was put together of clean words.
    var isComposed = false
    /// Whether it is of the page's frame: some of these advertise, none speaks to a model.
    var isFrame = false

    /// How much it counts for an output.
    func weight(for output: Int) -> Float {
      isFrame && output == ScreeningModel.spam ? Self.frameWeight : weight
    }

    private static let frameWeight: Float = 0.25

    /// Whether it is known to be none of what an output tells, and as it was found: neither composed nor chosen
    /// because it looks like spam.
    func isClean(for output: Int) -> Bool {
      self.output == nil && order == nil && weight == 1 && !isComposed
        && !(isFrame && output == ScreeningModel.spam)
    }

    /// The line with an instruction before one of its sentences, or behind the last.
    func including(_ order: String, _ random: inout RandomNumbers) -> Line {
      let bytes = Array(text.utf8)
      let places =
        [0] + bytes.indices.dropFirst(2).filter { bytes[$0 - 2] == 0x2E && bytes[$0 - 1] == 0x20 }
        + [bytes.count]
      let place = places[random.below(places.count)]
      let before = bytes[..<place] + (place == bytes.count ? [0x20] : [])
      let order = Array(order.utf8) + (order.last.map { ".!?".contains($0) } == true ? [] : [0x2E])
      var line = Line(
        text: String(decoding: before + order + [0x20] + bytes[place...], as: UTF8.self))
      line.order = before.count..<before.count + order.count
      return line
    }
  }

  var lines: [Line]
  /// The only outputs to which the page has something to teach, where that is not told by its lines.
  var only: Set<Int>?

  /// The outputs of the model to which the page has something to teach: one that is on it, or all.
  var outputs: Set<Int> {
    let told = Set(
      lines.compactMap { $0.output ?? ($0.order == nil ? nil : ScreeningModel.injection) })
    return told.isEmpty ? only ?? Set(0..<ScreeningModel.outputs) : told
  }

  /// The lines joined to a text, and where each lies in it.
  var text: (utf8: [UInt8], lines: [Range<Int>]) {
    var utf8: [UInt8] = []
    var ranges: [Range<Int>] = []
    for line in lines {
      let start = utf8.count
      utf8 += line.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      utf8.append(0x0A)
      ranges.append(start..<utf8.count)
    }
    return (utf8, ranges)
  }
}
