import CLanguageKernels
import Testing

@testable import LanguageID

@Suite("Rows of four bits")
struct RowCodeTests {
  @Test(
    "have the code whose value is nearest", arguments: [-49, -30.2, -0.6, 0, 0.4, 2.6, 33, 500])
  func nearest(value: Float) {
    let best = (-7...7).min {
      (RowCode.value(of: $0) - value).magnitude < (RowCode.value(of: $1) - value).magnitude
    }!
    #expect(RowCode.code(of: value) == best)
  }

  @Test("are read by the kernels as they were packed")
  func packing() {
    let rank = 64
    let codes = (0..<3).map { _ in (0..<rank).map { _ in Int.random(in: -7...7) } }
    let rows = codes.flatMap(RowCode.pack)
    var sums = [Int16](repeating: 0, count: rank)
    language_kernels().pointee.sum_rows(rows, [2, 0, 2], 3, Int32(rank), &sums)
    for d in 0..<rank {
      let expected = 2 * RowCode.value(of: codes[2][d]) + RowCode.value(of: codes[0][d])
      #expect(Float(sums[d]) == expected)
    }
  }
}
