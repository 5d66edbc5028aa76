/// The characters of a line under repair, with what they are in other charsets.
struct MojibakeText {
  private(set) var scalars: [UInt32] = []
  /// The characters' rows in ``MistakenCharacters``.
  private(set) var rows: [UInt16] = []
  /// How much each character and the one before it speak for the text, once that was asked.
  private var evidence: [Int16] = []
  private let characters = MistakenCharacters.shared

  private static let unknown = Int16.max

  var count: Int { scalars.count }

  subscript(place: Int) -> UInt32 { scalars[place] }

  /// The character at a place, a space where there is none.
  func scalar(at place: Int) -> UInt32 {
    0 <= place && place < scalars.count ? scalars[place] : 0x20
  }

  /// The byte that the character at a place is in a charset, 0 if it has none.
  @inline(__always)
  func byte(at place: Int, _ page: Int) -> UInt8 { characters.byte(inRow: rows[place], page) }

  /// The charsets in which a sequence may begin at a place, a bit each.
  @inline(__always)
  func codepages(at place: Int) -> UInt64 { characters.codepages(in: rows, at: place) }

  /// How much the neighbours before and behind each of some places speak for the text.
  mutating func evidence(before places: ClosedRange<Int>, _ model: CharacterModel) -> Int {
    if evidence.isEmpty {
      evidence.append(contentsOf: repeatElement(Self.unknown, count: count + 1))
    }
    let scalars = scalars
    return evidence.withUnsafeMutableBufferPointer { evidence in
      var sum = 0
      for place in places {
        if evidence[place] == Self.unknown {
          evidence[place] = Int16(
            MojibakeRun.evidence(
              unrepaired: place > 0 ? scalars[place - 1] : 0x20,
              place < scalars.count ? scalars[place] : 0x20, model))
        }
        sum += Int(evidence[place])
      }
      return sum
    }
  }

  /// Takes the characters of a line; the memory of the line before it is used again.
  ///
  /// - Parameter starts: gets the places of the characters, and the end of the line.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>, _ starts: inout [Int]) {
    Self.grow(&scalars, to: range.count, 0)
    Self.grow(&rows, to: range.count, 0)
    Self.grow(&starts, to: range.count + 1, 0)
    evidence.removeAll(keepingCapacity: true)
    var count = 0
    var place = range.lowerBound
    // Unsafe: there is room for as many characters as there are bytes.
    scalars.withUnsafeMutableBufferPointer { scalars in
      rows.withUnsafeMutableBufferPointer { rows in
        starts.withUnsafeMutableBufferPointer { starts in
          while place < range.upperBound {
            starts[count] = place
            if utf8[place] < 0x80 {
              scalars[count] = UInt32(utf8[place])
              rows[count] = characters.row(ofASCII: utf8[place])
              place += 1
            } else {
              let (value, length) = ScalarScan.scalar(in: utf8, at: place)
              scalars[count] = value
              rows[count] = characters.row(of: value)
              place += length
            }
            count += 1
          }
          starts[count] = place
        }
      }
    }
    scalars.removeLast(scalars.count - count)
    rows.removeLast(rows.count - count)
    starts.removeLast(starts.count - count - 1)
  }

  private static func grow<Element>(_ array: inout [Element], to count: Int, _ filler: Element) {
    if array.count < count {
      array.append(contentsOf: repeatElement(filler, count: count - array.count))
    }
  }

  /// Puts another character at a place.
  mutating func replace(_ place: Int, by scalar: UInt32) {
    scalars[place] = scalar
    rows[place] = characters.row(of: scalar)
    if !evidence.isEmpty { evidence.removeAll(keepingCapacity: true) }
  }

  /// Copies characters to an earlier place.
  mutating func move(_ source: Range<Int>, to place: Int) {
    scalars.move(source, to: place)
    rows.move(source, to: place)
  }

  /// Cuts the end off.
  mutating func truncate(to count: Int) {
    scalars.removeLast(scalars.count - count)
    rows.removeLast(rows.count - count)
    evidence.removeAll(keepingCapacity: true)
  }
}
