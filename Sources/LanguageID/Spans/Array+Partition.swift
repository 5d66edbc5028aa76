extension Array {
  /// The index of the first element of which something is true that is true of all behind it.
  ///
  /// - Complexity: O(log *n*)
  func partition(_ isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
