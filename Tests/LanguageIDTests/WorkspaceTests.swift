import Testing

@testable import LanguageID

@Suite("The workspace")
struct WorkspaceTests {
  private static let text = """
    De oude fiets stond al weken tegen de muur van het station. The old bicycle had been leaning \
    against the wall. Старый велосипед уже несколько недель стоял у стены вокзала. 古い自転車は何週間も\
    駅の壁に立てかけてあった。 Das alte Fahrrad lehnte schon seit Wochen an der Mauer des Bahnhofs.
    """

  /// The hidden state and the evidence of each word.
  private func read(_ workspace: Workspace) -> [Float] {
    var text = Self.text
    return text.withUTF8 { buffer in
      workspace.clearHidden()
      var evidence = TextEvidence()
      evidence.add(buffer, in: workspace)
      workspace.finishWords()
      var result = (0..<workspace.model.rank).map { workspace.hidden[$0] }
      for word in TextWord.words(of: buffer) {
        let judged = workspace.judge(
          word.bytes, hash: word.hash, isUnspaced: word.isUnspaced)
        let evidence = judged.evidence.pointee
        result += [evidence.sureness.best, evidence.sureness.others]
        for place in 0..<WordEvidence.count {
          result += [Float(evidence.label(place)), evidence.logit(place)]
        }
        result.append(workspace.logit(of: 0, given: judged))
        let sets = workspace.labelSets
        for labels in [LabelSet([0]), LabelSet([40]), sets[40], sets[evidence.label(0)]] {
          result.append(
            workspace.lead(
              at: workspace.place(of: word.bytes, hash: word.hash, isUnspaced: word.isUnspaced),
              over: labels))
        }
      }
      return result
    }
  }

  /// With room for four words each one drives out another, also within a block.
  @Test("finds the same whatever it remembers", arguments: [4, 8, 64, 1024])
  func smallCache(capacity: Int) {
    let large = Workspace(model: .builtIn)
    let small = Workspace(model: .builtIn, cacheCapacity: capacity)
    let expected = read(large)
    #expect(read(large) == expected)
    for _ in 0..<3 { #expect(read(small) == expected) }
  }

  @Test("estimates logits near the exact ones, and those that matter exactly")
  func estimates() {
    let workspace = Workspace(model: .builtIn)
    var text = Self.text
    text.withUTF8 { buffer in
      for end in stride(from: 20, to: buffer.count, by: 37)
      where buffer[end] & 0xC0 != 0x80 {
        let piece = UnsafeBufferPointer(rebasing: buffer[..<end])
        workspace.clearHidden()
        var evidence = TextEvidence()
        evidence.add(piece, in: workspace)
        let count = workspace.model.languages.count
        let logits = UnsafeBufferPointer(start: workspace.logits, count: count)
        workspace.computeLogits()
        let exact = Array(logits)
        workspace.estimateLogits(of: nil)
        let near = Array(logits)
        let best = exact.max()!
        let spread = best - exact.min()!
        for (exact, near) in zip(exact, near) {
          #expect(abs(exact - near) < (exact > best - 8 ? 1e-3 * spread : 0.02 * spread))
        }
      }
    }
  }
}
