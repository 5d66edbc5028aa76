internal import Hashing
internal import LanguageID

extension Policy {
  /// Sixteen hexadecimal digits which change when the rules do: records carry them, so that one can
  /// tell whether two runs were made under the same policy.
  ///
  /// FNV-1a of 64 bits over the rules in the order of their names and the wanted languages; the name
  /// of the policy is left out.
  public var digest: String {
    var hash = FNV1a()
    func add(_ number: Double) {
      withUnsafeBytes(of: number.bitPattern.littleEndian) { hash.add($0) }
    }
    func add(_ text: String) {
      hash.add(text.utf8)
      hash.add(0 as UInt8)
    }
    for (type, rule) in rules.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      add(type.rawValue)
      add(rule.threshold)
      add(rule.coverage)
      if rule.stream != .setAside { add(rule.stream.rawValue) }
      if let limits = rule.limits {
        add(limits.below ?? -.infinity)
        add(limits.above ?? .infinity)
      }
    }
    if let languages {
      for language in languages.wanted.sorted() { add(language.code) }
      add(languages.threshold)
      add(languages.stream.rawValue)
    }
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
