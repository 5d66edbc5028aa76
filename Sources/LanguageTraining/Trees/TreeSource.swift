internal import LanguageID

/// Writes numbers as Swift source.
enum TreeSource {
  /// The tables of some trees: `features`, `thresholds` and `leaves`, these in ten-thousandths.
  static func tables(of trees: BoostedTrees) -> [String] {
    table("features", of: "UInt8", trees.features.map { "\($0)" })
      + table("thresholds", of: "Float", trees.thresholds.map { "\($0)" })
      + table("leaves", of: "Int16", trees.leaves.map { "\(Int16(($0 * 10_000).rounded()))" })
  }

  /// A private constant with an array.
  static func table(_ name: String, of type: String, _ numbers: [String]) -> [String] {
    var lines = ["", "  private static let \(name): [\(type)] = ["]
    for start in stride(from: 0, to: numbers.count, by: 12) {
      lines.append(
        "    " + numbers[start..<min(start + 12, numbers.count)].joined(separator: ", ") + ",")
    }
    return lines + ["  ]"]
  }
}
