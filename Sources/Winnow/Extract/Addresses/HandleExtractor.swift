/// Finds names in social networks, `@name` and `@name@server`, and hashtags of any script (UAX #31,
/// R8): annotations `handle` and `hashtag` with the `name` without its sign.
public struct HandleExtractor: Extractor {
  /// Name and version.
  public let identifier = "handles/1"

  /// Makes the extractor.
  public init() {}

  /// Finds handles and hashtags.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    clean.find { _, text in
      var finds: [Annotation] = []
      var index = 0
      while index < text.count {
        let find =
          switch text[index] {
          case "@", "＠": handle(at: index, in: text)
          case "#", "＃": hashtag(at: index, in: text)
          default: nil as (Range<Int>, AnnotationType)?
          }
        guard let (range, type) = find else {
          index += 1
          continue
        }
        finds.append(
          Annotation(
            range: text.bytes(range), type: type, score: 0.9, by: identifier,
            data: ["name": .string(text.text(range.dropFirst()))]))
        index = range.upperBound
      }
      return finds
    }
  }

  private func startsFreely(_ index: Int, _ text: ScalarText) -> Bool {
    let before = text.at(index - 1)
    return !before.isWordPart && !"@#&/.".unicodeScalars.contains(before)
  }

  private func handle(at start: Int, in text: ScalarText) -> (Range<Int>, AnnotationType)? {
    guard startsFreely(start, text) else { return nil }
    var end = start + 1
    while end < text.count, text[end].isASCII,
      text[end].isWordPart || ".-".unicodeScalars.contains(text[end])
    {
      end += 1
    }
    while end > start + 1, !text[end - 1].isWordPart { end -= 1 }
    guard 2...30 ~= end - start - 1, text[start + 1].isWordPart,
      text.scalars[start + 1..<end].contains(where: \.isLetter)
    else { return nil }
    if text.at(end) == "@" {
      var serverEnd = end + 1
      while serverEnd < text.count,
        text[serverEnd].isWordPart || ".-".unicodeScalars.contains(text[serverEnd])
      {
        serverEnd += 1
      }
      while serverEnd > end + 1, !text[serverEnd - 1].isWordPart { serverEnd -= 1 }
      if text.scalars[end + 1..<serverEnd].contains(".") { end = serverEnd }
    }
    return (start..<end, "handle")
  }

  private func hashtag(at start: Int, in text: ScalarText) -> (Range<Int>, AnnotationType)? {
    guard startsFreely(start, text) else { return nil }
    let word = text.word(from: start + 1)
    guard text.scalars[word].contains(where: \.isLetter) else { return nil }
    return (start..<word.upperBound, "hashtag")
  }
}
