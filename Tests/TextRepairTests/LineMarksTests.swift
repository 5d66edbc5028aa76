import TestSupport
import Testing

@testable import TextRepair

@Suite struct LineMarksTests {
  /// Marks are moved, against a comparison of the lines themselves.
  @Test func marksStayWithTheirLines() {
    var random = SplitMix64(seed: 45)
    for _ in 0..<500 {
      // Every line begins with a name of its own, which no change touches.
      let lines = (0..<8).map { "\($0)" + String(repeating: "ab", count: $0 % 4) }
      let text = Array(lines.joined(separator: "\n").utf8)
      let isMarked = lines.map { _ in Bool.random(using: &random) }
      var marks = LineMarks()
      var place = 0
      var changes = ChangeList()
      for (number, line) in lines.enumerated() {
        if isMarked[number] { marks.append(place) }
        for letter in 1..<max(line.utf8.count, 1) where Bool.random(using: &random) {
          changes.begin(at: place + letter, note: .none)
          changes.add(1, Array(["", "x", "xyz"].randomElement(using: &random)!.utf8))
        }
        place += line.utf8.count + 1
      }
      let result = changes.made(in: text)
      marks.move(through: changes)
      #expect(names(marks, result) == Set(isMarked.indices.filter { isMarked[$0] }))
    }
  }

  /// The names of the marked lines; that these are whole is tried, too.
  private func names(_ marks: LineMarks, _ utf8: [UInt8]) -> Set<Int> {
    var names: Set<Int> = []
    for range in marks.lines(in: utf8) {
      #expect(range.lowerBound == 0 || utf8[range.lowerBound - 1] == 0x0A)
      #expect(range.upperBound == utf8.count || utf8[range.upperBound - 1] == 0x0A)
      for line in utf8[range].split(separator: 0x0A) { names.insert(Int(line.first!) - 0x30) }
    }
    return names
  }
}
