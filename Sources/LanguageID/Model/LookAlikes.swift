/// Letters of one script that stand in for letters of another ("pаypаl" with two Cyrillic letters), as
/// spammers write to get past filters: the word is read as it looks (UTS #39, confusables).
enum LookAlikes {
  /// The letters of a word by script, as far as their letters look alike.
  struct Scripts {
    private var latin = 0
    private var cyrillic = 0
    private var greek = 0

    @inline(__always)
    mutating func add(_ scalar: UInt32) {
      switch scalar {
      case 0x61...0x7A, 0xDF...0x24F: latin += 1
      case 0x370...0x3FF: greek += 1
      case 0x400...0x52F: cyrillic += 1
      default: break
      }
    }

    @inline(__always)
    var isMixed: Bool {
      (latin > 0 && cyrillic + greek > 0) || (cyrillic > 0 && greek > 0)
    }

    /// The script of most of its letters.
    var main: Script {
      if latin >= cyrillic && latin >= greek { return .latin }
      return cyrillic >= greek ? .cyrillic : .greek
    }
  }

  enum Script {
    case latin
    case cyrillic
    case greek
  }

  /// Lower-case letters that look alike, or whose capitals do: Latin, Cyrillic, Greek; 0 for none.
  private static let rows: [(latin: UInt32, cyrillic: UInt32, greek: UInt32)] = [
    (0x61, 0x430, 0x3B1),  // a
    (0x62, 0x432, 0x3B2),  // b
    (0x63, 0x441, 0),  // c
    (0x64, 0x501, 0),  // d
    (0x65, 0x435, 0x3B5),  // e
    (0x68, 0x43D, 0x3B7),  // h
    (0x68, 0x4BB, 0),  // h
    (0x69, 0x456, 0x3B9),  // i
    (0x6A, 0x458, 0x3F3),  // j
    (0x6B, 0x43A, 0x3BA),  // k
    (0x6D, 0x43C, 0x3BC),  // m
    (0x6E, 0, 0x3BD),  // n
    (0x6F, 0x43E, 0x3BF),  // o
    (0x70, 0x440, 0x3C1),  // p
    (0x71, 0x51B, 0),  // q
    (0x73, 0x455, 0),  // s
    (0x74, 0x442, 0x3C4),  // t
    (0x77, 0x51D, 0),  // w
    (0x78, 0x445, 0x3C7),  // x
    (0x79, 0x443, 0x3C5),  // y
    (0x7A, 0, 0x3B6),  // z
    (0xEB, 0x451, 0),  // ë
    (0xEF, 0x457, 0x3CA),  // ï
  ]

  /// Puts letters of a script in the place of those that look like them.
  ///
  /// - Complexity: linear in the number of letters; for words of mixed scripts only.
  static func fold(_ word: UnsafeMutableBufferPointer<UInt32>, into script: Script) {
    for index in word.indices {
      let letter = word[index]
      for row in rows where row.latin == letter || row.cyrillic == letter || row.greek == letter {
        let own =
          switch script {
          case .latin: row.latin
          case .cyrillic: row.cyrillic
          case .greek: row.greek
          }
        if own != 0 { word[index] = own }
        break
      }
    }
  }
}
