/// Messages that are spread over a text, a few hidden characters in each place.
enum SpreadMessage {
  /// Findings with a message that was put together of several as the payload of the first of them;
  /// the others have none then.
  ///
  /// - Complexity: O(n) in the findings.
  static func joined(_ findings: [Finding], in utf8: [UInt8]) -> [Finding] {
    guard findings.count >= least else { return findings }
    var joined = findings
    for stretch: HiddenClass.Stretch in [.tags, .variationSelectors, .zeroWidth, .ignorables] {
      var places: [Int] = []
      var values: [UInt32] = []
      for (place, finding) in findings.enumerated() where finding.range.count <= most * 4 {
        let here = Array(ScalarScan.scalars(of: Array(utf8[finding.range])))
        guard here.count <= most, here.allSatisfy({ HiddenClass($0)?.stretch == stretch }) else {
          continue
        }
        places.append(place)
        values += here
      }
      guard places.count >= least, let message = read(values, stretch) else { continue }
      for place in places {
        let finding = findings[place]
        let isFirst = place == places[0]
        joined[place] = Finding(
          kind: finding.kind, range: finding.range,
          detail: finding.detail
            + (isFirst ? ", the first of \(places.count) places with one message" : ""),
          payload: isFirst ? message : nil)
      }
    }
    return joined
  }

  /// Fewer places hold no message.
  private static let least = 4
  /// More characters in one place are a message by themselves.
  private static let most = 7

  private static func read(_ values: [UInt32], _ stretch: HiddenClass.Stretch) -> String? {
    let message: String? =
      switch stretch {
      case .tags: Payload.tags(values)
      // What is left of emoji belongs to no message.
      case .variationSelectors:
        Payload.selectorText(values)
          ?? Payload.selectorText(values.filter { $0 != 0xFE0E && $0 != 0xFE0F })
      case .ignorables: Payload.lowBytes(values)
      // Two letters, or the bits might read as one by chance.
      default: values.count < 14 ? nil : Payload.zeroWidth(values)
      }
    guard let message, let first = message.unicodeScalars.first,
      message.unicodeScalars.contains(where: { $0 != first })
    else { return nil }
    return message
  }
}
