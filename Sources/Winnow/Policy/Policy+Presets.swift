extension Policy {
  /// For readers: the article with its title and headings; chrome, captions, comments and stray
  /// lines in other languages are set aside.
  public static let article = Policy(
    name: "article",
    rules: chrome(threshold: 0.5).merging([
      .foreignLanguage: Rule(threshold: 0.65)
    ]) { $1 })

  /// For training text: as ``article``, and only what is surely not content goes.
  public static let corpus = Policy(
    name: "corpus",
    rules: chrome(threshold: 0.7).merging([
      .foreignLanguage: Rule(threshold: 0.8)
    ]) { $1 })

  /// When nothing wrong may stay: lower thresholds, and a line with any foreign stretch goes.
  public static let strict = Policy(
    name: "strict",
    rules: chrome(threshold: 0.35).merging([
      .foreignLanguage: Rule(threshold: 0.5, coverage: 0)
    ]) { $1 })

  /// Sets nothing aside: for looking at the annotations alone.
  public static let keepAll = Policy(name: "keep-all", rules: [:])

  /// The presets, by name.
  public static let presets: [Policy] = [.article, .corpus, .strict, .keepAll]

  /// The preset of that name, if there is one.
  public static func preset(named name: String) -> Policy? {
    presets.first { $0.name == name }
  }

  private static func chrome(threshold: Double) -> [AnnotationType: Rule] {
    var rules: [AnnotationType: Rule] = Dictionary(
      uniqueKeysWithValues: Role.all.filter { !$0.isContent }.map {
        ($0.annotationType, Rule(threshold: threshold))
      })
    for risk: AnnotationType in ["spam.*", "injection.*", .binaryText] {
      rules[risk] = Rule(threshold: threshold)
    }
    // Where an order is hidden or encoded in a sentence, the whole sentence goes.
    for type: AnnotationType in [.injectionHidden, .injectionEncoded] {
      rules[type] = Rule(threshold: threshold, coverage: 0)
    }
    return rules
  }
}
