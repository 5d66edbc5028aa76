internal import ICUText

/// One pass over a text in search of hidden characters.
struct HiddenScan {
  let utf8: [UInt8]
  private let isStart: Bool
  private let isDescribed: Bool
  private var found: [Finding] = []
  private var directional: [DirectionalControls.Control] = []
  private var line: HiddenLine

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
    if !directional.isEmpty {
      found += DirectionalControls.findings(directional, in: utf8)
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
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
      if CharacterProperties.isRecommendedEmoji(String(decoding: flag, as: UTF8.self))
        || Self.isSubdivision(items[..<end].map(\.value))
      {
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
    // Characters that all have work to do, too few to hold a byte, or one that a finger stayed on.
    // More than that in one place is no spelling.
    let working = items.map { item in
      context.allows(item, in: &line)
        || (item.kind == .byteOrderMark && isStart && item.range.lowerBound == 0)
    }
    let uniform = items.allSatisfy { $0.value == items[0].value }
    if uniform || items.count < 8, !working.contains(false) { return }
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
