extension MarkedLine {
  /// Whether the line ends with a colon, a wide one counts.
  var endsWithColon: Bool {
    last == UInt8(ascii: ":") || utf8.suffix(3).elementsEqual("：".utf8)
  }

  /// Whether the line names an address, a time of day, or a day in numbers: 10/05/2019.
  var namesMessage: Bool {
    var date = (marks: 0, digits: 0)
    for (index, byte) in utf8.enumerated() {
      if byte.isDigit {
        date.digits += 1
        if date.marks == 2, date.digits == 4 { return true }
        continue
      }
      let isAfterDigit = index > 0 && utf8[index - 1].isDigit
      switch byte {
      case UInt8(ascii: "@"):
        if index > 0, index + 1 < utf8.count, utf8[index + 1] > 0x20 { return true }
      case UInt8(ascii: ":"):
        if isAfterDigit, utf8[(index + 1)...].prefix(2).count(where: \.isDigit) == 2 { return true }
      default: break
      }
      let isMark = byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      date = (isMark && isAfterDigit && 1...2 ~= date.digits ? date.marks + 1 : 0, 0)
    }
    return false
  }

  /// The line without the marks of quoted mail before it.
  var quoted: Slice<UnsafeBufferPointer<UInt8>> {
    utf8.drop { $0 == UInt8(ascii: ">") || $0 <= 0x20 }
  }

  /// Whether dashes or the like stand at both ends: "-----Original Message-----".
  var isRule: Bool {
    guard "-_=*".utf8.contains(first) else { return false }
    return run(of: first) > 3 && utf8.suffix(4).allSatisfy { $0 == first }
  }
}
