// What a page sells.
extension PageLines {
  /// The button stands so close below the title.
  private static let linesOfOffer = 24
  private static let wordsOfButton = 4.0
  private static let wordsOfProperty = 8.0
  private static let wordsOfPrice = 3.0

  /// Marks prices, and properties as "Colour: moss", between the title and the last button that buys what it names
  /// ("Add to basket"): by itself each of them looks like an advertisement, or an entry of a menu.
  func markOffer(_ signs: inout [LineSigns]) {
    guard let title, title + 1 < lines.count else { return }
    let below = lines.indices[(title + 1)...].prefix(Self.linesOfOffer).prefix { !isProse($0) }
    guard let button = below.last(where: isButton) else { return }
    let offer = below.prefix { $0 < button }
    guard offer.contains(where: isPrice) else { return }
    for index in offer where signs[index].isEmpty && (isPrice(index) || isProperty(index)) {
      signs[index] = .offer
    }
  }

  private func isButton(_ index: Int) -> Bool {
    let line = lines[index]
    return line.cues.contains(.shop) && line.cueShare >= 0.5 && line.digits == 0
      && isShort(index, Self.wordsOfButton)
  }

  private func isPrice(_ index: Int) -> Bool {
    lines[index].isPrice(besides: Self.wordsOfPrice) && !lines[index].endsSentence
  }

  private func isProperty(_ index: Int) -> Bool {
    let line = lines[index]
    return line.hasLabel && isShort(index, Self.wordsOfProperty) && line.cues.isEmpty
      && line.quiet.isDisjoint(with: .asides) && !line.hasAddress && !line.hasHandle
  }
}
