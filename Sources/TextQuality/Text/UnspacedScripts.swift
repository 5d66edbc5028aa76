internal import ICUText

/// The scripts that put no spaces between words.
enum UnspacedScripts {
  static func contain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x0E00 else { return false }
    return Script(of: scalar).breaksBetweenLetters
  }
}
