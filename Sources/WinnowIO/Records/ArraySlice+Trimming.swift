extension ArraySlice<UInt8> {
  /// Without the line ends behind it.
  var withoutLineEnds: ArraySlice<UInt8> {
    var rest = self
    while let last = rest.last, last == 0x0A || last == 0x0D { rest.removeLast() }
    return rest
  }

  /// Without a byte order mark of UTF-8.
  var withoutMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(ByteOrderMark.utf8Length) : self
  }
}

extension [UInt8] {
  /// Without a byte order mark of UTF-8.
  var withoutMark: ArraySlice<UInt8> { self[...].withoutMark }
}
