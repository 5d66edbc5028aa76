/// Writes JSON, value by value, to the end of a buffer.
///
///     var json = JSONWriter()
///     json.object {
///       $0.member("language", "nl")
///       $0.member("confidence", 0.98)
///     }
///     json.bytes  // {"language":"nl","confidence":0.98}
///
/// Text comes out as UTF-8 with no more escapes than JSON asks for, numbers as the shortest text
/// that reads back as the same number, and what is no number in JSON (NaN, infinity) as `null`.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  private var needsComma = false

  /// Makes a writer with an empty buffer.
  public init() {}

  /// Forgets what was written, keeps the memory.
  public mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line of JSONL.
  public mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// Writes an object with the members that a closure writes.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes an array with the values that a closure writes.
  public mutating func array(_ elements: (inout JSONWriter) -> Void) {
    nest(UInt8(ascii: "["), UInt8(ascii: "]"), elements)
  }

  /// Writes the name of a member; its value has to follow.
  ///
  /// - Precondition: Nothing in the name has to be escaped.
  public mutating func name(_ name: StaticString) {
    name.withUTF8Buffer { name in
      assert(JSONEscapes.first(in: name, from: 0) == name.count)
      bytes.append(addingCapacity: name.count + 4) { [needsComma] output in
        if needsComma { output.append(UInt8(ascii: ",")) }
        output.append(UInt8(ascii: "\""))
        for byte in name { output.append(byte) }
        output.append(UInt8(ascii: "\""))
        output.append(UInt8(ascii: ":"))
      }
    }
    needsComma = false
  }

  /// Writes the name of a member that may be any text; its value has to follow.
  public mutating func name(escaping name: String) {
    string(name.utf8)
    colon()
  }

  /// Parts the name of a member from its value.
  mutating func colon() {
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ text: some Sequence<UInt8>) {
    separate()
    appendQuoted(text)
  }

  /// Writes a string.
  public mutating func string(_ text: String) {
    string(text.utf8)
  }

  /// Writes a whole number.
  public mutating func integer(_ value: Int) {
    separate()
    bytes.append(addingCapacity: 20) { output in
      if value < 0 { output.append(UInt8(ascii: "-")) }
      var unit: UInt = 1
      while value.magnitude / unit > 9 { unit *= 10 }
      while unit > 0 {
        output.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value.magnitude / unit % 10))
        unit /= 10
      }
    }
  }

  /// Writes a number.
  public mutating func number(_ value: Double) {
    raw((value.isFinite ? value.description : "null").utf8)
  }

  /// Writes `true` or `false`.
  public mutating func boolean(_ value: Bool) {
    raw((value ? "true" : "false").utf8)
  }

  /// Writes a value which is JSON already.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
  }

  private mutating func nest(
    _ opening: UInt8, _ closing: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(opening)
    needsComma = false
    body(&self)
    bytes.append(closing)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func appendQuoted(_ text: some Sequence<UInt8>) {
    if text.withContiguousStorageIfAvailable({ appendQuoted($0) }) == nil {
      Array(text).withUnsafeBufferPointer { appendQuoted($0) }
    }
  }

  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "\""))
    var start = 0
    while true {
      let end = JSONEscapes.first(in: text, from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { break }
      JSONEscapes.append(text[end], to: &bytes)
      start = end + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension JSONWriter {
  /// Writes a member with a text.
  public mutating func member(_ name: StaticString, _ value: String) {
    self.name(name)
    string(value)
  }

  /// Writes a member with a whole number.
  public mutating func member(_ name: StaticString, _ value: Int) {
    self.name(name)
    integer(value)
  }

  /// Writes a member with a number.
  public mutating func member(_ name: StaticString, _ value: Double) {
    self.name(name)
    number(value)
  }

  /// Writes a member with a score: a number rounded to four decimals.
  ///
  /// More would be noise, and would change with every rounding in the sums behind it.
  public mutating func member(_ name: StaticString, score: Double) {
    self.name(name)
    let scaled = (score * 10_000).rounded()
    guard scaled >= 0, scaled <= 10_000 else { return number(scaled / 10_000) }
    // The shortest text of such a number is its four decimals without the zeros at their end.
    var decimals = Int(scaled)
    var count = 4
    while count > 1, decimals.isMultiple(of: 10) {
      decimals /= 10
      count -= 1
    }
    separate()
    let whole = Int(scaled) / 10_000
    bytes.append(0x30 + UInt8(truncatingIfNeeded: whole))
    bytes.append(UInt8(ascii: "."))
    if whole == 1 { decimals = 0 }
    var unit = [1, 10, 100, 1000][count - 1]
    for _ in 0..<count {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: decimals / unit % 10))
      unit /= 10
    }
  }
}
