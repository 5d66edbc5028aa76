extension RandomAccessCollection<UInt8> where Index == Int {
  /// Whether it holds some bytes one behind the other. The search of the standard library would take a twentieth of the
  /// time of cleaning.
  func holds(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    guard let first = bytes.first, bytes.count <= count else { return bytes.isEmpty }
    return (startIndex...endIndex - bytes.count).contains { start in
      self[start] == first && self[start..<start + bytes.count].elementsEqual(bytes)
    }
  }
}
