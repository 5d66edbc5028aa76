internal import LanguageID

/// Counts which letter follows which, every language weighing the same.
struct LetterPairCounts {
  /// For each first letter (``LetterPairs/place(of:)``) and second one the cost of the pair.
  let costs: [UInt8]

  init(texts: [[String]]) {
    let count = LetterPairs.placeCount
    var shares = [Float](repeating: 0, count: count * count)
    for language in texts {
      var pairs = [Float](repeating: 0, count: count * count)
      for text in language {
        var last = 0
        for scalar in (text.lowercased() + " ").unicodeScalars {
          let place = LetterPairs.place(of: scalar.value)
          if place > 0 || !scalar.properties.isAlphabetic {
            if last > 0 || (last == 0 && place > 0) { pairs[last * count + place] += 1 }
            last = place
          } else {
            last = -1
          }
        }
      }
      let total = pairs.reduce(0, +)
      guard total > 1_000 else { continue }
      for i in shares.indices { shares[i] += pairs[i] / total }
    }
    costs = (0..<count).flatMap { first in
      let row = shares[first * count..<(first + 1) * count]
      let total = row.reduce(0, +)
      return row.map { share -> UInt8 in
        guard share > 0, total > 0 else { return UInt8(LetterPairs.maximum) }
        let bits = -Float.log(share / total) / Float.log(2)
        return UInt8(min(Float(LetterPairs.maximum), (bits / LetterPairs.unit).rounded()))
      }
    }
  }
}
