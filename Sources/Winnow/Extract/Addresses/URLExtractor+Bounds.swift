/// Where addresses end, and their hosts.
extension URLExtractor {
  /// - Parameter address: Where the address starts.
  func end(of text: ScalarText, from start: Int, _ address: Int) -> Int {
    var end = start
    var open: [Unicode.Scalar: Int] = [:]
    while end < text.count, isInside(text[end]) {
      // "https://example.jp/newsをご覧": the sentence goes on.
      if text.isScriptBoundary(end), end > start, text[end].isUnspaced { break }
      if let opening = Self.pairs[text[end]] {
        // "[here](http://example.org)市": the bracket that stands before the address ends it, as does
        // one that is none of its own before letters without spaces.
        if open[opening, default: 0] <= 0,
          text.at(address - 1) == opening || text.at(end + 1).isUnspaced
        {
          break
        }
        open[opening, default: 0] -= 1
      } else if "([".unicodeScalars.contains(text[end]) {
        open[text[end], default: 0] += 1
      }
      end += 1
    }
    return end
  }

  func isInside(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar.value > 0x20 && !"<>\"|\\^`{}".unicodeScalars.contains(scalar)
    }
    // Words in other scripts are part of addresses, their punctuation and spaces are not.
    return scalar.isWordPart
  }

  /// Without the punctuation of the sentence around it, and without a bracket opened before it.
  func trimmed(_ range: Range<Int>, in text: ScalarText) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound {
      let last = text[end - 1]
      if Self.trailing.contains(last) {
        end -= 1
      } else if let opening = Self.pairs[last] {
        let inside = text.scalars[range.lowerBound..<end]
        guard inside.count(where: { $0 == last }) > inside.count(where: { $0 == opening }) else {
          break
        }
        end -= 1
      } else {
        break
      }
    }
    return range.lowerBound..<end
  }

  func host(in text: ScalarText, _ range: Range<Int>) -> String? {
    let authority = text.text(range).prefix { !"/?#".contains($0) }
    let place = authority.split(separator: "@").last ?? ""
    // The colons of an address in figures stand in brackets (RFC 3986).
    if place.hasPrefix("["), let end = place.firstIndex(of: "]") {
      return place[...end].lowercased()
    }
    let host = place.prefix { $0 != ":" }
    let isHost = host.unicodeScalars.contains { $0.isWordPart } || authority.hasPrefix("[")
    return isHost ? String(host.isEmpty ? authority : host).lowercased() : nil
  }
}
