/// The features of samples as numbers of bins, with about as many samples in each: what trees are
/// learnt from.
struct BinnedFeatures {
  /// The bin of each sample, feature by feature.
  let columns: [[UInt8]]
  /// For each feature, the numbers that part its bins.
  let edges: [[Float]]

  private static let bins = 64
  /// So many samples say well enough where the bins are to be parted.
  private static let most = 100_000

  /// - Parameters:
  ///   - values: The features of each sample, one sample after another.
  ///   - width: The number of features.
  init(_ values: [Float], width: Int) {
    let count = values.count / width
    let step = max(1, count / Self.most)
    let edges = (0..<width).map { feature in
      Self.edges(of: stride(from: 0, to: count, by: step).map { values[$0 * width + feature] })
    }
    columns = (0..<width).map { feature in
      (0..<count).map { sample in
        Self.bin(of: values[sample * width + feature], among: edges[feature])
      }
    }
    self.edges = edges
  }

  /// Thresholds with about as many samples between each two.
  private static func edges(of values: [Float]) -> [Float] {
    let sorted = values.sorted()
    var edges: [Float] = []
    for bin in 1..<bins {
      let place = bin * sorted.count / bins
      let (below, above) = (sorted[max(0, place - 1)], sorted[place])
      let edge = below + (above - below) / 2
      if edge < sorted[sorted.count - 1], edges.last.map({ edge > $0 }) ?? true {
        edges.append(edge)
      }
    }
    return edges.isEmpty ? [sorted[0]] : edges
  }

  /// The number of edges below a value.
  private static func bin(of value: Float, among edges: [Float]) -> UInt8 {
    var (low, high) = (0, edges.count)
    while low < high {
      let middle = (low + high) / 2
      if value > edges[middle] { low = middle + 1 } else { high = middle }
    }
    return UInt8(low)
  }
}
