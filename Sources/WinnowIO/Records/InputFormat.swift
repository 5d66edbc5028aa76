/// How documents stand in an input.
public enum InputFormat: String, CaseIterable, Sendable {
  /// One document a file, in any charset.
  case text
  /// One JSON object a line, with the text in one of its fields.
  case jsonl

  /// Goes by the ending of the file's name: `.jsonl` and `.ndjson` hold JSON lines, and everything
  /// else text; also before an ending that says it is compressed, as in `.jsonl.gz`.
  public init(of input: Input) {
    let name = Compression.removingEnding(from: input.path ?? "")
    self = [".jsonl", ".ndjson"].contains { name.hasSuffix($0) } ? .jsonl : .text
  }
}
