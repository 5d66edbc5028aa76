import TestSupport
import Testing

@testable import Winnow

@Suite struct LineFeaturesTests {
  private func features(_ lines: [String]) -> LineFeatures {
    var utf8: [UInt8] = []
    let ranges = lines.map { line in
      utf8 += line.utf8
      defer { utf8.append(0x0A) }
      return utf8.count - line.utf8.count..<utf8.count
    }
    return LineFeatures(utf8: utf8, lines: ranges)
  }

  private func value(_ name: String, of line: Int, in page: LineFeatures) -> Float? {
    var row: [Float] = []
    page.write(line, to: &row)
    return LineFeatures.names.firstIndex(of: name).map { row[$0] }
  }

  private static let prose =
    "The mill has stood on this bank for two hundred years, and nobody remembers who built it."

  @Test func namesAreUniqueAndAsManyAsTheNumbers() {
    #expect(Set(LineFeatures.names).count == LineFeatures.count)
    var row: [Float] = []
    features(["a"]).write(0, to: &row)
    #expect(row.count == LineFeatures.count)
  }

  @Test func everyNumberIsFiniteAndSmall() {
    var generator = TextGenerator(seed: 3)
    for _ in 0..<60 {
      let page = features((0..<8).map { _ in generator.line() })
      var row: [Float] = []
      for index in page.lines.indices {
        page.write(index, to: &row)
        for (name, number) in zip(LineFeatures.names, row) {
          #expect(number.isFinite && number.magnitude <= 4, "\(name) = \(number)")
        }
      }
    }
  }

  @Test func neighboursAndPlaceAreSeen() {
    let page = features(["Home", "Search", Self.prose, Self.prose + " Nor why.", "Top"])
    #expect(value("line 1: prose", of: 1, in: page) == page.lines[2].prose)
    #expect(value("line -1: length", of: 0, in: page) == -0.2)
    #expect(value("in the main block", of: 2, in: page) == 1)
    #expect(value("in the main block", of: 0, in: page) == 0)
    #expect(value("long line right above", of: 4, in: page) == 1)
    #expect(value("long line right below", of: 0, in: page) == 0)
    #expect(value("place", of: 4, in: page) == 0.8)
  }

  @Test func repeatedLinesAreCounted() {
    let page = features(["Home", Self.prose, "HOME »", "home"])
    #expect(page.copies == [2, 0, 2, 2])
  }

  @Test func naturalLogarithmAndSigmoidAreRight() {
    for (x, expected): (Float, Float) in [
      (0, 0), (1, 0.693147), (9, 2.302585), (999, 6.907755), (1e6, 13.815512),
    ] {
      #expect((naturalLog1p(x) - expected).magnitude < 1e-5 * max(1, expected))
    }
    for (x, expected): (Float, Float) in [
      (0, 0.5), (1, 0.7310586), (-1, 0.2689414), (4, 0.9820138), (-8, 0.0003353501), (100, 1),
    ] {
      #expect((sigmoid(x) - expected).magnitude < 1e-6)
    }
  }
}
