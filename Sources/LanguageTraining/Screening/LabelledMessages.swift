/// Text messages with labels.
public struct LabelledMessages: Sendable {
  /// One message.
  public struct Message: Sendable {
    /// Whether the label says `spam`.
    public let isSpam: Bool
    /// What it says.
    public let text: String
  }

  /// The messages, in order.
  public private(set) var messages: [Message] = []

  /// Reads lines of label, tab and text; other lines are passed over.
  public init(file: String) throws {
    for line in try TextLines.read(file) {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2, fields[0] == "spam" || fields[0] == "ham" else { continue }
      messages.append(Message(isSpam: fields[0] == "spam", text: String(fields[1])))
    }
  }

  /// Every other message, from the first (0) or the second (1) on.
  public func half(_ remainder: Int) -> [Message] {
    messages.enumerated().filter { $0.offset % 2 == remainder }.map(\.element)
  }
}

/// The lines of a file, unpacked where its name ends in `.zst`.
public enum TextLines {
  /// Reads all lines that are not empty.
  ///
  /// - Throws: ``TrainingDataError`` where the file cannot be read.
  public static func read(_ file: String) throws -> [String] {
    var lines: [String] = []
    try CompressedLines.forEach(inFile: file) {
      if !$0.isEmpty { lines.append(String(decoding: $0, as: UTF8.self)) }
    }
    return lines
  }
}
