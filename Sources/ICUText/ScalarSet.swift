internal import CICUShims

/// An immutable set of Unicode scalars and of strings, read from ICU's data.
///
/// ```swift
/// let emoji = try ScalarSet(pattern: "[:RGI_Emoji:]")
/// emoji.strings.count       // the recommended emoji that take more than one scalar
/// ScalarSet(.defaultIgnorable).contains("\u{200B}")  // true
/// ```
public struct ScalarSet: Sendable, Equatable {
  /// The scalars' values as sorted ranges with a gap between any two.
  public let ranges: [ClosedRange<UInt32>]

  /// The members that are longer than one scalar, sorted.
  public let strings: [String]

  /// All scalars with a property.
  public init(_ property: CharacterProperties.Binary) {
    var error: Int32 = 0
    self.init(taking: cicu_set_of_property(property.shim, &error))
  }

  /// The set that a pattern describes, in ICU's notation (UTS #35, part 2, "Unicode Sets").
  ///
  ///     try ScalarSet(pattern: "[[:NFC_QC=No:][:NFC_QC=Maybe:]]")
  ///
  /// - Throws: ``ICUError`` if the pattern is not well formed.
  public init(pattern: String) throws(ICUError) {
    let set = try checked("reading the set \"\(pattern)\"") { error in
      pattern.withCString { cicu_set_of_pattern($0, &error) }
    }
    self.init(taking: set)
  }

  /// Copies and closes a set of the shim; nil is the empty set.
  init(taking set: OpaquePointer?) {
    var ranges: [ClosedRange<UInt32>] = []
    var strings: [String] = []
    defer { cicu_set_close(set) }
    for index in 0..<(set == nil ? 0 : cicu_set_count(set)) {
      var first: UInt32 = 0
      var last: UInt32 = 0
      var text: UnsafePointer<CChar>?
      let length = cicu_set_item(set, index, &first, &last, &text)
      if length < 0 {
        ranges.append(first...last)
      } else if let text {
        let bytes = UnsafeRawBufferPointer(start: text, count: Int(length))
        strings.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    self.ranges = ranges
    self.strings = strings.sorted()
  }

  /// Whether a scalar is a member.
  ///
  /// - Complexity: O(log n) in the number of ranges.
  public func contains(_ scalar: Unicode.Scalar) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(scalar.value)
  }

  /// The number of scalars; strings are not counted.
  public var scalarCount: Int {
    ranges.reduce(0) { $0 + Int($1.upperBound - $1.lowerBound) + 1 }
  }
}
