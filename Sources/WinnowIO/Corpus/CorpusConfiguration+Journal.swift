internal import LanguageID
internal import Winnow

extension CorpusConfiguration {
  /// Everything that shapes the output, one thing a line: `NAME<TAB>VALUE`.
  ///
  /// The number of workers is not among it, as it shapes nothing.
  func fingerprint(_ provenance: Provenance) -> [String] {
    var lines = [
      "version of Winnow\t\(provenance.version)", "version of ICU\t\(provenance.icu)",
      "language model\t\(provenance.model ?? "none")",
      "policy\t\(provenance.policyName) \(provenance.policyDigest)",
      "annotators\t\(pipeline.annotators.map(\.identifier).joined(separator: " "))",
      "steps\t\(pipeline.transformers.map(\.identifier).joined(separator: " "))",
      "extractors\t\(pipeline.extractors.map(\.identifier).joined(separator: " "))",
      "options of the language stage\t\(pipeline.languageAnalyzer?.options.line ?? "none")",
      "input format\t\(format?.rawValue ?? "by name")",
      "charset\t\(declaredCharset ?? "none")", "text field\t\(textField)",
      "language field\t\(pipeline.languageField ?? "none")",
      "outputs\t\(outputs.map(\.rawValue).sorted().joined(separator: " "))",
      "compression\t\(compression?.rawValue ?? "none")",
      "limits\t\(limits.documentSize) \(limits.longDocuments.rawValue) \(limits.expansion)",
      "repeated lines\t\(repeatedLines?.rawValue ?? "not counted")",
      "number of documents\t\(documentLimit.map(String.init) ?? "all")",
      "sample\t\(sampleShare)",
    ]
    for input in inputs {
      let identity = FileSystem.identity(of: input)
      let state = identity.map { "\($0.size) bytes, changed \($0.changed)" } ?? "of unknown size"
      lines.append("input \(input.name)\t\(state)")
    }
    return lines
  }

  /// The name of the first thing in which two fingerprints differ.
  static func difference(_ old: [String], _ new: [String]) -> String? {
    for (index, line) in new.enumerated() where index >= old.count || old[index] != line {
      let name = String(line.prefix { $0 != "\t" })
      let oldName = index < old.count ? String(old[index].prefix { $0 != "\t" }) : ""
      return name == oldName ? name : "the list of inputs"
    }
    return old.count > new.count ? "the list of inputs" : nil
  }
}

extension LanguageAnalyzer.Options {
  /// All of them in one line, the same for the same options.
  fileprivate var line: String {
    let hints = languageHints.map { "\($0.key.code)=\($0.value)" }.sorted()
    return [
      "expected \(expectedLanguage?.code ?? "none")",
      "of \(constraints.map(\.code).joined(separator: ","))",
      "hints \(hints.joined(separator: ","))",
      "from \(minimumConfidence.map { "\($0)" } ?? "its own")",
      strictVarieties ? "varieties apart" : "varieties together",
    ].joined(separator: ", ")
  }
}
