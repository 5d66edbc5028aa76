public import LanguageID

/// Short texts that are in no language, or could be in many: made, not collected, and the same on
/// every run. A recogniser should say `und` or `zxx` of them.
public enum AbstentionSet {
  /// Kinds of such texts, with `count` of each.
  public static func texts(ofEachKind count: Int) -> [(kind: String, text: String)] {
    var random = RandomNumbers(seed: 2026)
    var result: [(kind: String, text: String)] = []
    for _ in 0..<count {
      result.append(("name", name(&random)))
      result.append(("number", number(&random)))
      result.append(("url", url(&random)))
      result.append(("e-mail", "\(word(&random)).\(word(&random))@\(word(&random)).org"))
      result.append(("hash", hash(&random)))
      result.append(("code", code(&random)))
      result.append(("keyboard", keyboard(&random)))
      result.append(("emoji", emoji(&random)))
    }
    return result
  }

  /// For each kind the number of texts and of those the model abstains from.
  public static func run(
    model: LanguageModel, ofEachKind count: Int
  ) -> [(kind: String, texts: Int, abstained: Int)] {
    let analyzer = LanguageAnalyzer(model: model)
    var counts: [String: (texts: Int, abstained: Int)] = [:]
    for (kind, text) in texts(ofEachKind: count) {
      counts[kind, default: (0, 0)].texts += 1
      if !analyzer.identify(text).language.isDetermined { counts[kind]!.abstained += 1 }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.texts, $0.value.abstained) }
  }

  private static func pick<T>(_ values: [T], _ random: inout RandomNumbers) -> T {
    values[random.below(values.count)]
  }

  private static let given = [
    "Anna", "Boris", "Carlos", "Dmitri", "Elena", "Fatima", "Giulia", "Hiroshi", "Ingrid", "Jorge",
    "Kemal", "Lucia", "Marek", "Nadia", "Olga", "Pavel", "Quentin", "Rosa", "Sergey", "Tomas",
    "Ursula", "Viktor", "Wanda", "Xavier", "Yusuf", "Zoltan", "Aisha", "Bjorn", "Chloe", "Dario",
  ]
  private static let family = [
    "Abramov", "Bakker", "Castillo", "Dvorak", "Eriksson", "Ferrari", "Garcia", "Horvat", "Ivanov",
    "Jansen", "Kovacs", "Lopez", "Mazur", "Novak", "Okafor", "Petrov", "Quispe", "Rossi",
    "Schneider", "Tanaka", "Ueda", "Vargas", "Weber", "Xu", "Yilmaz", "Zielinski", "Lavrov",
    "Moretti", "Nakamura", "Olsen",
  ]

  private static func name(_ random: inout RandomNumbers) -> String {
    switch random.below(4) {
    case 0: pick(given, &random)
    case 1: pick(family, &random)
    case 2: "\(pick(given, &random)) \(pick(family, &random))"
    default: "\(pick(given, &random)) \(pick(given, &random).prefix(1)). \(pick(family, &random))"
    }
  }

  private static func number(_ random: inout RandomNumbers) -> String {
    let n = random.below(1_000_000)
    return pick(
      [
        "\(n)", "\(n / 100),\(n % 100)", "+\(n % 90) \(n) \(n % 1000)",
        "\(n % 28 + 1).\(n % 12 + 1).20\(n % 90 + 10)",
        "\(n % 24):\(n % 50 + 10)", "€ \(n)", "\(n % 100) %", "\(n % 300) km",
        "\(n % 90) x \(n % 60) cm",
      ], &random)
  }

  private static func word(_ random: inout RandomNumbers) -> String {
    (0..<4 + random.below(6)).map { _ in
      String(pick(Array("abcdefghijklmnoprstuvwyz"), &random))
    }.joined()
  }

  private static func url(_ random: inout RandomNumbers) -> String {
    pick(
      [
        "https://www.\(word(&random)).com/\(word(&random))/\(random.below(9999))",
        "http://\(word(&random)).\(word(&random)).net/?id=\(random.below(9999))",
        "www.\(word(&random)).org", "\(word(&random)).com/\(word(&random))",
        "ftp://\(word(&random)).edu/\(word(&random)).zip",
      ], &random)
  }

  private static func hash(_ random: inout RandomNumbers) -> String {
    let hex = (0..<4).map { _ in String(random.next() &>> 32, radix: 16) }.joined()
    return pick(
      [hex, "sha256:\(hex)\(hex)", hex.uppercased(), "\(hex.prefix(8))-\(hex.suffix(4))-4a1c"],
      &random)
  }

  private static func code(_ random: inout RandomNumbers) -> String {
    let a = word(&random)
    let b = word(&random)
    return pick(
      [
        "if (\(a) == null) { return \(b); }", "\(a)_\(b) = \(a)[\(random.below(99))];",
        "<div class=\"\(a)\"><span id=\"\(b)\"></span></div>", "let \(a) = \(b).map { $0 + 1 }",
        "#include <\(a).h>", "def \(a)(\(b)): return \(b)**2", "$ ./\(a) --\(b) -v | grep \(a)",
        "SELECT \(a) FROM \(b) WHERE id=\(random.below(99));", "{\"\(a)\": \"\(b)\", \"n\": 3}",
      ], &random)
  }

  private static func keyboard(_ random: inout RandomNumbers) -> String {
    let rows = ["asdfghjkl", "qwertzuiop", "zxcvbnm", "jkl", "fghj", "sdfg"]
    return (0..<1 + random.below(3)).map { _ in
      let row = pick(rows, &random)
      return String(row.shuffled(using: &random).prefix(3 + random.below(6)))
    }.joined(separator: " ")
  }

  private static func emoji(_ random: inout RandomNumbers) -> String {
    (0..<1 + random.below(5)).map { _ in
      pick(["😀", "🎉", "👨‍👩‍👧", "🇳🇱", "❤️", "👍🏽", ":-)", "★", "→", "♫"], &random)
    }.joined(separator: random.below(2) == 0 ? "" : " ")
  }
}
