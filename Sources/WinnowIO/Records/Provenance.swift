internal import ICUText
internal import LanguageID
public import Winnow

/// What made a record: everything one needs to make it again.
public struct Provenance: Hashable, Sendable {
  /// The version of Winnow.
  public let version: String
  /// The version of ICU.
  public let icu: String
  /// The version of Unicode that ICU knows.
  public let unicode: String
  /// The digest of the language model; `nil` where languages were not looked for.
  public let model: String?
  /// The name of the policy.
  public let policyName: String
  /// The digest of the policy's rules.
  public let policyDigest: String

  /// Collects the versions in use.
  public init(of pipeline: Pipeline) {
    version = Pipeline.version
    icu = ICUVersion.library
    unicode = ICUVersion.unicode
    model = pipeline.languageAnalyzer?.model.digest
    policyName = pipeline.policy.name
    policyDigest = pipeline.policy.digest
  }
}

extension Provenance {
  /// Writes the versions as members of an object.
  func write(to json: inout JSONWriter) {
    json.member("version", version)
    json.member("icu", icu)
    json.member("unicode", unicode)
    if let model { json.member("model", model) }
    json.member("policy", policyName)
    json.member("policy_digest", policyDigest)
  }
}
