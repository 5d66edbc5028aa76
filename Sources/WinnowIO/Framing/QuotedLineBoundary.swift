/// Ends a record at a line end that does not stand between quotation marks (RFC 4180).
///
/// As ``SeparatedValues`` does, it takes only a mark that a field begins with for one that opens: others stand for
/// themselves, as that of `5" screens`.
struct QuotedLineBoundary {
  private enum State {
    case startOfField
    case bareField
    case quotedField
    /// Behind a mark in a quoted field, which ends it unless another one follows.
    case markInField
  }

  private var state = State.startOfField

  mutating func end(in bytes: UnsafeRawBufferPointer) -> Int? {
    for (index, byte) in bytes.enumerated() {
      let isMark = byte == UInt8(ascii: "\"")
      switch state {
      case .quotedField:
        if isMark { state = .markInField }
        continue
      case .markInField where isMark:
        state = .quotedField
        continue
      case .startOfField where isMark:
        state = .quotedField
        continue
      case .startOfField, .bareField, .markInField: break
      }
      switch byte {
      case 0x0A:
        state = .startOfField
        return index + 1
      case UInt8(ascii: ","): state = .startOfField
      default: state = .bareField
      }
    }
    return nil
  }
}
