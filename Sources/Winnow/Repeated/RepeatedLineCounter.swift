/// Counts the lines that come again in other documents, by group (host, folder) and in all, in memory
/// that does not grow with the corpus.
///
/// Two passes give exact counts:
///
///     var counter = RepeatedLineCounter()
///     for page in pages { counter.survey(page.utf8, group: page.host) }
///     counter.endSurvey()
///     for page in pages { counter.count(page.utf8, group: page.host) }
///     let repeated = counter.table()
///
/// The first pass only estimates, from above, so that no repeated line is missed; the second counts
/// those lines exactly that can be repeated.  Without a survey, one pass does: then lines seen least
/// are forgotten when memory runs out, and a count that may be too low for that says so.
///
/// Lines are the same if their ``LineKey`` is.  Work can be divided: counters of the same options merge,
/// and after two passes the result does not depend on who counted what.
public struct RepeatedLineCounter: Sendable {
  /// The choices of a count.
  public struct Options: Sendable, Hashable {
    /// The documents a line must be in to be repeated.
    public var minimumDocuments = 3
    /// Bytes for the estimates.
    public var sketchBytes = 32 << 20
    /// Lines counted exactly at a time; each takes about 200 bytes.  Less than none is none.
    public var capacity = 500_000 {
      didSet { capacity = max(0, capacity) }
    }
    /// Lines longer than this many bytes are not counted: they are paragraphs.
    public var longestLine = 400

    /// Three documents, 32 MiB of estimates, half a million lines.
    public init() {}
  }

  private struct Entry: Sendable {
    var group: String?
    var documents: Int
    var occurrences: Int
    var text: String
    var isExact: Bool
  }

  /// The choices of this count.
  public let options: Options
  /// The documents a line must be in to be counted: more than asked for where there were more such
  /// lines than memory for them.
  public private(set) var threshold: Int

  private var sketch: CountSketch
  private var isSurveyed = false
  private var entries: [LineKey: Entry] = [:]

  /// A counter that has seen nothing.
  public init(options: Options = Options()) {
    self.options = options
    threshold = options.minimumDocuments
    sketch = CountSketch(bytes: options.sketchBytes)
  }

  // MARK: Two passes

  /// First pass: takes in a document.
  ///
  /// - Parameters:
  ///   - utf8: Its text, valid UTF-8.
  ///   - group: Its host or folder, if any.
  /// - Complexity: O(*n*) in its bytes.
  public mutating func survey(_ utf8: [UInt8], group: String? = nil) {
    var sightings = LineSightings(options)
    sightings.add(utf8, group: group)
    survey(sightings)
  }

  /// First pass: takes in what was seen in some documents.
  public mutating func survey(_ sightings: LineSightings) {
    for line in sightings.lines { sketch.add(line.key, UInt32(clamping: line.documents)) }
  }

  /// Ends the first pass.
  public mutating func endSurvey() {
    isSurveyed = true
  }

  /// Second pass, or the only one: counts the lines of a document.
  public mutating func count(_ utf8: [UInt8], group: String? = nil) {
    var sightings = LineSightings(options)
    sightings.add(utf8, group: group)
    count(sightings)
  }

  /// Second pass, or the only one: counts what was seen in some documents.
  ///
  /// The result depends on the order of the calls, not on how documents are divided among them.
  public mutating func count(_ sightings: LineSightings) {
    for line in sightings.lines {
      if entries[line.key] != nil {
        entries[line.key]?.documents += line.documents
        entries[line.key]?.occurrences += line.occurrences
        continue
      }
      let limit = sketch.limit(of: line.key)
      if isSurveyed, limit < threshold { continue }
      entries[line.key] = Entry(
        group: line.group, documents: line.documents, occurrences: line.occurrences,
        text: String(decoding: line.text, as: UTF8.self), isExact: isSurveyed || limit == 0)
      while entries.count > options.capacity { makeRoom() }
    }
  }

  /// The lines found to be repeated.
  public func table() -> RepeatedLines {
    RepeatedLines(
      entries.compactMap { key, entry in
        guard entry.documents >= max(threshold, options.minimumDocuments) else { return nil }
        return RepeatedLine(
          key: key, group: entry.group, documents: entry.documents,
          occurrences: entry.occurrences, text: entry.text, isExact: entry.isExact)
      })
  }

  // MARK: Divided work

  /// Takes in what another counter of the same options has surveyed or counted.
  ///
  /// After a survey, both must have the same one: merge surveys first, end, and give copies away.
  ///
  /// - Precondition: Both have the same options, and both have ended their first pass, or neither has.
  public mutating func merge(_ other: RepeatedLineCounter) {
    precondition(options == other.options, "Counters of different options")
    precondition(isSurveyed == other.isSurveyed, "A counter behind its survey and one before it")
    threshold = max(threshold, other.threshold)
    // What one of the two counts, the other may have forgotten.
    if !isSurveyed { doubtCounts { other.entries[$0] == nil && other.sketch.limit(of: $0) > 0 } }
    for (key, entry) in other.entries {
      var entry = entry
      if let known = entries[key] {
        entry.documents += known.documents
        entry.occurrences += known.occurrences
        entry.isExact = entry.isExact && known.isExact
        entry.text = min(entry.text, known.text)
      } else if !isSurveyed, sketch.limit(of: key) > 0 {
        entry.isExact = false
      }
      entries[key] = entry
    }
    if !isSurveyed { sketch.merge(other.sketch) }
    // Lines that only one of the two still counts are not counted in full.
    if isSurveyed { dropBelowThreshold() }
    while entries.count > options.capacity { makeRoom() }
  }

  private mutating func doubtCounts(where isForgotten: (LineKey) -> Bool) {
    for index in entries.indices where isForgotten(entries.keys[index]) {
      entries.values[index].isExact = false
    }
  }

  // MARK: Memory

  /// After a survey, asks for more documents: what is still counted is counted in full.  Without one,
  /// forgets the rarer lines, and remembers how often they came at most.
  private mutating func makeRoom() {
    if isSurveyed {
      threshold += max(1, threshold / 2)
      dropBelowThreshold()
      return
    }
    let counts = entries.values.map(\.documents).sorted()
    let limit = counts[counts.count / 2]
    entries = entries.filter { key, entry in
      if entry.documents > limit { return true }
      sketch.add(key, UInt32(clamping: entry.documents))
      return false
    }
  }

  private mutating func dropBelowThreshold() {
    entries = entries.filter { key, _ in sketch.limit(of: key) >= threshold }
  }
}
