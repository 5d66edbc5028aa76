/// One piece of evidence for a role: what it sees, and how much it says.
struct RoleRule: Sendable {
  /// The role it speaks for.
  let role: Role
  /// What it sees, in a few words: `explain` shows them.
  let evidence: String
  /// What it adds to the logit of the role.
  let weight: Float
  /// Cues of which a line has one or more where it shows this; empty where a line without any may
  /// show it.  Most lines have none, and need not be asked.
  let cues: CueSet
  /// Whether a line with such a cue shows it.
  let holds: @Sendable (LineOnPage) -> Bool

  init(
    _ role: Role, _ evidence: String, _ weight: Float, says cues: Cue...,
    holds: @escaping @Sendable (LineOnPage) -> Bool
  ) {
    self.role = role
    self.evidence = evidence
    self.weight = weight
    self.cues = CueSet(cues.map { CueSet($0) })
    self.holds = holds
  }

  /// All rules, by family.
  static let all = plain + markup

  /// The rules that go by the text alone.
  static let plain = content + navigation + prompts + credits + people + notices
}
