/// The role of a line, with how sure it is and why.
struct RoleVerdict {
  let role: Role
  /// The type of annotation that says so.
  let type: AnnotationType
  /// The probability that the line is on the role's side: content, or the frame of the page.
  let score: Float
  /// The rules that speak for the role.
  let rules: RuleSet
}

/// Chooses the role of each line.
///
/// The ``ContentModel`` says on which side a line is, content or frame; the rules say what it is
/// there.  Each role has a logit: a bias and the weights of the rules that hold.  What the rules of
/// one side say louder than those of the other moves the model's logit, so a strong rule
/// ("Read more …" inside of the article, a heading between two paragraphs) can outvote the model,
/// and a weak one only names what the model has decided.
struct RoleScorer {
  /// The condition of a rule, in an object that does not change: to call a function that stands in a
  /// structure would count references to it, dozens of times for each line.
  private final class Condition: Sendable {
    /// The place of the rule in ``RoleRule/all``.
    let number: Int
    /// ``RoleRule/cues``
    let cues: CueSet
    let holds: @Sendable (LineOnPage) -> Bool

    init(_ number: Int, _ rule: RoleRule) {
      self.number = number
      cues = rule.cues
      holds = rule.holds
    }
  }

  /// The roles of one side; an object, as thousands of lines are handed one.
  private final class Side: Sendable {
    let roles: [Role]
    let types: [AnnotationType]
    let biases: [Float]
    private let conditions: [Condition]
    /// Asked of every line.
    let open: [Unmanaged<Condition>]
    /// Asked of lines with one of their cues.
    let cued: [Unmanaged<Condition>]
    let weights: [Float]
    let slots: [Int]
    /// Their places in ``RoleRule/all``.
    let numbers: [Int]
    /// The logarithm of the summed odds when no rule holds.
    let rest: Float
    /// The role when no rule holds.
    let usual: Int

    init(_ biases: [(role: Role, bias: Float)], hearsMarkup: Bool) {
      roles = biases.map(\.role)
      types = roles.map(\.annotationType)
      self.biases = biases.map(\.bias)
      let roles = roles
      let count = hearsMarkup ? RoleRule.all.count : RoleRule.plain.count
      numbers = (0..<count).filter { roles.contains(RoleRule.all[$0].role) }
      let rules = numbers.map { RoleRule.all[$0] }
      conditions = zip(numbers, rules).map { Condition($0, $1) }
      open = conditions.filter(\.cues.isEmpty).map(Unmanaged.passUnretained)
      cued = conditions.filter { !$0.cues.isEmpty }.map(Unmanaged.passUnretained)
      weights = rules.map(\.weight)
      slots = rules.map { rule in roles.firstIndex(of: rule.role) ?? 0 }
      rest = logarithmOfSum(self.biases)
      let strongest = biases.map(\.bias).max()
      usual = biases.firstIndex { $0.bias == strongest } ?? 0
    }
  }

  /// What the rules of one side say of a line.
  fileprivate struct Opinion {
    /// The place of the role on its side.
    let role: Int
    /// How much more is said than of a line on which no rule holds.
    let strength: Float
    /// The rules that speak for it.
    let rules: RuleSet
  }

  /// Opinions by the rules that hold: the same few rules hold on most lines.
  struct Memory {
    fileprivate var content: [RuleSet: Opinion] = [:]
    fileprivate var frame: [RuleSet: Opinion] = [:]
  }

  /// How much of what the rules say moves the model, which has seen most of it already.
  private static let gain: Float = 0.8
  /// Makes up for rules that find more to say against lines than for them.
  private static let prior: Float = 0.15
  /// The model's logit is cut here, so that rules can speak.
  private static let limit: Float = 3.5

  private static let other = (role: Role.other, type: Role.other.annotationType)
  private static let boilerplate = (role: Role.boilerplate, type: Role.boilerplate.annotationType)

  private let content: Side
  private let frame: Side

  /// For pages of which the text alone is known.
  static let plain = RoleScorer(hearsMarkup: false)
  /// For pages that come with what their markup says of their lines.
  static let hearingMarkup = RoleScorer(hearsMarkup: true)

  private init(hearsMarkup: Bool) {
    precondition(RoleRule.all.count <= RuleSet.capacity)
    content = Side(
      [
        (.body, 0), (.title, -2.5), (.heading, -3), (.listItem, -2), (.tableRow, -2),
        (.quote, -1.2), (.code, -2),
      ], hearsMarkup: hearsMarkup)
    frame = Side(
      [
        (.navigation, -1), (.link, -1.7), (.share, -1.7), (.advertisement, -1.9),
        (.credit, -2.1), (.caption, -2.1), (.byline, -2.3), (.date, -1.9), (.signature, -1.9),
        (.comment, -1.9), (.legal, -1.7), (.spam, -3), (.boilerplate, -0.5),
      ], hearsMarkup: hearsMarkup)
  }

  /// The verdict on a line.
  func judge(_ line: LineOnPage, recalling memory: inout Memory) -> RoleVerdict {
    guard line.line.letters > 0 || line.line.digits > 0 || line.opensSignature || line.isFormat
    else {
      return verdictWithoutWords(line)
    }
    let content = opinion(of: self.content, on: line, recalling: &memory.content)
    let frame = opinion(of: self.frame, on: line, recalling: &memory.frame)
    let share = sigmoid(
      Self.prior + modelLogit(line) + Self.gain * (content.strength - frame.strength))
    let isContent = share >= 0.5
    let winner = isContent ? content : frame
    let side = isContent ? self.content : self.frame
    return RoleVerdict(
      role: side.roles[winner.role], type: side.types[winner.role], score: max(share, 1 - share),
      rules: winner.rules)
  }

  /// Bars and rows of stars belong to what stands around them, which the model knows better than them.
  private func verdictWithoutWords(_ line: LineOnPage) -> RoleVerdict {
    let beside = [-1, 1].compactMap { side in
      (1...Self.reach).lazy.compactMap { line.neighbour($0 * side) }
        .first { $0.line.letters + $0.line.digits > 0 }
    }
    let logits = (beside.isEmpty ? [line] : beside).map(modelLogit)
    let share =
      line.signs.contains(.postData)
      ? sigmoid(-Self.limit) : sigmoid(Self.prior + logits.reduce(0, +) / Float(logits.count))
    let (role, type) = share >= 0.5 ? Self.other : Self.boilerplate
    return RoleVerdict(role: role, type: type, score: max(share, 1 - share), rules: .noWords)
  }

  /// Lines without words that may stand together.
  private static let reach = 3

  private func opinion(
    of side: Side, on line: LineOnPage, recalling memory: inout [RuleSet: Opinion]
  ) -> Opinion {
    var holding = RuleSet()
    for condition in side.open {
      condition._withUnsafeGuaranteedRef { if $0.holds(line) { holding.insert($0.number) } }
    }
    let cues = line.line.cues
    if !cues.isEmpty {
      for condition in side.cued {
        condition._withUnsafeGuaranteedRef {
          if !$0.cues.isDisjoint(with: cues), $0.holds(line) { holding.insert($0.number) }
        }
      }
    }
    if holding.isEmpty { return Opinion(role: side.usual, strength: 0, rules: holding) }
    if let known = memory[holding] { return known }
    let opinion = opinion(of: side, where: holding)
    memory[holding] = opinion
    return opinion
  }

  private func opinion(of side: Side, where holding: RuleSet) -> Opinion {
    var logits = side.biases
    for rule in side.numbers.indices where holding.contains(side.numbers[rule]) {
      logits[side.slots[rule]] += side.weights[rule]
    }
    var best = 0
    for slot in logits.indices where logits[slot] > logits[best] { best = slot }
    var rules = RuleSet()
    for rule in side.numbers.indices
    where side.slots[rule] == best && holding.contains(side.numbers[rule]) {
      rules.insert(side.numbers[rule])
    }
    return Opinion(
      role: best, strength: logarithmOfSum(logits) - side.rest, rules: rules)
  }

  /// The logit of the model.  On a page without running text the model has nothing to go by, and a
  /// line counts as content until a rule speaks, unless it holds nothing but menus; so does one of a text that has no
  /// frame.  Most titles are labelled as frame in what it learnt from, so of the line that heads the article its no
  /// says little.
  private func modelLogit(_ line: LineOnPage) -> Float {
    let probability = min(max(line.content, 1e-4), 1 - 1e-4)
    let logit = naturalLog1p(1 / (1 - probability) - 1) - naturalLog1p(1 / probability - 1)
    let least: Float =
      line.page.article.isEmpty && !line.page.isMenu
      ? 1.5 : line.page.isFrameless ? 0.15 : line.isTitle ? -1.5 : -Self.limit
    return min(max(logit, least), Self.limit)
  }
}

/// log Σ e^x.
private func logarithmOfSum(_ logits: [Float]) -> Float {
  let top = logits.reduce(-.infinity, max)
  // e^x is the odds of the logistic function.
  let sum = logits.reduce(Float(0)) { sum, logit in
    let probability = sigmoid(logit - top)
    return sum + probability / (1 - probability)
  }
  return top + naturalLog1p(sum - 1)
}
