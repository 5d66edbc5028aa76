/// The part of a file that holds trees: their depth, number and bias; the threshold of each question, the
/// leaves in ten-thousandths with 16 bits, and a byte for the feature of each question.
extension BoostedTrees {
  private static let greatestDepth = 8
  private static let greatestCount = 1 << 16

  /// Reads trees; nil where numbers are missing or out of range.
  package init?(from reader: inout NumberReader) {
    guard let depth = reader.count(atMost: Self.greatestDepth), depth > 0,
      let count = reader.count(atMost: Self.greatestCount), let bias = reader.float(),
      let thresholds = reader.floats(count * depth),
      let leaves = reader.take(2 * (count << depth)),
      let features = reader.take(count * depth)
    else { return nil }
    self.init(
      depth: depth, features: Array(features), thresholds: thresholds,
      leaves: (0..<count << depth).map {
        let leaf = leaves.loadUnaligned(fromByteOffset: 2 * $0, as: Int16.self)
        return Float(Int16(littleEndian: leaf)) / 10_000
      }, bias: bias)
  }

  /// Writes the trees, with leaves rounded.
  package func write(to writer: inout NumberWriter) {
    writer.append(UInt32(depth))
    writer.append(UInt32(count))
    writer.append(bias)
    writer.append(thresholds)
    for leaf in leaves { writer.append(Int16((leaf * 10_000).rounded())) }
    writer.append(bytes: features)
  }
}
