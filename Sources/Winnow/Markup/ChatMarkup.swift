/// Reads what was said in a chat or on an IRC channel, as messengers export it and clients log it: a time, a
/// name and a message in each line.
///
///     12/03/2024, 18:22 - Ines: Who brings the cake?
///     [12.03.24, 18:22:07] Ines: Who brings the cake?
///     [18:22] <ines> who brings the cake?
enum ChatMarkup {
  /// A text with fewer messages is no chat.
  private static let leastMessages = 5
  /// So many lines in ten begin with a time.
  private static let stampedTenths = 5
  /// In a chat the same people speak again; a programme names another event in each line.
  private static let messagesOfName = 2

  /// What is said of each line; `nil` where the text is no chat.
  static func read(_ lines: MarkedLines) -> [LineMarkup?]? {
    guard let first = lines.indices.first(where: { ChatLine(lines[$0]) != nil }) else { return nil }
    var kinds = [LineMarkup?](repeating: nil, count: lines.count)
    var names = Set<[UInt8]>()
    var (messages, stamped) = (0, 0)
    // What goes on over several lines.
    var rest = LineMarkup(.metadata)
    for index in lines.indices {
      switch index < first ? nil : ChatLine(lines[index]) {
      case .message(let name, let isPlaceholder):
        kinds[index] = LineMarkup(isPlaceholder ? .metadata : .message)
        rest = LineMarkup(.message)
        names.insert(name)
        messages += 1
        stamped += 1
      case .notice:
        kinds[index] = LineMarkup(.metadata)
        rest = LineMarkup(.metadata)
        stamped += 1
      case nil:
        // "--- Log opened", "--- Day changed", as irssi writes them.
        if lines[index].starts(with: "--- ") {
          kinds[index] = LineMarkup(.metadata)
        } else if index >= first {
          kinds[index] = rest
        }
      }
    }
    guard messages >= leastMessages, stamped * 10 >= lines.count * stampedTenths,
      messages >= names.count * messagesOfName
    else { return nil }
    return kinds
  }
}
