internal import CTOMLShims

/// A value of a TOML file (version 1.0), with the line it stands in.
struct TOMLValue {
  /// What a value says.
  enum Content {
    case table([Member])
    case array([TOMLValue])
    case string(String)
    case number(Double)
    case boolean(Bool)
    /// A date or a time.
    case other
  }

  /// A key with its value.
  struct Member {
    let key: String
    /// The line of the key, counted from 1.
    let line: Int
    let value: TOMLValue
  }

  /// Counted from 1.
  let line: Int
  let content: Content

  /// Reads the outermost table of a file; members stand in the order of their lines.
  ///
  /// - Parameter name: The name of the file, for the message.
  /// - Complexity: O(*n* log *n*) in its length.
  /// - Throws: ``InputFailure`` with the line where the text is no TOML.
  static func members(of text: [UInt8], name: String) throws(InputFailure) -> [Member] {
    let file = text.withUnsafeBytes { bytes in
      bytes.bindMemory(to: CChar.self).baseAddress.map { toml_file_read($0, Int64(bytes.count)) }
    }
    // No bytes, no members.
    guard let file else { return [] }
    guard let file else { throw InputFailure(name: name, cause: "no memory") }
    defer { toml_file_free(file) }
    var line: Int64 = 0
    if let error = toml_file_error(file, &line) {
      let cause = String(cString: error).split(whereSeparator: \.isNewline).joined(separator: " ")
      throw InputFailure(name: name, line: line > 0 ? Int(line) : nil, cause: cause)
    }
    guard case .table(let members) = TOMLValue(toml_file_root(file)).content else { return [] }
    return members
  }

  private init(_ value: OpaquePointer) {
    line = Int(toml_value_line(value))
    switch Int(toml_value_kind(value)) {
    case TOML_KIND_TABLE: content = .table(Self.children(of: value).sorted { $0.line < $1.line })
    case TOML_KIND_ARRAY: content = .array(Self.children(of: value).map(\.value))
    case TOML_KIND_STRING: content = .string(Self.string(of: value))
    case TOML_KIND_NUMBER: content = .number(toml_value_number(value))
    case TOML_KIND_BOOLEAN: content = .boolean(toml_value_number(value) != 0)
    default: content = .other
    }
  }

  private static func children(of value: OpaquePointer) -> [Member] {
    var members: [Member] = []
    withUnsafeMutablePointer(to: &members) { members in
      toml_value_each(value, members) { context, value, key, length, line in
        context.assumingMemoryBound(to: [Member].self).pointee.append(
          Member(key: TOMLValue.text(key, length), line: Int(line), value: TOMLValue(value)))
      }
    }
    return members
  }

  private static func string(of value: OpaquePointer) -> String {
    var length: Int64 = 0
    let start = toml_value_string(value, &length)
    return text(start, length)
  }

  private static func text(_ start: UnsafePointer<CChar>?, _ length: Int64) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: Int(length)), as: UTF8.self)
  }
}
