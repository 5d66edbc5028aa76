/// Places that mark lines of a text under repair, and move along with what is changed before them.
struct LineMarks {
  /// In order; several may mark one line.
  private var places: [Int] = []

  var isEmpty: Bool { places.isEmpty }

  /// Marks the line at a place behind all other marks.
  mutating func append(_ place: Int) {
    places.append(place)
  }

  /// Marks the lines that a part of the text has marks for.
  ///
  /// - Parameter offset: where the part begins, behind all other marks.
  mutating func append(_ part: LineMarks, at offset: Int) {
    places += part.places.lazy.map { $0 + offset }
  }

  /// Marks the lines that others mark, too.
  mutating func formUnion(_ others: LineMarks) {
    if places.isEmpty {
      places = others.places
      return
    }
    if others.places.isEmpty { return }
    var union: [Int] = []
    union.reserveCapacity(places.count + others.places.count)
    var (left, right) = (0, 0)
    while left < places.count || right < others.places.count {
      let first = left < places.count ? places[left] : .max
      let second = right < others.places.count ? others.places[right] : .max
      union.append(min(first, second))
      if first <= second { left += 1 }
      if second <= first { right += 1 }
    }
    places = union
  }

  /// Moves the marks to where they are once changes are made.
  mutating func move(through changes: ChangeList) {
    if places.isEmpty { return }
    var item = 0
    var bytes = 0
    var shift = 0
    for index in places.indices {
      let place = places[index]
      while item < changes.items.count, changes.items[item].range.upperBound <= place {
        let change = changes.items[item]
        shift += change.bytesEnd - bytes - change.range.count
        bytes = change.bytesEnd
        item += 1
      }
      let isInside = item < changes.items.count && changes.items[item].range.lowerBound < place
      places[index] = (isInside ? changes.items[item].range.lowerBound : place) + shift
    }
  }

  /// The marked lines with their line ends; neighbours are one range.
  func lines(in utf8: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    lines.reserveCapacity(min(places.count, 64))
    var end = 0
    for place in places where place >= end {
      // From where the line before ended it is not far.
      var start = end
      var next = ByteSearch.lineEnd(in: utf8, from: start)
      while next <= place, next > start, utf8[next - 1] == 0x0A {
        start = next
        next = ByteSearch.lineEnd(in: utf8, from: start)
      }
      if start == end, let last = lines.last, last.upperBound == end {
        lines[lines.count - 1] = last.lowerBound..<next
      } else if start < next {
        lines.append(start..<next)
      }
      end = next
    }
    return lines
  }
}
