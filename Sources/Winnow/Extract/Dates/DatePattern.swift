internal import ICUText

/// A pattern of dates of CLDR, such as `y. 'gada' d. MMMM`, to read dates by (UTS #35).
struct DatePattern: Sendable {
  enum Part: Sendable {
    case day
    /// A number, or a name with what the pattern writes on to it.
    case month(NameTable<Int>)
    case year
    /// What stands between; a space is any number of them.
    case literal([Unicode.Scalar])
  }

  /// From the first field to the last.
  let parts: [Part]

  /// The patterns of a language that begin with a day or a year, and say both.
  static func all(_ formats: LocaleFormats) -> [DatePattern] {
    var seen: Set<String> = []
    return [LocaleFormats.DateStyle.long, .medium, .full].compactMap { style in
      let pattern = formats.datePattern(style)
      guard seen.insert(pattern).inserted else { return nil }
      return DatePattern(pattern, formats)
    }
  }

  private init?(_ pattern: String, _ formats: LocaleFormats) {
    var fields: [(letter: Character, count: Int, literal: String)] = []
    var isQuoted = false
    for character in pattern {
      if character == "'" {
        isQuoted.toggle()
      } else if !isQuoted, character.isASCII, character.isLetter {
        if let last = fields.last, last.letter == character, last.literal.isEmpty {
          fields[fields.count - 1].count += 1
        } else {
          fields.append((character, 1, ""))
        }
      } else if !fields.isEmpty {
        fields[fields.count - 1].literal.append(character)
      }
    }
    // A weekday before or behind is no part of it.
    while let first = fields.first, "EcG".contains(first.letter) { fields.removeFirst() }
    while let last = fields.last, "EcG".contains(last.letter) { fields.removeLast() }
    guard let first = fields.first, "dyu".contains(first.letter),
      fields.map({ $0.letter == "L" ? "M" : $0.letter }).sorted() == ["M", "d", "y"]
    else { return nil }
    var parts: [Part] = []
    for (index, field) in fields.enumerated() {
      let literal = Array(field.literal.unicodeScalars).filter {
        $0.properties.generalCategory != .format
      }
      var rest = literal[...]
      switch field.letter {
      case "d": parts.append(.day)
      case "y": parts.append(.year)
      default:
        let suffix = literal.prefix(while: \.isLetter)
        rest = literal.dropFirst(suffix.count)
        parts.append(.month(Self.months(formats, isNamed: field.count > 2, suffix)))
      }
      if index < fields.count - 1, !rest.isEmpty { parts.append(.literal(Array(rest))) }
    }
    self.parts = parts
  }

  private static func months(
    _ formats: LocaleFormats, isNamed: Bool, _ suffix: ArraySlice<Unicode.Scalar>
  ) -> NameTable<Int> {
    var table = NameTable<Int>()
    guard isNamed else { return table }
    var ending = String.UnicodeScalarView()
    ending.append(contentsOf: suffix)
    for kind in [LocaleFormats.DateNames.months, .monthsShort] {
      for (index, name) in formats.dateNames(kind).enumerated() {
        table.add(name + String(ending), index % 12 + 1)
      }
    }
    return table
  }
}

extension DateFinder {
  /// A date as a pattern of the language writes it, from its first number.
  func patternDate(_ first: Number) -> Find? {
    guard first.digits <= 2 || first.digits == 4 else { return nil }
    for pattern in lexicon.patterns {
      if let find = date(by: pattern, at: first.range.lowerBound) { return find }
    }
    return nil
  }

  private func date(by pattern: DatePattern, at start: Int) -> Find? {
    var (year, month, day) = (0, 0, 0)
    var position = start
    for part in pattern.parts {
      switch part {
      case .day:
        guard let number = number(at: position), number.digits <= 2 else { return nil }
        (day, position) = (number.value, number.range.upperBound)
      case .year:
        guard let number = number(at: position), number.digits == 4 else { return nil }
        (year, position) = (number.value, number.range.upperBound)
      case .month(let names) where names.isEmpty:
        guard let number = number(at: position), number.digits <= 2 else { return nil }
        (month, position) = (number.value, number.range.upperBound)
      case .month(let names):
        guard let name = names.match(at: position, in: text) else { return nil }
        (month, position) = (name.value, name.end)
      case .literal(let scalars):
        guard let end = self.end(of: scalars, at: position) else { return nil }
        position = end
      }
    }
    return date(start..<position, year, month, day)
  }

  /// Behind what a pattern writes between two fields.
  private func end(of literal: [Unicode.Scalar], at start: Int) -> Int? {
    var position = start
    for scalar in literal {
      if scalar.isSpace {
        position = skippingSpaces(position)
      } else if text.at(position).folded == scalar.folded
        || scalar == "’" && text.at(position) == "'"
      {
        position += 1
      } else {
        return nil
      }
    }
    return position
  }
}
