internal import CTextKernels

/// Finds the lines of a text that some steps may have to change.
struct SuspectScan {
  /// Neighbouring lines, and the steps that may have work in them.
  struct Stretch {
    var range: Range<Int>
    var steps: StepSet
  }

  private let table = SuspectTable.shared
  private let wanted: StepSet

  init(_ steps: StepSet) {
    wanted = steps
  }

  /// The next lines of well-formed UTF-8 that a step may have to change, at most some kilobytes.
  ///
  /// - Parameter offset: the start of a line.
  /// - Complexity: O(n), 1 to 5 GB/s over lines that need nothing.
  func next(in utf8: [UInt8], from offset: Int) -> Stretch? {
    let steps = UInt32(wanted.rawValue)
    return utf8.withUnsafeBufferPointer { text in
      withTable { table in
        guard let base = text.baseAddress else { return nil }
        let end = Int64(text.count)
        let first = text_next_suspect_line(&table, base, Int64(offset), end, steps)
        guard first.bits != 0 else { return nil }
        var stretch = Stretch(
          range: Int(first.start)..<Int(first.end),
          steps: StepSet(rawValue: UInt16(truncatingIfNeeded: first.bits)))
        while stretch.range.count < Self.limit, stretch.range.upperBound < text.count {
          let line = text_next_suspect_line(
            &table, base, Int64(stretch.range.upperBound),
            min(Int64(stretch.range.upperBound + Self.limit), end), steps)
          // A line that goes on behind the limit is for the next time.
          guard line.bits != 0, Int(line.start) == stretch.range.upperBound,
            line.end == end || text[Int(line.end) - 1] == 0x0A
          else { break }
          stretch.range = stretch.range.lowerBound..<Int(line.end)
          stretch.steps.formUnion(StepSet(rawValue: UInt16(truncatingIfNeeded: line.bits)))
        }
        return stretch
      }
    }
  }

  /// The next line that a step may have to change, with its line end.
  ///
  /// - Parameter offset: the start of a line.
  func nextLine(in utf8: [UInt8], from offset: Int) -> Range<Int>? {
    utf8.withUnsafeBufferPointer { text in
      withTable { table in
        guard let base = text.baseAddress else { return nil }
        let line = text_next_suspect_line(
          &table, base, Int64(offset), Int64(text.count), UInt32(wanted.rawValue))
        return line.bits == 0 ? nil : Int(line.start)..<Int(line.end)
      }
    }
  }

  /// The steps that may have work anywhere in a text.
  func steps(in utf8: [UInt8]) -> StepSet {
    let steps = UInt32(wanted.rawValue)
    return utf8.withUnsafeBufferPointer { text in
      withTable { table in
        var found: StepSet = []
        guard let base = text.baseAddress else { return found }
        var start: Int64 = 0
        while start < text.count, found != wanted {
          let line = text_next_suspect_line(&table, base, start, Int64(text.count), steps)
          found.formUnion(StepSet(rawValue: UInt16(truncatingIfNeeded: line.bits)))
          start = line.end
        }
        return found
      }
    }
  }

  private static let limit = 1 << 14

  private func withTable<Result>(_ body: (inout TextSuspects) -> Result) -> Result {
    table.entries.withUnsafeBufferPointer { entries in
      table.blocks.withUnsafeBufferPointer { blocks in
        table.pairs.withUnsafeBufferPointer { pairs in
          // The table is never empty.
          var suspects = TextSuspects(
            entries: entries.baseAddress!, blocks: blocks.baseAddress!, pairs: pairs.baseAddress!,
            row_words: Int32(table.rowWords),
            pair_bits: UInt32(StepSet([.mojibake, .nfc]).rawValue),
            order_bits: UInt32(StepSet(.nfc).rawValue),
            trailing_bits: UInt32(StepSet(.spaces).rawValue),
            idle_bits: UInt32(StepSet(.invisible).rawValue))
          return body(&suspects)
        }
      }
    }
  }
}
