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

  @Test func factsAreToldFromMenus() {
    let page = features([
      "Specifications", "Voltage: 36 V", "Weight: 2.7 kg", "• a cover", Self.prose, "Home",
      "Contact us",
    ])
    #expect(value("has: label", of: 1, in: page) == 1)
    #expect(value("has: label", of: 5, in: page) == 0)
    #expect(value("has: section", of: 0, in: page) == 1)
    #expect(value("short run: label", of: 3, in: page) == 0.5)
    #expect(value("short run: label", of: 5, in: page) == 0)
    #expect(value("lines of the short run", of: 2, in: page) == 0.1)
    #expect(value("place in the short run", of: 2, in: page) == 0.05)
    #expect(value("distance to section above", of: 0, in: page) == 0)
    #expect(value("distance to section above", of: 3, in: page) == 0.1)
    #expect(value("lines with label, 2 around", of: 0, in: page) == Float(2) / 3)
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

  @Test func aRunOfProseIsMeasuredByTheLongest() {
    // Three paragraphs with a picture between them, a menu, and a teaser of its own.
    let page = features([
      "Home", Self.prose, "Photo", Self.prose, Self.prose, "News", "Sport", "Radio", Self.prose,
      "Top",
    ])
    func isClose(_ name: String, of line: Int, to expected: Float) -> Bool {
      (value(name, of: line, in: page) ?? -1).distance(to: expected).magnitude < 1e-5
    }
    #expect(isClose("its run by the longest, gap 3", of: 2, to: 1))
    #expect(isClose("its run by the longest, gap 3", of: 5, to: 0))
    #expect(isClose("its run by the longest, gap 3", of: 8, to: 1 / 3))
    #expect(isClose("longest run of the prose, gap 3", of: 0, to: 3 / 4))
    #expect(isClose("its run by the longest, gap 1", of: 1, to: 1 / 2))
    #expect(isClose("its run by the longest, gap 1", of: 4, to: 1))
    #expect(isClose("after the end of the longest run, gap 1", of: 6, to: 0.1))
    #expect(isClose("after the start of the longest run, gap 1", of: 1, to: -0.1))
  }

  @Test func shortLinesWithCuesAreCountedAboveAndBelow() {
    let page = features([
      Self.prose, "3 comments", "Ann, 3 May 2019", Self.prose, "Ben, 4 May 2019", Self.prose,
    ])
    func counted(_ name: String, of line: Int, by scale: Float = 100) -> Int {
      value(name, of: line, in: page).map { Int(($0 * scale).rounded()) } ?? -1
    }
    #expect(counted("lines above with: comment", of: 1) == 0)
    #expect(counted("lines above with: comment", of: 2) == 1)
    #expect(counted("lines below with: year", of: 1) == 2)
    #expect(counted("lines above with: year", of: 5) == 2)
    #expect(counted("distance to above: comment", of: 4, by: 60) == 3)
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
