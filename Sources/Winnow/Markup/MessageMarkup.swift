/// Reads mails: the fields of their heads (RFC 5322, section 2.2), also of messages passed on inside of
/// others, and what is quoted of other messages (RFC 3676, section 4.5).
enum MessageMarkup {
  /// The heads of messages, the first with the subject as its title.
  static func heads(_ lines: MarkedLines) -> [(lines: Range<Int>, subject: Int?)] {
    var heads: [(lines: Range<Int>, subject: Int?)] = []
    var hasSubject = false
    var index = 0
    while index < lines.count {
      let head = Head(lines, from: index)
      index = head.lines.upperBound
      guard head.isOfMessage else { continue }
      heads.append((head.lines, hasSubject ? nil : head.subject))
      hasSubject = hasSubject || head.subject != nil
    }
    return heads
  }

  /// Lines below each other that begin with ">", as quoted mail does, and are long enough for text, with
  /// sentences that end or go on in the next line: entries of menus and headlines begin like that too. What stands
  /// below the line that says whose words they are may be as short as it likes.
  static func quotations(_ lines: MarkedLines) -> [Range<Int>] {
    var quotations: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      guard lines[index].first == UInt8(ascii: ">") else {
        index += 1
        continue
      }
      let start = index
      var (bytes, count) = (0, 0)
      var sentences = 0
      var goesOn = false
      repeat {
        if lines[index].quoted.count > 0 {
          bytes += lines[index].utf8.count
          count += 1
        }
        if lines.endsSentence(index) { sentences += 1 }
        if index > start, lines.continuesSentence(index) { goesOn = true }
        index += 1
      } while index < lines.count && lines[index].first == UInt8(ascii: ">")
      let isText = count > 1 && bytes >= leastWidth * count && (goesOn || sentences * 2 > count)
      if isText || attribution(of: start, in: lines) != nil {
        quotations.append(start..<index)
      }
    }
    return quotations
  }

  /// The lines that say of whom the next quotation is, and when it was written, as mail programs put them above it
  /// in any language: "On Mon, 14 Oct 2013 at 11:22, Ida Holm <ida@example.org> wrote:".
  ///
  /// - Parameter quotation: The first line of the quotation.
  static func attribution(of quotation: Int, in lines: MarkedLines) -> Range<Int>? {
    guard quotation > 0, lines[quotation - 1].endsWithColon else { return nil }
    // The line may be broken.
    if quotation > 1, lines.followsClosely(quotation - 1), !lines.endsSentence(quotation - 2),
      lines[quotation - 2].namesMessage
    {
      return quotation - 2..<quotation
    }
    return lines[quotation - 1].namesMessage ? quotation - 1..<quotation : nil
  }

  /// The lines of a quotation have so many bytes on an average.
  private static let leastWidth = 24

  /// Lines with a name and a colon, one below the other.
  private struct Head {
    /// The lines; a single one where it is none of these.
    let lines: Range<Int>
    /// Whether they are the head of a message: they tell who wrote it, and two more of what every message
    /// tells; a ticket tells where from, where to and when.
    let isOfMessage: Bool
    /// The line with the subject.
    let subject: Int?

    init(_ lines: MarkedLines, from start: Int) {
      var fields: [MessageField: Int] = [:]
      var index = start
      var end = start
      var isHead = true
      while index < lines.count, index == start || lines.followsClosely(index) {
        let line = lines[index]
        // A field that goes on is set in.
        if index == start || line.indent == 0 {
          if let field = MessageField(of: line) {
            if fields[field] == nil { fields[field] = index }
            isHead = true
          } else if let name = Self.name(of: line) {
            isHead = Self.isOfHeads(name)
          } else {
            break
          }
        }
        index += 1
        // The text may stand right below the head, and begin as a field does: "Note: ...".
        if isHead { end = index }
      }
      self.lines = start..<max(end, start + 1)
      subject = fields[.subject]
      isOfMessage =
        fields.count > 2
        && fields[.from].map { fields[.subject] != nil || lines[$0].utf8.contains(0x40) } == true
    }

    /// The name of the field that a line holds: letters, digits and hyphens before a colon and a space.
    private static func name(of line: MarkedLine) -> Slice<UnsafeBufferPointer<UInt8>>? {
      let name = line.utf8.prefix { $0.isLetter || $0.isDigit || $0 == 0x2D }
      let rest = line.utf8.dropFirst(name.count).prefix(2)
      return !name.isEmpty && rest.first == 0x3A && (rest.count == 1 || rest.last == 0x20)
        ? name : nil
    }

    /// Whether a field of this name stands in heads of messages only: those of more than one word have hyphens.
    private static func isOfHeads(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
      name.contains(0x2D) || words.contains(name.map { $0 | 0x20 })
    }

    /// The other fields of one word that mail and news programs write (RFC 4021).
    private static let words = Set(
      [
        "approved", "distribution", "importance", "lines", "newsgroups", "organization", "path",
        "precedence", "priority", "received", "references", "sender", "sensitivity", "status",
        "xref",
      ].map { Array($0.utf8) })
  }
}
