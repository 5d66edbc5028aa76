extension Policy {
  /// Sixteen hexadecimal digits which change when the rules do: records carry them, so that one can
  /// tell whether two runs were made under the same policy.
  ///
  /// FNV-1a of 64 bits over the rules in the order of their names; the name of the policy is left
  /// out.
  public var digest: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    for (type, rule) in rules.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      type.rawValue.utf8.forEach(add)
      add(0)
      for number in [rule.threshold, rule.coverage] {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { $0.forEach(add) }
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
