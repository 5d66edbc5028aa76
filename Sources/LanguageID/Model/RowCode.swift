/// How the numbers of a row are written in four bits each.
///
/// Most numbers of a row are small and a few are large, so a code n from −7 to 7 stands for n·|n|:
/// the steps grow with the value ("companding"; Jayant and Noll, "Digital Coding of Waveforms",
/// 1984). Twice as many rows of four bits tell languages better than half as many of eight.
package enum RowCode {
  /// The largest value.
  package static let limit: Float = 49

  /// The code, from −7 to 7, whose value is nearest to `value`.
  package static func code(of value: Float) -> Int {
    let size = value.magnitude
    var code = 0
    // Midway between n² and (n + 1)² the next code begins.
    while code < 7, size > Float(code * code + code) + 0.5 { code += 1 }
    return value < 0 ? -code : code
  }

  /// What a code stands for.
  package static func value(of code: Int) -> Float { Float(code * abs(code)) }

  /// The bytes of a row of codes: byte j holds the code of dimension j in its lower and that of
  /// dimension rank / 2 + j in its upper half, each plus eight.
  package static func pack(_ codes: [Int]) -> [UInt8] {
    let half = codes.count / 2
    return (0..<half).map { UInt8(codes[$0] + 8) | UInt8(codes[half + $0] + 8) &<< 4 }
  }
}
