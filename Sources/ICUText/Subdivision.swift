internal import CICUShims

/// Parts of countries (ISO 3166-2), by CLDR's codes.
///
/// ```swift
/// Subdivision.exists("caqc")  // true: Quebec in Canada
/// Subdivision.exists("cazz")  // false
/// ```
public enum Subdivision {
  /// Whether a country has, or once had, a part with a code.
  ///
  /// - Parameter code: the letters of the country and those of the part, all in lower case.
  /// - Complexity: O(1); the first call makes a set of some 5,000 codes.
  public static func exists(_ code: String) -> Bool { codes.contains(code) }

  /// Empty if ICU comes without the data.
  private static let codes: Set<String> = {
    let list = try? checkedText(capacity: 1 << 15, "listing parts of countries") {
      cicu_subdivisions($0, $1, &$2)
    }
    var codes: Set<String> = []
    for entry in (list ?? []).split(separator: 0x20) {
      // "ad02~8" is seven codes.
      let ends = entry.split(separator: 0x7E)
      guard let first = ends.first, let from = first.last, let to = (ends.last ?? first).last,
        from <= to
      else { continue }
      for last in from...to {
        codes.insert(String(decoding: first.dropLast() + [last], as: UTF8.self))
      }
    }
    return codes
  }()
}
