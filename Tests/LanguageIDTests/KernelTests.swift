import CLanguageKernels
import Testing

@Suite("Kernels")
struct KernelTests {
  /// Every variant against the plain one, on random numbers: the same bits.
  @Test("of all instruction sets give the same bits", arguments: ["avx2", "avx512"])
  func agreement(name: String) throws {
    let reference = language_kernels_reference().pointee
    guard let other = language_kernels_named(name)?.pointee else { return }
    for round in 0..<200 {
      // Rank 64 is what the instruction sets have bodies of their own for.
      let sample = Sample(rank: round.isMultiple(of: 2) ? 64 : 32 * Int.random(in: 1...3))
      let a = sample.run(reference)
      let b = sample.run(other)
      #expect(a.numbers == b.numbers)
      #expect(a.values.map(\.bitPattern) == b.values.map(\.bitPattern))
    }
  }

  @Test("that add leaves give the same bits", arguments: ["avx2", "avx512"])
  func leaves(name: String) {
    guard let other = language_kernels_named(name)?.pointee else { return }
    for depth in 1...8 {
      let count = Int.random(in: 1...40)
      let features = (0..<count * depth).map { _ in UInt8.random(in: 0..<9) }
      // Few values, so that features are often equal to thresholds.
      let thresholds = features.map { _ in Float(Int.random(in: -3...3)) / 2 }
      let leaves = (0..<count << depth).map { _ in Float.random(in: -1...1) }
      let columns = (0..<9 * 16).map { _ in Float(Int.random(in: -3...3)) / 2 }
      func sums(_ kernels: LanguageKernels) -> [Float] {
        var sums = [Float](repeating: 0.25, count: 16)
        features.withUnsafeBufferPointer { features in
          thresholds.withUnsafeBufferPointer { thresholds in
            leaves.withUnsafeBufferPointer { leaves in
              var trees = LanguageTrees(
                features: features.baseAddress!, thresholds: thresholds.baseAddress!,
                leaves: leaves.baseAddress!, depth: Int32(depth), count: Int32(count))
              kernels.add_leaves(&trees, columns, &sums)
            }
          }
        }
        return sums
      }
      #expect(sums(other) == sums(language_kernels_reference().pointee))
    }
  }

  /// Random input of all kernels.
  private struct Sample {
    let rank: Int
    let labels = 16 * Int.random(in: 1...20)
    let rows: [UInt8]
    let index: [UInt32]
    let weights: [Float]
    let bias: [Float]
    let bytes: [Int8]

    init(rank: Int) {
      self.rank = rank
      let labels = labels
      rows = (0..<40 * rank / 2).map { _ in UInt8.random(in: 0...255) }
      index = (0..<Int.random(in: 0...255)).map { _ in UInt32.random(in: 0..<40) }
      weights = (0..<rank * labels).map { _ in Float.random(in: -2...2) }
      let padding = Int.random(in: 0..<16)
      bias = (0..<labels).map { $0 < labels - padding ? Float.random(in: -2...2) : -.infinity }
      bytes = (0..<rank * labels).map { _ in Int8.random(in: -127...127) }
    }

    /// All that the kernels give.
    func run(_ kernels: LanguageKernels) -> (numbers: [Int], values: [Float]) {
      let (rank32, labels32) = (Int32(rank), Int32(labels))
      var sums = [Int16](repeating: 0, count: rank)
      kernels.sum_rows(rows, index, Int32(index.count), rank32, &sums)
      var vector = [Int8](repeating: 0, count: rank)
      let greatest = kernels.quantize(sums, rank32, &vector)
      var hidden = [Float](repeating: 0.25, count: rank)
      vector.withUnsafeBufferPointer { vector in
        kernels.add_vectors(
          [vector.baseAddress, vector.baseAddress], [0.013, 0.2], 2, rank32, &hidden)
      }
      var values = [Int8](repeating: 0, count: rank)
      let scale = kernels.quantize_hidden(hidden, rank32, &values)
      var estimates = [Float](repeating: 0, count: labels)
      let labelSums = (0..<labels).map { label in
        (0..<rank).reduce(Int32(0)) {
          $0 + Int32(bytes[($1 / 4 * labels + label) * 4 + $1 % 4])
        }
      }
      let scales = bias.map { $0.isFinite ? $0.magnitude / 100 : 0 }
      bytes.withUnsafeBufferPointer { bytes in
        bias.withUnsafeBufferPointer { bias in
          scales.withUnsafeBufferPointer { scales in
            labelSums.withUnsafeBufferPointer { labelSums in
              var layer = LanguageWeights(
                values: bytes.baseAddress!, scales: scales.baseAddress!,
                sums: labelSums.baseAddress!, bias: bias.baseAddress!, labels: labels32,
                rank: rank32)
              kernels.estimate(&layer, values, scale, &estimates)
            }
          }
        }
      }
      let best = kernels.best(estimates, labels32)
      let lead = kernels.lead(estimates, labels32)
      let total = kernels.sum_exponentials(estimates, labels32, estimates[Int(best)], 0.7)
      var bestLabels = [UInt16](repeating: 0, count: 6)
      var bestLogits = [Float](repeating: 0, count: 6)
      kernels.select_best(estimates, labels32, &bestLabels, &bestLogits)
      let dot = kernels.dot(weights, vector, 0.3, rank32)
      var refined = estimates
      kernels.refine(
        weights, bias, hidden, labels32, rank32, estimates[Int(best)] - 3, &refined)
      var logits = [Float](repeating: 0, count: labels)
      kernels.logits(weights, bias, hidden, labels32, rank32, &logits)
      var delta = logits
      kernels.softmax(&delta, labels32)
      var trained = weights
      var gradient = [Float](repeating: 0, count: rank)
      kernels.backward(
        &trained, delta, bias.map { $0.isFinite ? $0 : 0 }, hidden, labels32, rank32, &gradient)
      var table = (0..<rank * 3).map { Float($0) / 7 }
      kernels.step_row(&table, 1, 0.5, gradient, rank32)
      kernels.gather(table, [0, 2, 1], 3, 0.7, rank32, &hidden)
      return (
        sums.map(Int.init) + [Int(greatest), Int(best)] + bestLabels.map(Int.init)
          + (vector + values).map(Int.init),
        [scale, lead, total, dot] + bestLogits + hidden + estimates + refined + logits + delta
          + trained + gradient + table
      )
    }
  }

  @Test(
    "select the best as a sort does", arguments: ["reference", "avx2", "avx512"],
    [30, 100_000] as [Float])
  func selection(name: String, spread: Float) throws {
    // A processor may lack some.
    guard let kernels = language_kernels_named(name)?.pointee else { return }
    for round in 0..<200 {
      let labels = 16 * Int.random(in: 1...20)
      // Where values are few, many are equal; of some texts few labels are allowed.
      let share = round % 4 == 0 ? Float.random(in: 0...0.2) : 1
      let logits = (0..<labels).map { _ in
        Float.random(in: 0..<1) < share ? Float.random(in: -spread...spread).rounded() : -.infinity
      }
      let sorted = logits.indices.filter { logits[$0].isFinite }
        .sorted { (-logits[$0], $0) < (-logits[$1], $1) }
      let missing = max(0, 6 - sorted.count)
      var bestLabels = [UInt16](repeating: 1, count: 6)
      var bestLogits = [Float](repeating: 1, count: 6)
      kernels.select_best(logits, Int32(labels), &bestLabels, &bestLogits)
      #expect(
        bestLabels.map(Int.init) == sorted.prefix(6) + [Int](repeating: 0, count: missing))
      #expect(
        bestLogits
          == sorted.prefix(6).map { logits[$0] } + [Float](repeating: -.infinity, count: missing))
      guard sorted.count > 1 else { continue }
      #expect(Int(kernels.best(logits, Int32(labels))) == sorted[0])
      #expect(kernels.lead(logits, Int32(labels)) == logits[sorted[0]] - logits[sorted[1]])
    }
  }

  @Test("compute the softmax")
  func softmax() {
    var values: [Float] = (0..<16).map { Float($0) / 3 }
    let total = values.map { Double($0) }.map { exponential($0) }.reduce(0, +)
    let expected = values.map { exponential(Double($0)) / total }
    language_kernels().pointee.softmax(&values, 16)
    for (value, expected) in zip(values, expected) {
      #expect(abs(Double(value) - expected) < 1e-6)
    }
  }

  /// e to the power of x, by its series.
  private func exponential(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for n in 1..<60 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }
}
