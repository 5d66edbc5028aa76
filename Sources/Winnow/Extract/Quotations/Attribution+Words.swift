/// The words of the clause beside a quotation.
extension Attribution {
  func folded(_ range: Range<Int>) -> String {
    text.text(range).lowercased()
  }

  func isVerb(_ range: Range<Int>) -> Bool {
    verbs.contains(folded(range))
  }

  /// The words of the clause that starts at an index, past a comma or dash.
  func words(from start: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = start
    while index < text.count, words.count < 12 {
      if startsWord(index) {
        let word = word(from: index)
        words.append(word)
        index = word.upperBound
      } else if !words.isEmpty, isClauseEnd(index) {
        break
      } else {
        if words.isEmpty, ".!?;:\n".unicodeScalars.contains(text[index]) { break }
        if !QuotationMarks.closing(text[index]).isEmpty { break }
        index += 1
      }
    }
    return words
  }

  /// The words of the clause that ends before an index.
  func words(before end: Int) -> [Range<Int>] {
    var start = end
    var letters = 0
    while start > 0, letters < 120 {
      let scalar = text[start - 1]
      if isSentenceEnd(start - 1) { break }
      // "O’Brien"
      let isInWord =
        scalar == "’" && start >= 2 && text[start - 2].isCased && text.at(start).isCased
      if !isInWord, !QuotationMarks.closing(scalar).isEmpty { break }
      if "”»\"」』".unicodeScalars.contains(scalar) { break }
      start -= 1
      letters += 1
    }
    var words: [Range<Int>] = []
    var index = start
    while index < end {
      if startsWord(index) {
        let word = word(from: index)
        words.append(word)
        index = word.upperBound
      } else {
        index += 1
      }
    }
    return words
  }

  func startsWord(_ index: Int) -> Bool {
    text[index].isWordPart && (index == 0 || !text[index - 1].isWordPart)
  }

  /// A word with inner hyphens, apostrophes, and the point of an initial or title.
  func word(from start: Int) -> Range<Int> {
    var end = start
    while end < text.count {
      if text[end].isWordPart {
        end += 1
      } else if "-‐'’".unicodeScalars.contains(text[end]), text.at(end + 1).isWordPart {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  func isClauseEnd(_ index: Int) -> Bool {
    ",;:!?\n()".unicodeScalars.contains(text[index]) || isSentenceEnd(index)
  }

  /// A point behind an initial or a short title ends no sentence.
  func isSentenceEnd(_ index: Int) -> Bool {
    let scalar = text[index]
    if "!?\n。！？।؟".unicodeScalars.contains(scalar) { return true }
    guard scalar == "." else { return false }
    var start = index
    while start > 0, text[start - 1].isWordPart { start -= 1 }
    if index - start > 3 || index == start || !text[start].isUpper { return true }
    // "Roy. Ann Lee": a name of two or three letters is no short form.
    return index - start > 1 && text[index - 1].isLower && text.at(index + 1).isSpace
      && text.at(text.skippingSpaces(index + 1)).isUpper
      && !Self.shortForms.contains(folded(start..<index))
  }

  /// Titles and the like of two or three letters, which a point ends.
  private static let shortForms: Set<String> = Set(
    """
    av bc cdr col cpl cpt dhr dir dna don doc doç dr dra drs dña eng fr gen gov gr hon hr inc ing \
    inż ir jr kpt ks lic lt ltd maj mag mgr mr mrs ms mw nr op pr pvt rep rev sen sgt sig sr sra st \
    sta ste sto sv yrd др им св акад гр κ δρ κα
    """.split(separator: " ").map(String.init))
}
