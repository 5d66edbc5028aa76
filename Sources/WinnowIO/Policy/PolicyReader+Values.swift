internal import LanguageID
internal import Winnow

/// What the values of a policy file must be, and what is said of those that are not.
extension PolicyReader {
  /// The members of a table that are named after types of annotations, families first and wider ones
  /// before narrower ones: a rule takes what it does not say from a wider one, wherever that stands.
  ///
  /// - Parameter example: Such a type, for the message.
  func types(
    _ member: TOMLValue.Member, such example: String
  ) throws(InputFailure) -> [(member: TOMLValue.Member, type: AnnotationType)] {
    var types: [(member: TOMLValue.Member, type: AnnotationType)] = []
    for member in try table(member) {
      let type = AnnotationType(rawValue: member.key)
      guard type.isWellFormed else {
        throw failure(
          member.line, "\"\(member.key)\" is no type of annotation, such as \"\(example)\"")
      }
      guard QualityTypes.areKnown(under: type) else {
        throw failure(
          member.line, "no rule set has \"\(member.key)\"\(QualityTypes.hint(for: type))")
      }
      types.append((member, type))
    }
    return types.sorted { left, right in
      (left.type.isFamily ? 0 : 1, left.member.key.utf8.count)
        < (right.type.isFamily ? 0 : 1, right.member.key.utf8.count)
    }
  }

  func table(
    _ member: TOMLValue.Member
  ) throws(InputFailure) -> [TOMLValue.Member] {
    guard case .table(let members) = member.value.content else {
      throw failure(member.line, "\"\(member.key)\" must be a table")
    }
    return members
  }

  func string(_ member: TOMLValue.Member) throws(InputFailure) -> String {
    guard case .string(let text) = member.value.content else {
      throw failure(member.line, "\"\(member.key)\" must be a string")
    }
    return text
  }

  func stream(_ member: TOMLValue.Member) throws(InputFailure) -> SegmentStream {
    let name = try string(member)
    guard let stream = SegmentStream(rawValue: name) else {
      throw unknown("stream", name, member.line, SegmentStream.allCases.map(\.rawValue))
    }
    return stream
  }

  func number(_ member: TOMLValue.Member) throws(InputFailure) -> Double {
    guard case .number(let number) = member.value.content, number.isFinite else {
      throw failure(member.line, "\"\(member.key)\" must be a number")
    }
    return number
  }

  func share(_ member: TOMLValue.Member) throws(InputFailure) -> Double {
    let number = try number(member)
    guard 0...1 ~= number else {
      throw failure(member.line, "\"\(member.key)\" must be from 0 to 1")
    }
    return number
  }

  func languages(_ value: TOMLValue) throws(InputFailure) -> [Language] {
    guard case .string(let code) = value.content else {
      throw failure(value.line, "a language must be a string")
    }
    let languages = LanguageModel.builtIn.ranges(forTag: code)
    guard !languages.isEmpty else {
      throw failure(value.line, "unknown language \"\(code)\"; see 'winnow languages'")
    }
    return languages
  }

  func check(
    _ name: String, line: Int, _ known: [String], _ what: String
  ) throws(InputFailure) {
    guard known.contains(name) else { throw unknown(what, name, line, known) }
  }

  func unknown(
    _ what: String, _ name: String, _ line: Int, _ known: [String]
  ) -> InputFailure {
    failure(line, "unknown \(what) \"\(name)\"; known are \(known.joined(separator: ", "))")
  }

  func failure(_ line: Int, _ cause: String) -> InputFailure {
    InputFailure(name: fileName, line: line, cause: cause)
  }
}
