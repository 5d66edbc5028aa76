/// How documents stand in an input.
public enum InputFormat: String, CaseIterable, Sendable {
  /// One document a file, in any charset.
  case text
  /// One JSON object a line, with the text in one of its fields.
  case jsonl

  /// Goes by the ending of the file's name: `.jsonl` and `.ndjson` hold JSON lines, and everything
  /// else text.
  public init(of input: Input) {
    let endings = [".jsonl", ".ndjson"]
    self = endings.contains { input.path?.hasSuffix($0) ?? false } ? .jsonl : .text
  }
}
