/// Marks between words, and numbers to call.
extension ScreeningScan {
  mutating func readMark(_ code: UInt32, _ kind: CharacterClass, next: UInt8) {
    switch code {
    case 0x2B:
      endPhone()
      phonePlus = true
      return
    // Inside of a number.
    case 0x28, 0x29, 0x2D, 0x2E: break
    default: endPhone()
    }
    switch code {
    case 0x21, 0xFF01, 0xA1: counts.calls += 1
    case 0x25, 0x66A, 0xFF05: counts.percents += 1
    case 0x2C, 0x60C, 0x3001, 0xFF0C: counts.commas += 1
    case 0x24, 0xA3, 0xA5, 0x20A0...0x20CF:
      if (0x30...0x39).contains(next) || ScreeningCharacters.isDigit(previous) || previous == 0x20 {
        counts.prices += 1
      }
    case 0x7C, 0x2022, 0xB7, 0x2013, 0x2014, 0x2192, 0x30FB, 0xFF5C, 0x3010, 0x3011:
      counts.separators += 1
    case 0x2D, 0x2F, 0x2A, 0x7E, 0x3E:
      if previous == 0x20 || next == 0x20 { counts.separators += 1 }
    case 0x3A where next == 0x2F: counts.addresses += 1
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF,
      0x1_F000...0x1_FAFF:
      counts.pictures += 1
    default: break
    }
    if ScreeningCharacters.isPromptMark(code), ScreeningCharacters.isPromptMark(previous) {
      counts.marks += 1
    }
    if kind.contains(.terminal) || code == 0x2026 {
      pendingEnd = true
      counts.endsSentence = true
    }
  }

  mutating func endPhone() {
    if phoneDigits >= 9 || phoneDigits >= 8 && phonePlus {
      counts.phones += 1
    } else if phoneDigits == 5 || phoneDigits == 6 {
      counts.shortNumbers += 1
    }
    phoneDigits = 0
    phonePlus = false
  }
}
