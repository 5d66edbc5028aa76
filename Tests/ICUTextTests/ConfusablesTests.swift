import ICUText
import Testing

@Suite struct ConfusablesTests {
  let confusables: Confusables

  init() throws { confusables = try Confusables() }

  @Test(arguments: [
    ("раураl", "paypal"), ("modern", "rnodern"), ("ⅼine", "line"), ("ѕсоре", "scope"),
    ("Αθηνα", "Aθηνα"), ("google", "gооgle"),
  ])
  func lookalikesShareASkeleton(left: String, right: String) throws {
    #expect(try confusables.skeleton(of: left) == confusables.skeleton(of: right))
  }

  @Test(arguments: Sample.allCases)
  func skeletonsAreStable(sample: Sample) throws {
    let once = try confusables.skeleton(of: sample.rawValue)
    #expect(try confusables.skeleton(of: once) == once)
    #expect(!once.isEmpty)
  }

  @Test func differentWordsKeepDifferentSkeletons() throws {
    #expect(try confusables.skeleton(of: "снег") != confusables.skeleton(of: "sneg"))
    #expect(try confusables.skeleton(of: "市场") != confusables.skeleton(of: "市場"))
  }

  @Test func aSkeletonMayBeMuchLongerThanItsText() throws {
    let text = String(repeating: "㏂⒇ﷺ", count: 50)
    #expect(try confusables.skeleton(of: text).utf8.count > 2 * text.utf8.count)
  }
}
