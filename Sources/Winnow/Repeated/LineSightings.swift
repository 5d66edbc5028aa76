/// The lines of some documents, each once: what a ``RepeatedLineCounter`` counts, made ready beside
/// other work.
public struct LineSightings: Sendable {
  /// One line, in all documents or inside of a group.
  struct Line: Sendable {
    let key: LineKey
    let group: String?
    var documents: Int
    var occurrences: Int
    /// The line as it first came.
    let text: ArraySlice<UInt8>
    /// The last document that held it.
    fileprivate var document: Int
  }

  /// In the order in which they first came.
  private(set) var lines: [Line] = []
  private var places: [LineKey: Int] = [:]
  private var documents = 0
  private let longestLine: Int

  /// Sightings of nothing.
  public init(_ options: RepeatedLineCounter.Options = .init()) {
    longestLine = options.longestLine
  }

  /// Takes in a document.
  ///
  /// - Parameters:
  ///   - utf8: Its text, valid UTF-8.
  ///   - group: Its host or folder, if any.
  /// - Complexity: O(*n*) in its bytes.
  public mutating func add(_ utf8: [UInt8], group: String? = nil) {
    documents += 1
    let hash = group.map(LineKey.group)
    let segments = LineScanner.segments(of: utf8)
    utf8.withUnsafeBufferPointer { buffer in
      for segment in segments where segment.kind == .line && segment.range.count <= longestLine {
        guard let key = LineKey(buffer, segment.range) else { continue }
        let length = lineTerminatorLength(of: utf8[segment.range])
        let text = utf8[segment.range.lowerBound..<segment.range.upperBound - length]
        add(key, group: nil, text)
        if let hash { add(key.inGroup(hash), group: group, text) }
      }
    }
  }

  private mutating func add(_ key: LineKey, group: String?, _ text: ArraySlice<UInt8>) {
    if let place = places[key] {
      lines[place].occurrences += 1
      if lines[place].document != documents {
        lines[place].document = documents
        lines[place].documents += 1
      }
    } else {
      places[key] = lines.count
      lines.append(
        Line(
          key: key, group: group, documents: 1, occurrences: 1, text: text, document: documents))
    }
  }
}
