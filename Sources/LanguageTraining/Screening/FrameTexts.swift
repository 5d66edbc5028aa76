/// What stands in the frames of pages, each text once: lines, and runs of short ones as they look when an
/// instruction is broken over several. Much of it tells readers what to do: "Leave a reply".
struct FrameTexts {
  private(set) var texts: [String] = []
  private var known: Set<String> = []

  /// Lines of more words are no parts of a run.
  private static let shortLine = 6
  private static let longestRun = 6

  init(_ pages: [LinePage], _ random: inout RandomNumbers) {
    for page in pages {
      var run: [String] = []
      for line in page.lines {
        guard !line.isContent else {
          run = []
          continue
        }
        add(line.text)
        run.append(line.text)
        if line.words > Self.shortLine {
          run = []
        } else if run.count > 1 {
          add(run.suffix(2 + random.below(Self.longestRun - 1)).joined(separator: " "))
        }
      }
    }
  }

  private mutating func add(_ text: String) {
    if known.insert(text).inserted { texts.append(text) }
  }
}
