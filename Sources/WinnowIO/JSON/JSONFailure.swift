internal import CJSONShims

/// Why a text is not one JSON object, and where.
public struct JSONFailure: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable, CaseIterable {
    /// There is nothing but white space.
    case empty
    /// It is another value than an object.
    case notAnObject
    /// Brackets, commas and colons do not fit together.
    case structure
    /// A string is not closed.
    case openString
    /// A control character stands unescaped in a string.
    case controlCharacter
    /// A string holds a backslash with something behind it that JSON does not know.
    case escape
    /// A number is not written as JSON writes numbers.
    case number
    /// A word is none of `true`, `false` and `null`.
    case literal
    /// Some bytes are no UTF-8.
    case invalidUTF8
    /// Arrays and objects are nested more than 1000 deep.
    case depth
    /// It is longer than 4 GiB, or than the memory there is.
    case size
  }

  /// What is wrong.
  public let reason: Reason
  /// The byte at fault, counted from 0, where it is known.
  public let offset: Int?
}

extension JSONFailure: CustomStringConvertible {
  /// One line, as in `invalid JSON at byte 12: a string is not closed`.
  public var description: String {
    let place = offset.map { " at byte \($0)" } ?? ""
    return "invalid JSON\(place): \(reason)"
  }
}

extension JSONFailure.Reason: CustomStringConvertible {
  /// A few words.
  public var description: String {
    switch self {
    case .empty: "nothing there"
    case .notAnObject: "not an object"
    case .structure: "a bracket, comma or colon is missing or out of place"
    case .openString: "a string is not closed"
    case .controlCharacter: "a control character is not escaped"
    case .escape: "an escape that JSON does not know"
    case .number: "not a number"
    case .literal: "not true, false or null"
    case .invalidUTF8: "not UTF-8"
    case .depth: "nested too deep"
    case .size: "too long"
    }
  }
}
