internal import ICUText

/// One pass over a text in search of hidden characters.
struct HiddenScan {
  let utf8: [UInt8]
  private let isStart: Bool
  private let isDescribed: Bool
  private var found: [Finding] = []
  private var directional: [DirectionalControls.Control] = []
  private var line: HiddenLine
  private var isInOrder = true
  private var kept = Kept()

  /// A hidden character and its place.
  struct Item {
    var value: UInt32
    var kind: HiddenClass
    var range: Range<Int>
  }

  init(_ utf8: [UInt8], isStart: Bool, isDescribed: Bool) {
    self.utf8 = utf8
    self.isStart = isStart
    self.isDescribed = isDescribed
    line = HiddenLine(utf8)
  }

  mutating func findings() -> [Finding] {
    var scan = ScalarScan(utf8)
    let leads = ByteCensus.leadsOfHidden
    var items: [Item] = []
    while true {
      scan.skip(leads: leads)
      guard let value = scan.next() else { break }
      guard let kind = HiddenClass(value) else { continue }
      items = [Item(value: value, kind: kind, range: scan.range)]
      while scan.end < utf8.count {
        let (value, length) = ScalarScan.scalar(in: utf8, at: scan.end)
        guard value >= 0x80, let next = HiddenClass(value), next.stretch == kind.stretch else {
          break
        }
        _ = scan.next()
        items.append(Item(value: value, kind: next, range: scan.end - length..<scan.end))
      }
      examine(items, kind.stretch)
    }
    judgeKept()
    if !directional.isEmpty {
      found += DirectionalControls.findings(directional, in: utf8)
      isInOrder = false
    }
    if !isInOrder { found.sort { $0.range.lowerBound < $1.range.lowerBound } }
    return found
  }

  private mutating func examine(_ items: [Item], _ stretch: HiddenClass.Stretch) {
    switch stretch {
    case .tags: examineTags(items)
    case .variationSelectors: examineVariationSelectors(items)
    case .zeroWidth: examineZeroWidth(items)
    case .directionalControls:
      directional += items.map { DirectionalControls.Control(value: $0.value, range: $0.range) }
    case .privateUse: report(.privateUse, items, Self.names(of: items.map(\.value)))
    case .noncharacters: report(.noncharacter, items, Self.names(of: items.map(\.value)))
    case .ignorables:
      report(
        .zeroWidth, items, Self.names(of: items.map(\.value)),
        payload: Payload.lowBytes(items.map(\.value)))
    case .controls: report(.control, items, Self.names(of: items.map(\.value)))
    }
  }

  // MARK: Tags

  private mutating func examineTags(_ items: [Item]) {
    var items = items[...]
    // A flag: the black flag, tags, the closing tag. Tags behind it are not part of it.
    if let base = before(items), base.value == 0x1F3F4,
      let end = items.firstIndex(where: { $0.value == 0xE007F })
    {
      let flag = utf8[base.start..<items[end].range.upperBound]
      let code = items[..<end].map(\.value)
      if CharacterProperties.isRecommendedEmoji(String(decoding: flag, as: UTF8.self)) {
        items = items[(end + 1)...]
      } else if Self.isSubdivision(code) {
        report(
          .subdivisionFlag, Array(items[...end]), "a flag that is not recommended (RGI)",
          payload: Payload.tags(code))
        items = items[(end + 1)...]
      }
    }
    guard !items.isEmpty else { return }
    report(
      .tagCharacters, Array(items), "\(items.count) tag characters",
      payload: Payload.tags(items.map(\.value)))
  }

  /// Whether tags name a part of a country, of which it may have a flag (UTS #51, ED-14a).
  private static func isSubdivision(_ tags: [UInt32]) -> Bool {
    let code = tags.compactMap { Unicode.Scalar($0 & 0x7F) }
    return code.count == tags.count && Subdivision.exists(String(String.UnicodeScalarView(code)))
  }

  // MARK: Variation selectors

  private mutating func examineVariationSelectors(_ items: [Item]) {
    let base = before(items[...])?.value
    let first = items[0]
    let fits = base.map { VariationSequence.isPlausible(base: $0, selector: first.value) } ?? false
    if items.count == 1 {
      if !fits {
        report(
          .variationSelectors, items, Self.name(of: first.value) + " selects nothing",
          payload: Payload.variationSelectors(items.map(\.value)))
      }
      return
    }
    // Some editors repeat the emoji selector; that is no message.
    if fits, items.allSatisfy({ $0.value == first.value }) {
      report(
        .variationSelectors, Array(items.dropFirst()), "repeated " + Self.name(of: first.value))
      return
    }
    report(
      .variationSelectors, items, "\(items.count) variation selectors",
      payload: Payload.variationSelectors(items.map(\.value)))
  }

  // MARK: Characters without width

  private mutating func examineZeroWidth(_ items: [Item]) {
    let context = HiddenContext(
      utf8, items[0].range.lowerBound..<items[items.count - 1].range.upperBound)
    let working = items.map { item in
      context.allows(item, in: &line)
        || (item.kind == .byteOrderMark && isStart && item.range.lowerBound == 0)
    }
    if !working.contains(false) {
      if Self.isSpelling(items) {
        if items.count > 1 { keep(items, \.several) }
        if items[0].kind == .directionalMark, context.isFarFromRightToLeft { keep(items, \.far) }
        return
      }
      if items.allSatisfy({ $0.value == items[0].value }) {
        report(
          Self.kind(of: items), Array(items.dropFirst()),
          "repeated " + Self.name(of: items[0].value))
        return
      }
    }
    if items[0].kind == .directionalMark, context.isInsideWord { keep(items, \.inWords) }
    if items.count > 3 {
      report(
        Self.kind(of: items), items, Self.names(of: items.map(\.value)),
        payload: items.count >= 8 ? Payload.zeroWidth(items.map(\.value)) : nil)
      return
    }
    for (item, works) in zip(items, working) where !works {
      report(Self.kind(of: [item]), [item], Self.name(of: item.value))
    }
  }

  /// Whether characters that have work to do are no more than a spelling needs, or than word
  /// processors and fingers leave: three, or a pair twice ("ಕೇಪ್‌ಟೌನ್‍‌‍‌ನ").
  private static func isSpelling(_ items: [Item]) -> Bool {
    if items.count < 4 { return true }
    let values = items.map(\.value)
    if values.count == 4, values[0] == values[2], values[1] == values[3], values[0] != values[1] {
      return true
    }
    // Blanks of a notation stand side by side.
    return (items[0].kind == .brailleBlank || items[0].kind == .hangulFiller)
      && values.allSatisfy { $0 == values[0] }
  }

  // MARK: What only a whole line tells

  /// Characters of one line that pass by themselves, and marks that do not.
  private struct Kept {
    var line: Range<Int>?
    /// Two and more in one place. A line spells a few words like that, and all alike.
    var several: [[Item]] = []
    /// Marks far from what is written from the right.
    var far: [[Item]] = []
    /// Marks inside of words; where those are, the far ones are no writer's.
    var inWords: [[Item]] = []
  }

  private mutating func keep(_ items: [Item], _ kind: WritableKeyPath<Kept, [[Item]]>) {
    let bounds = line.bounds(around: items[0].range)
    if kept.line != bounds {
      judgeKept()
      kept.line = bounds
    }
    kept[keyPath: kind].append(items)
  }

  private mutating func judgeKept() {
    var odd: [[Item]] = []
    if kept.several.count > 3, Set(kept.several.map { $0.map(\.value) }).count > 2 {
      odd += kept.several
    }
    if !kept.inWords.isEmpty {
      let known = Set(odd.map { $0[0].range.lowerBound })
      odd += kept.far.filter { !known.contains($0[0].range.lowerBound) }
    }
    for items in odd { report(Self.kind(of: items), items, Self.names(of: items.map(\.value))) }
    if !odd.isEmpty { isInOrder = false }
    kept = Kept()
  }

  private static func kind(of items: [Item]) -> Finding.Kind {
    func all(_ belongs: (HiddenClass) -> Bool) -> Bool { items.allSatisfy { belongs($0.kind) } }
    if all({ $0 == .hangulFiller || $0 == .brailleBlank || $0 == .khmerVowel }) { return .filler }
    if all({ $0 == .directionalMark }) { return .directionalControl }
    if all({
      $0 == .deprecated || $0 == .annotation || $0 == .musicalControl || $0 == .shorthandControl
    }) {
      return .deprecated
    }
    return .zeroWidth
  }

  // MARK: Reporting

  private func before(_ items: ArraySlice<Item>) -> (value: UInt32, start: Int)? {
    items.first.flatMap { ScalarScan.scalar(in: utf8, before: $0.range.lowerBound) }
  }

  private mutating func report(
    _ kind: Finding.Kind, _ items: [Item], _ detail: @autoclosure () -> String,
    payload: @autoclosure () -> String? = nil
  ) {
    guard let first = items.first, let last = items.last else { return }
    found.append(
      Finding(
        kind: kind, range: first.range.lowerBound..<last.range.upperBound,
        detail: isDescribed ? detail() : "", payload: isDescribed ? payload() : nil))
  }

  /// `U+200B ZERO WIDTH SPACE`.
  static func name(of value: UInt32) -> String {
    value < 0x80 ? namesOfASCII[Int(value)] : made(nameOf: value)
  }

  /// Data that is no text has controls by the million.
  private static let namesOfASCII = (0..<0x80).map(made(nameOf:))

  private static func made(nameOf value: UInt32) -> String {
    let name = Unicode.Scalar(value).map { CharacterProperties.name(of: $0) } ?? ""
    return Hexadecimal.scalar(value) + (name.isEmpty ? "" : " " + name)
  }

  /// The name of one, or the code points of several with their number.
  static func names(of values: some Collection<UInt32>) -> String {
    if let first = values.first, values.count == 1 { return name(of: first) }
    let shown = Set(values).sorted().prefix(4).map(Hexadecimal.scalar)
    return "\(values.count) characters of " + shown.joined(separator: ", ")
  }
}
