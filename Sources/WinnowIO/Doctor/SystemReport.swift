internal import CCompressionShims
internal import CJSONShims
internal import CLanguageKernels
internal import CTextKernels
internal import ICUText
internal import LanguageID
internal import Winnow

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What shapes results and speed on this machine, for reports of bugs.
///
/// Nothing in it is about the user: no paths, no names, no environment.
package enum SystemReport {
  /// Lines `NAME<TAB>VALUE`.
  package static var lines: [(name: String, value: String)] {
    let model = LanguageModel.builtIn
    var lines = [
      ("winnow", Pipeline.version),
      ("ICU", "\(ICUVersion.library), Unicode \(ICUVersion.unicode)"),
      ("model", "\(model.digest), \(model.languages.count) languages"),
      ("kernels", kernels),
      ("processors", "\(Processors.count)"),
    ]
    var system = utsname()
    if uname(&system) == 0 {
      lines.append(
        (
          "system",
          "\(text(of: system.sysname)) \(text(of: system.release)) \(text(of: system.machine))"
        ))
    }
    for (name, format) in [
      ("ISA-L", COMPRESSION_GZIP), ("zstd", COMPRESSION_ZSTD), ("xz", COMPRESSION_XZ),
      ("bzip2", COMPRESSION_BZIP2),
    ] {
      lines.append((name, String(cString: compression_version(Int32(format)))))
    }
    lines.append(("simdjson", String(cString: json_library_version())))
    return lines
  }

  /// Whether the parts work together: a text with a stray line comes apart as it should.
  package static var isSound: Bool {
    let stray =
      "Wie boter op zijn hoofd heeft, moet uit de zon blijven, zei mijn grootmoeder altijd.\n"
    let text = """
      The bees come back to the hive and dance for the others in the dark.
      They say with the angle of the dance where the flowers are and how far away.

      \(stray)
      The others follow the dancer, learn the way and fly to the same flowers in the meadow.

      """
    let result = Pipeline().run(Document(text: text))
    return result.mainLanguage == Language("en") && !result.cleanText.contains(stray)
      && result.cleanText.contains("The others follow")
  }

  /// The loops that were chosen for languages and for text, and whether they are those asked for.
  private static var kernels: String {
    let chosen =
      "\(String(cString: language_kernels().pointee.name)), text "
      + String(cString: text_kernels_name())
    guard let name = getenv("WINNOW_KERNELS"), language_kernels_named(name) == nil else {
      return chosen
    }
    return chosen + " (WINNOW_KERNELS names none that this machine has)"
  }

  private static func text<Tuple>(of tuple: Tuple) -> String {
    withUnsafeBytes(of: tuple) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
