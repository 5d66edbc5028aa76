/// A value in the data of an annotation; what JSON can say, without `null` and objects.
public enum AnnotationValue: Sendable, Hashable {
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// Several values.
  case array([AnnotationValue])

  /// The text, where the value is one.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The number, where the value is one, whole or not.
  public var double: Double? {
    switch self {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  /// The values, where the value is an array.
  public var array: [AnnotationValue]? {
    if case .array(let values) = self { values } else { nil }
  }
}

extension AnnotationValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension AnnotationValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension AnnotationValue: ExpressibleByFloatLiteral {
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
}

extension AnnotationValue: ExpressibleByBooleanLiteral {
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension AnnotationValue: ExpressibleByArrayLiteral {
  /// Several values.
  public init(arrayLiteral elements: AnnotationValue...) { self = .array(elements) }
}

extension AnnotationValue: CustomStringConvertible {
  /// The value as it is written in a program: a text in quotes, an array in brackets.
  public var description: String {
    switch self {
    case .string(let value): String(reflecting: value)
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .array(let values): "\(values)"
    }
  }
}
