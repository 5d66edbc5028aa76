import CLanguageKernels
import Testing

@Suite("Kernels")
struct KernelTests {
  /// Every variant against the plain one, on random numbers: the same bits.
  @Test("of all instruction sets give the same bits")
  func agreement() throws {
    let reference = language_kernels_reference().pointee
    guard let other = language_kernels_named("avx2")?.pointee else { return }
    for _ in 0..<200 {
      let rank = 32 * Int.random(in: 1...3)
      let labels = 16 * Int.random(in: 1...20)
      let rowCount = 40
      let count = Int.random(in: 0...255)
      let rows = (0..<rowCount * rank / 2).map { _ in UInt8.random(in: 0...255) }
      let index = (0..<count).map { _ in UInt32.random(in: 0..<UInt32(rowCount)) }
      let weights = (0..<rank * labels).map { _ in Float.random(in: -2...2) }
      let bias = (0..<labels).map { _ in Float.random(in: -2...2) }

      func run(_ kernels: LanguageKernels) -> (sums: [Int16], values: [Float]) {
        var sums = [Int16](repeating: 0, count: rank)
        kernels.sum_rows(rows, index, Int32(count), Int32(rank), &sums)
        var hidden = [Float](repeating: 0.25, count: rank)
        kernels.add_scaled(sums, 0.013, Int32(rank), &hidden)
        var logits = [Float](repeating: 0, count: labels)
        kernels.logits(weights, bias, hidden, Int32(labels), Int32(rank), &logits)
        var delta = logits
        kernels.softmax(&delta, Int32(labels))
        var trained = weights
        var gradient = [Float](repeating: 0, count: rank)
        kernels.backward(
          &trained, delta, logits, hidden, Int32(labels), Int32(rank), &gradient)
        var table = (0..<rank * 3).map { Float($0) / 7 }
        kernels.step_row(&table, 1, 0.5, gradient, Int32(rank))
        kernels.gather(table, [0, 2, 1], 3, 0.7, Int32(rank), &hidden)
        return (sums, hidden + logits + delta + trained + gradient + table)
      }
      let a = run(reference)
      let b = run(other)
      #expect(a.sums == b.sums)
      #expect(a.values.map(\.bitPattern) == b.values.map(\.bitPattern))
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
