internal import ICUText
public import LanguageID
public import Winnow

/// What made a record: everything one needs to make it again.
public struct Provenance: Hashable, Sendable {
  /// The version of Winnow.
  public let version: String
  /// The version of ICU.
  public let icu: String
  /// The version of Unicode that ICU knows.
  public let unicode: String
  /// The digest of the language model.
  public let model: String
  /// The name of the policy.
  public let policyName: String
  /// The digest of the policy's rules.
  public let policyDigest: String

  /// Collects the versions in use.
  public init(model: LanguageModel = .builtIn, policy: Policy) {
    version = Pipeline.version
    icu = ICUVersion.library
    unicode = ICUVersion.unicode
    self.model = model.digest
    policyName = policy.name
    policyDigest = policy.digest
  }
}
