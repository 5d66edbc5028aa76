internal import LanguageID
public import Winnow

/// What documents are made of, and what became of it: counted, so that counts of parts can be added
/// in any order.
public struct Statistics: Sendable, Hashable {
  /// What is counted by.
  public enum Table: String, Sendable, Hashable, CaseIterable {
    /// Everything, in one row.
    case total
    /// Languages of documents and segments.
    case language
    /// Roles of segments.
    case role
    /// Rules that set segments aside; a segment with two reasons counts in both.
    case reason
    /// Documents by their length: the row is the least number of bytes, a power of two.
    case size
    /// Documents by how much of them was kept, in tenths: the row is the least share in %.
    case kept
  }

  private var tables: [Table: [String: Tally]] = [:]
  /// Records that could not be read or understood.
  public var errors = 0

  /// Makes empty statistics.
  public init() {}

  /// All documents.
  public var total: Tally { tables[.total]?[""] ?? Tally() }

  /// The rows of a table; those with the most bytes first, and of equals the first by name.
  public func rows(_ table: Table) -> [(name: String, tally: Tally)] {
    (tables[table] ?? [:]).map { (name: $0.key, tally: $0.value) }.sorted {
      $0.tally.bytes != $1.tally.bytes ? $0.tally.bytes > $1.tally.bytes : $0.name < $1.name
    }
  }

  /// Counts a document.
  ///
  /// - Complexity: O(*s*) in its segments.
  public mutating func add(_ result: WinnowResult) {
    var whole = Tally()
    whole.documents = 1
    whole.bytes = result.utf8.count
    whole.setAsideBytes = result.utf8.count - result.cleanUTF8.count
    for segment in result.segments {
      let tally = Tally(of: segment)
      for reason in segment.decision.reasons { count(tally, .reason, reason.rule) }
      guard segment.kind.isContent else { continue }
      whole.segments += 1
      whole.setAsideSegments += tally.setAsideSegments
      count(tally, .language, segment.language.code)
      count(tally, .role, segment.role.rawValue)
    }
    count(whole, .total, "")
    count(Tally(document: true), .language, result.mainLanguage.code)
    count(whole, .size, Self.sizeRow(of: whole.bytes))
    count(whole, .kept, Self.keptRow(of: whole))
  }

  /// Adds the counts of other documents.
  public mutating func merge(_ other: Statistics) {
    errors += other.errors
    for (table, rows) in other.tables {
      for (row, tally) in rows { count(tally, table, row) }
    }
  }

  mutating func count(_ tally: Tally, _ table: Table, _ row: String) {
    tables[table, default: [:]][row, default: Tally()] += tally
  }

  private static func sizeRow(of bytes: Int) -> String {
    bytes == 0 ? "0" : (1 << (Int.bitWidth - 1 - bytes.leadingZeroBitCount)).description
  }

  private static func keptRow(of tally: Tally) -> String {
    guard tally.bytes > 0 else { return "100" }
    return ((tally.bytes - tally.setAsideBytes) * 10 / tally.bytes * 10).description
  }
}

extension Tally {
  fileprivate init(of segment: Segment) {
    segments = 1
    bytes = segment.range.count
    guard segment.stream != .clean else { return }
    setAsideSegments = 1
    setAsideBytes = bytes
  }

  fileprivate init(document: Bool) {
    documents = document ? 1 : 0
  }
}
