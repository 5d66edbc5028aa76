/// Reads transcripts with a time alone in a line above each piece of what is said, as they are copied out of video
/// pages.
///
///     0:03
///     today we are going to fix a dripping
///     0:05
///     compression fitting
enum TranscriptMarkup {
  /// Fewer times are of something else, ...
  private static let least = 5
  /// ... and so are those that are less than one line of so many.
  private static let linesOfTime = 3

  /// What is said of each line from the first time on; `nil` where the text is no such transcript.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func read(_ lines: MarkedLines) -> [LineMarkup?]? {
    var kinds = [LineMarkup?](repeating: nil, count: lines.count)
    var count = 0
    var last = -1
    for index in lines.indices {
      if let time = seconds(lines[index]) {
        // Times of a programme begin late, and those of a table go back.
        guard time >= last, count > 0 || time < 60 else { return nil }
        last = time
        count += 1
        kinds[index] = LineMarkup(.metadata)
      } else if count > 0 {
        kinds[index] = LineMarkup(.message)
      }
    }
    return count >= least && count * linesOfTime >= lines.count ? kinds : nil
  }

  /// The seconds of "0:03", "12:04" or "1:02:03", where a line is nothing else.
  private static func seconds(_ line: MarkedLine) -> Int? {
    guard line.first.isDigit, line.utf8.count <= 8 else { return nil }
    let parts = line.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy(\.isDigit) })
    else { return nil }
    return parts.reduce(0) { sum, part in
      sum * 60 + part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
