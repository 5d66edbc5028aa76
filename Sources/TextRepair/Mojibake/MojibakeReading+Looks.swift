internal import CTextKernels

extension MojibakeReading {
  /// Whether a character may be mojibake, whatever the charset.
  func hasSuspect(_ weights: TextRunModel, _ model: CharacterModel) -> Bool {
    let characters = MistakenCharacters.shared
    for index in 0..<highCount {
      let place = highPlace(index)
      let row = row(at: place)
      guard place + 1 < count, characters.isLead(row) else { continue }
      let value = self[place]
      let next = self[place + 1]
      if next < 0x80 {
        // "Ã " and "Ã?" are the short forms that stand alone often enough.
        if value == 0xC3, next == 0x20 || next == 0x3F { return true }
        continue
      }
      var third: UInt16? = MistakenCharacters.none
      if place + 2 < count, self[place + 2] != 0x20 {
        third = self[place + 2] == 0x3F ? nil : self.row(at: place + 2)
      }
      if characters.codepages(lead: row, next: self.row(at: place + 1), third: third) != 0,
        Mojibake.isSuspect(value, next, nextIsLetter: weights.isLetter(next), model)
      {
        return true
      }
    }
    return false
  }

  /// Whether what the repair made could not be text.
  func isRepairedToJumble(_ model: CharacterModel) -> Bool {
    var changed = 0
    for index in 0..<highCount where origin(index) != .unchanged { changed &+= 1 }
    if changed < MojibakeJumble.least { return false }
    var jumble = MojibakeJumble()
    for index in 0..<highCount {
      if origin(index) == .unchanged { continue }
      let place = highPlace(index)
      jumble.add(self[place], before: scalar(at: place + 1), model)
      if !jumble.takesMore { break }
    }
    return jumble.isCertain
  }
}
