/// Makes texts in no language, to fit the abstention: other kinds, made in other ways, than those
/// of ``AbstentionSet``, on which it is measured.
struct NoLanguage {
  /// Common words to make addresses, identifiers and disguised words of.
  let words: [String]
  private var random: RandomNumbers

  init(words: [String], seed: UInt64) {
    self.words = words
    random = RandomNumbers(seed: seed)
  }

  /// Kinds of texts, with a maker of each.
  static let kinds: [(name: String, make: @Sendable (inout NoLanguage) -> String)] = [
    ("quantity", { $0.quantity() }), ("address", { $0.address() }), ("path", { $0.path() }),
    ("key", { $0.key() }), ("program", { $0.program() }), ("markup", { $0.markup() }),
    ("log", { $0.log() }), ("mash", { $0.mash() }), ("walk", { $0.walk() }),
    ("letters", { $0.randomLetters() }), ("disguised", { $0.disguised() }),
    ("symbols", { $0.symbols() }),
  ]

  private mutating func pick<T>(_ values: [T]) -> T { values[random.below(values.count)] }
  private mutating func word() -> String { pick(words) }
  private mutating func number(_ bound: Int) -> Int { random.below(bound) }
  private mutating func digits(_ count: Int) -> String {
    (0..<count).map { _ in String(random.below(10)) }.joined()
  }
  private mutating func letters(_ count: Int, of alphabet: String) -> String {
    let alphabet = Array(alphabet)
    return String((0..<count).map { _ in alphabet[random.below(alphabet.count)] })
  }

  private mutating func quantity() -> String {
    pick([
      "\(number(40))°\(number(60))′\(number(60))″N \(number(180))°\(number(60))′E",
      "ISBN \(digits(3))-\(digits(1))-\(digits(4))-\(digits(4))-\(digits(1))",
      "\(number(99)) GB / \(number(16)) GB RAM", "\(number(3000)) mAh",
      "v\(number(9)).\(number(20)).\(number(9))",
      "£\(number(999)).\(digits(2))–£\(number(9999))",
      "\(digits(4))-\(digits(2))-\(digits(2))T\(digits(2)):\(digits(2))Z",
      "(\(digits(3))) \(digits(3))-\(digits(4))", "§ \(number(99)) (\(number(9)))",
      "#\(number(99999))",
      "\(number(99))-\(number(99)) (\(number(40))-\(number(40)))",
      "\(number(20)) × 10^\(number(30)) kg",
      "\(number(12)):\(digits(2)) PM", "Nr. \(number(900))/\(digits(4))",
      "\(number(99)),\(digits(3)).\(digits(2)) kWh",
    ])
  }

  private mutating func address() -> String {
    let host = pick(["net", "io", "co.uk", "de", "info", "gov", "ru", "app"])
    return pick([
      "\(word())-\(word()).\(host)",
      "https://\(word()).\(host)/\(digits(4))/\(digits(2))/\(word())-\(word())-\(word())",
      "\(word())\(digits(2))@\(word()).\(host)", "\(word())_\(word())@mail.\(word()).\(host)",
      "\(word()).\(host)", "www.\(word())\(word()).\(host)/\(word()).html",
      "mailto:\(word())@\(word()).\(host)",
      "\(word())+\(word())@\(word()).\(host)",
      "\(word()).\(word()).\(word())@\(word())-\(word()).\(host)",
      "@\(word())_\(word())", "<\(word()).\(word())@\(word()).\(host)>", "tel:+\(digits(10))",
      "\(word()).\(word())@\(word()).\(host)",
      "\(word()).\(host)/\(word())?ref=\(word())&p=\(digits(2))",
    ])
  }

  private mutating func path() -> String {
    pick([
      "/usr/lib/\(word())/\(word()).so.\(number(9))", "C:\\Users\\\(word())\\\(word()).docx",
      "~/.\(word())/\(word()).conf",
      "com.\(word()).\(word()).\(word())", "src/\(word())/\(word())_\(word()).py",
      "\(word()).\(pick(["jpg", "png", "pdf", "tar.gz", "exe"]))",
      "IMG_\(digits(4)).JPG", "../\(word())/\(word()).js:\(number(900)):\(number(80))",
      "\(word())/\(word()):latest",
      "\(word())-\(word())-\(number(9)).\(number(20)).deb",
    ])
  }

  private mutating func key() -> String {
    let hex = "0123456789abcdef"
    let base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    let upper = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
    let first = letters(8, of: hex)
    let second = letters(4, of: hex)
    let long = letters(24 + number(30), of: base64)
    let code = letters(5, of: upper)
    let other = letters(5, of: upper)
    return pick([
      "\(first)-\(second)-\(second)-\(second)-\(first)\(second)", long, long + "==",
      "\(code)-\(other)-\(code)",
      "DE\(digits(2)) \(digits(4)) \(digits(4)) \(digits(4))", "0x\(first)",
      "md5 \(first)\(second)\(first)", "rev \(first)",
      letters(6 + number(6), of: base64),
      "\(letters(2, of: upper)) \(digits(3)) \(letters(2, of: upper))",
      "SN: \(code)\(digits(6))", "\(second):\(second):\(second)::\(number(9))",
    ])
  }

  private mutating func program() -> String {
    let a = word()
    let b = word()
    let camel = a + b.prefix(1).uppercased() + b.dropFirst()
    let constant = "\(a)_\(b)".uppercased()
    return pick([
      "public static void \(camel)(String \(a)) {",
      "for (int i = 0; i < \(a).size(); ++i) \(b)[i] = i;", "printf(\"%d\\n\", \(a) + \(b));",
      "from \(a).\(b) import \(camel)", "self.\(a) = \(b) if \(b) else None",
      "fn \(a)_\(b)(x: &str) -> Result<u8, Error> {",
      "const \(camel) = async () => await \(a)();", "#define \(constant) \(number(99))",
      "return \(a)->\(b)(\(number(9)));",
      "\(camel)()", "git commit -am \"\(a)\"", "sudo apt-get install \(a)-\(b)",
      "export \(constant)=/opt/\(a)",
      "\(a): [\(number(9)), \(number(9)), \"\(b)\"]", "x = np.zeros((\(number(99)), \(number(9))))",
      "@media (max-width: \(number(999))px) { .\(a) { margin: 0; } }",
      "echo $\(constant) | awk '{print $\(number(9))}'", "try { \(a)() } catch (e) { \(b)(e) }",
      "^[a-z0-9_]+@\(a)\\.(com|org)$",
      "\\frac{\(a.prefix(1))}{\(b.prefix(1))} = \\sum_{i=1}^n x_i",
      "import \(a); print(\(a).\(b)())", "while (\(a) != NULL && \(b) > 0) { \(a)++; }",
      "INSERT INTO \(a) (\(b)) VALUES (\(number(99)));",
      "\(a)=\(b); \(b)=\(number(9)) # \(number(99))",
    ])
  }

  private mutating func markup() -> String {
    let a = word()
    let b = word()
    return pick([
      "<a href=\"/\(a)\">", "<img src=\"\(a).png\" alt=\"\"/>", "{{\(a)|\(b)=\(number(9))}}",
      "[[File:\(a).jpg|thumb]]", "&nbsp;&\(a);",
      "\(a): \(b): {", "<!-- \(a) -->", "- name: \(a)\n  value: \(b)",
      "| \(number(9)) | \(number(9)) | \(a) |", "<\(a):\(b) xmlns=\"urn:\(a)\"/>",
      "{\"\(a)\":[{\"\(b)\":\(number(99))},null]}", "[\(a)](/\(b)/\(number(99)))",
      "<p class=\"\(a)-\(b)\">", "```\(a)```", "!!\(a) &\(b)",
    ])
  }

  private mutating func log() -> String {
    pick([
      "[\(digits(2)):\(digits(2)):\(digits(2))] \(word()).\(word())=\(number(99))",
      "E/\(word())(\(number(9999))): 0x\(digits(6))",
      "\(digits(3)).\(digits(2)).\(digits(1)).\(digits(2)) - - \"GET /\(word()) HTTP/1.1\" 200",
      "at \(word()).\(word())(\(word()).java:\(number(900)))",
      "pid=\(number(9999)) uid=\(number(999))",
      "--\(word())-\(word())=\(number(99)) -\(pick(["x", "vv", "rf"]))",
    ])
  }

  /// Neighbouring or random keys, in the order fingers hit them.
  private mutating func mash() -> String {
    let rows = [
      "asdfghjkl", "qwertyuiop", "zxcvbnm", "azertyuiop", "qsdfghjklm", "йцукенгшщзхъ",
      "фывапролджэ", "ячсмитьбю",
    ]
    let row = Array(pick(rows))
    return (0..<1 + number(4)).map { _ in
      String((0..<3 + number(8)).map { _ in row[random.below(row.count)] })
    }.joined(separator: pick([" ", " ", ""]))
  }

  private mutating func walk() -> String {
    let rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщз", "фывапролдж"]
    return (0..<1 + number(3)).map { _ in
      let row = Array(pick(rows))
      let first = number(row.count - 3)
      let run = String(row[first..<min(row.count, first + 3 + number(6))])
      return number(3) == 0 ? String(run.reversed()) : number(3) == 0 ? run + run : run
    }.joined(separator: " ")
  }

  private mutating func randomLetters() -> String {
    let alphabet = pick([
      "bcdfghjklmnpqrstvwxz", "abcdefghijklmnopqrstuvwxyz", "BCDFGHJKLMNPQRSTVWXZ",
      "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    ])
    return (0..<1 + number(3)).map { _ in letters(3 + number(7), of: alphabet) }.joined(
      separator: " ")
  }

  /// Words with digits and signs in place of letters: "h3ll0 w0rld".
  private mutating func disguised() -> String {
    let signs: [Character: Character] = [
      "a": "4", "e": "3", "i": "1", "o": "0", "s": "5", "t": "7", "l": "1", "b": "8",
    ]
    let isPartial = number(3) == 0
    return (0..<1 + number(6)).map { _ in
      String(
        word().map { letter in
          guard let sign = signs[letter], !isPartial || random.below(2) == 0 else { return letter }
          return sign
        })
    }.joined(separator: " ")
  }

  private mutating func symbols() -> String {
    let blocks: [ClosedRange<UInt32>] = [
      0x1F300...0x1F5FF, 0x1F600...0x1F64F, 0x2190...0x21FF, 0x2500...0x257F, 0x2600...0x26FF,
      0x2200...0x22FF,
    ]
    let faces = [
      "xD", ":D", ";-)", "^_^", "(>_<)", "¯\\_(ツ)_/¯", "<3", ":-/", "o_O", "***", "=====>", "|||",
      "~~~",
    ]
    if number(3) == 0 { return pick(faces) + (number(2) == 0 ? " " + pick(faces) : "") }
    return (0..<1 + number(6)).map { _ in
      let block = pick(blocks)
      return String(Unicode.Scalar(block.lowerBound + UInt32(random.below(block.count)))!)
    }.joined()
  }
}
