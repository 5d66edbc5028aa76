internal import TextRepair

/// One JSON object: its members in order, as they were written.
///
/// Repeated names are allowed, as JSON allows them; asking for one gives the last, as most readers
/// of JSON do.
public struct JSONObject: Sendable {
  /// What a value is.
  public enum Kind: Sendable, CaseIterable {
    /// A text.
    case string
    /// A number, of any size and precision.
    case number
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
    /// Values in square brackets.
    case array
    /// Members in braces.
    case object
  }

  struct Member: Sendable {
    let key: Range<Int>
    let value: Range<Int>
    let kind: Kind
  }

  let source: [UInt8]
  let members: [Member]

  /// The number of members.
  public var count: Int { members.count }

  /// The name of a member.
  public func name(at index: Int) -> String {
    String(decoding: JSONString.unescape(source[members[index].key]), as: UTF8.self)
  }

  /// The value of a member as it was written, without the white space around it.
  public func json(at index: Int) -> ArraySlice<UInt8> {
    source[members[index].value]
  }

  /// What the value of a member is.
  public func kind(at index: Int) -> Kind {
    members[index].kind
  }

  /// What a string says, as UTF-8; `nil` for other values.
  ///
  /// One half of a surrogate pair, which JSON can write but no text can hold, becomes U+FFFD.
  ///
  /// - Complexity: O(*n*) in the length of the string.
  public func string(at index: Int) -> [UInt8]? {
    members[index].kind == .string ? JSONString.unescape(source[members[index].value]) : nil
  }

  /// What a string says, and the halves of surrogate pairs for which U+FFFD stands in it.
  func text(at index: Int) -> (utf8: [UInt8], findings: [Finding])? {
    guard members[index].kind == .string else { return nil }
    var findings: [Finding] = []
    let utf8 = JSONString.unescape(source[members[index].value]) { unit, place in
      findings.append(
        Finding(
          kind: .invalidBytes, range: place..<place + 3, detail: "\\u\(String(unit, radix: 16))"))
    }
    return (utf8, findings)
  }

  /// The position of the last member with a name.
  public func index(of name: String) -> Int? {
    members.lastIndex { member in
      let quoted = source[member.key]
      return quoted.dropFirst().dropLast().elementsEqual(name.utf8)
        || (quoted.contains(UInt8(ascii: "\\"))
          && JSONString.unescape(quoted).elementsEqual(name.utf8))
    }
  }
}
