/// The fields of an input record which Winnow does not know, in their order, as raw JSON.
///
/// Values are kept as the text they were written in, so that a number such as `1.10` or an object
/// with repeated keys comes out exactly as it went in.
public struct Metadata: Sendable, Hashable {
  /// One field: a name and a JSON value.
  public struct Field: Sendable, Hashable {
    /// The name, without quotes and escapes.
    public let name: String
    /// The value: JSON source text.
    public let json: String

    /// Makes a field from its parts.
    public init(name: String, json: String) {
      self.name = name
      self.json = json
    }
  }

  /// The fields in the order of the input.
  public var fields: [Field]

  /// Makes metadata of the given fields.
  public init(_ fields: [Field] = []) {
    self.fields = fields
  }

  /// The JSON source of the last field of that name, as most readers of JSON have it.
  ///
  /// - Complexity: O(*n*), where *n* is the number of fields.
  public subscript(name: String) -> String? {
    fields.last { $0.name == name }?.json
  }
}
