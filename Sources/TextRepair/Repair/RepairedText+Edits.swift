extension RepairedText {
  /// The edits of a text, in order.
  ///
  /// An edit is put together when it is asked for: a badly damaged text has one every few
  /// characters.
  public struct Edits: RandomAccessCollection, Sendable, Equatable {
    private(set) var pages: [EditPage] = []
    private var texts: [String] = []
    /// The number of edits.
    public private(set) var count = 0

    init() {}

    /// The place of the first edit.
    public var startIndex: Int { 0 }
    /// The place behind the last edit.
    public var endIndex: Int { count }

    /// The edit with a number.
    ///
    /// - Complexity: O(log n).
    public subscript(position: Int) -> Repairer.Edit {
      precondition(0 <= position && position < count, "No edit has this number")
      var low = 0
      var high = pages.count
      while high - low > 1 {
        let middle = (low + high) / 2
        if pages[middle].number <= position { low = middle } else { high = middle }
      }
      return edit(pages[low], position - pages[low].number)
    }

    private func edit(_ page: EditPage, _ index: Int) -> Repairer.Edit {
      let reason = page.reason(index)
      return Repairer.Edit(
        step: StepSet.ordered[reason.step].step, range: page.range(index),
        replacement: Array(page.replacement(index)), note: reason.note.text(in: texts))
    }

    /// Whether the edits are the same, one by one.
    public static func == (left: Edits, right: Edits) -> Bool { left.elementsEqual(right) }

    /// Begins with the edits of a part of the text, which come in the order of steps.
    mutating func beginPart(at offset: Int) {
      if pages.last?.takesMore(at: offset) == true {
        pages[pages.count - 1].beginPart()
      } else {
        pages.append(EditPage(number: count, offset: offset))
      }
    }

    /// Takes the changes of a step to the part in.
    ///
    /// - Parameters:
    ///   - runs: from the part as it is to the part as it came.
    ///   - offset: where the part begins in the text.
    mutating func append(
      _ changes: ChangeList, of step: StepSet, through runs: PackedRuns, at offset: Int
    ) {
      // What parts have in common is kept once.
      let isGoingOn = !texts.isEmpty && texts.last == changes.texts.first
      let known = isGoingOn ? texts.count - 1 : texts.count
      texts += changes.texts.dropFirst(isGoingOn ? 1 : 0)
      count += changes.items.count
      pages[pages.count - 1].append(
        changes, of: step.rawValue.trailingZeroBitCount, notesMovedBy: known, through: runs,
        at: offset)
    }

    /// Ends with the edits of the part, and puts them in order.
    mutating func endPart() {
      pages[pages.count - 1].endPart()
    }

    /// Takes the edits of a repair of the result in, behind those of the same place.
    ///
    /// - Parameter runs: from the result to the text.
    mutating func append(_ edits: Edits, ledThrough runs: PackedRuns) {
      let known = self
      self = Edits()
      texts = known.texts + edits.texts
      var walk = OffsetWalk(runs, from: OffsetMap.Checkpoint(), isInverse: true)
      var (page, index) = (0, 0)
      for later in edits.pages {
        for number in 0..<later.count {
          let range = walk.cover(later.range(number))
          known.copy(&page, &index, to: &self) { $0 <= range.lowerBound }
          append(later, number, range, known.texts.count)
        }
      }
      known.copy(&page, &index, to: &self) { _ in true }
    }

    /// Copies edits up to one that begins at another place than wanted.
    private func copy(
      _ page: inout Int, _ index: inout Int, to other: inout Edits, while isWanted: (Int) -> Bool
    ) {
      while page < pages.count {
        while index < pages[page].count {
          let range = pages[page].range(index)
          if !isWanted(range.lowerBound) { return }
          other.append(pages[page], index, range, 0)
          index += 1
        }
        (page, index) = (page + 1, 0)
      }
    }

    /// The edits with what a map makes of their ranges.
    func led(through map: OffsetMap) -> Edits {
      var led = Edits()
      led.append(self, ledThrough: map.packed)
      return led
    }

    private mutating func append(
      _ page: EditPage, _ index: Int, _ range: Range<Int>, _ notesMovedBy: Int
    ) {
      beginPart(at: range.lowerBound)
      let reason = page.reason(index)
      count += 1
      pages[pages.count - 1].append(
        range, page.replacement(index), reason.note.moved(by: notesMovedBy), of: reason.step)
    }
  }
}

extension RepairedText.Edits {
  /// Goes through the edits in order.
  public struct Iterator: IteratorProtocol {
    private let edits: RepairedText.Edits
    private var page = 0
    private var index = 0

    fileprivate init(_ edits: RepairedText.Edits) { self.edits = edits }

    /// The next edit.
    public mutating func next() -> Repairer.Edit? {
      while page < edits.pages.count, index == edits.pages[page].count {
        (page, index) = (page + 1, 0)
      }
      guard page < edits.pages.count else { return nil }
      index += 1
      return edits.edit(edits.pages[page], index - 1)
    }
  }

  /// An iterator over the edits.
  public func makeIterator() -> Iterator { Iterator(self) }
}
