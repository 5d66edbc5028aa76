internal import CICUShims

/// Names of languages and scripts in a language (CLDR).
///
/// ```swift
/// let names = LocaleNames(in: "en")
/// names.language("zh-Hans")  // "Chinese (Simplified)"
/// names.script("Deva")       // "Devanagari"
/// LocaleNames(in: "nl").language("nl")  // "Nederlands"
/// ```
public struct LocaleNames: Sendable {
  /// The language the names are in: a BCP 47 code.
  public let displayLanguage: String

  /// Names in a language.
  public init(in displayLanguage: String) {
    self.displayLanguage = displayLanguage
  }

  /// The name of a language or locale, or nil if ICU has none.
  public func language(_ code: String) -> String? {
    name("naming a language") { buffer, capacity, error in
      cicu_display_name(code, displayLanguage, buffer, capacity, &error)
    }
  }

  /// The name of a script by its ISO 15924 code, or nil if ICU has none.
  public func script(_ code: String) -> String? {
    name("naming a script") { buffer, capacity, error in
      cicu_script_display_name(code, displayLanguage, buffer, capacity, &error)
    }
  }

  /// The script that a language is most often written in, or nil if ICU does not know.
  ///
  ///     LocaleNames.likelyScript(of: "sr")  // Cyrl
  public static func likelyScript(of language: String) -> Script? {
    let code = try? checkedText("looking up a script") { buffer, capacity, error in
      cicu_likely_script(language, buffer, capacity, &error)
    }
    guard let code, !code.isEmpty else { return nil }
    return Script(named: String(decoding: code, as: UTF8.self))
  }

  /// The tag that CLDR prefers of those that mean the same language (UTS #35, canonicalization), or
  /// nil if it is no BCP 47 tag.
  ///
  ///     LocaleNames.canonicalTag(of: "iw")  // "he"
  ///     LocaleNames.canonicalTag(of: "tl")  // "fil"
  public static func canonicalTag(of tag: String) -> String? {
    let bytes = try? checkedText("looking up a language") { buffer, capacity, error in
      cicu_canonical_tag(tag, buffer, capacity, &error)
    }
    guard let bytes, !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func name(
    _ operation: String, _ call: (UnsafeMutablePointer<CChar>, Int32, inout Int32) -> Int32
  ) -> String? {
    guard let bytes = try? checkedText(operation, call), !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
