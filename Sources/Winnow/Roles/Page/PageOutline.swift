/// The headings of a page by what they say of one another: those that a table of contents lists, and those that
/// are numbered on from one to the next.
struct PageOutline {
  /// Why a line is a heading.
  enum Mark {
    case none, listed, numbered, counted
  }

  /// The lines of a table of contents, without its heading; empty where there is none.
  private(set) var contents = 0..<0
  /// The headings that it lists, in order.
  private(set) var listed: [Int] = []
  /// The numbered headings, in order.
  private(set) var numbered: [Int] = []
  /// Entries with the same word and a number that counts on ("Unit 3. Tides"), though no text is below each.
  private(set) var counted: [Int] = []

  let lines: [LineMeasures]
  /// How likely each line is content.
  let content: [Float]
  /// What each short line says.
  let texts: [HeadingText?]

  /// Fewer headings are a chance.
  static let fewest = 3
  private static let longest = 14.0

  /// A page without running text has none.
  static let empty = PageOutline()

  private init() {
    (lines, content, texts) = ([], [], [])
  }

  /// - Complexity: O(*n*) in the bytes of the short lines.
  init(
    _ lines: [LineMeasures], content: [Float], _ utf8: UnsafeBufferPointer<UInt8>,
    _ ranges: [Range<Int>]
  ) {
    self.lines = lines
    self.content = content
    texts = lines.indices.map { index in
      let line = lines[index]
      return line.letters > 0 && line.words <= Self.longest && !line.isClosedByFullStop
        ? HeadingText(utf8, ranges[index]) : nil
    }
    (contents, listed) = tableOfContents()
    (numbered, counted) = numberedHeadings()
  }

  /// What is known of each line; empty where no line is a heading.
  var marks: [Mark] {
    guard !listed.isEmpty || !numbered.isEmpty || !counted.isEmpty else { return [] }
    var marks = [Mark](repeating: .none, count: lines.count)
    for entry in counted { marks[entry] = .counted }
    for heading in listed { marks[heading] = .listed }
    for heading in numbered { marks[heading] = .numbered }
    return marks
  }
}
