import Testing

@testable import Locking

struct MonitorTests {
  @Test func nothingIsCountedTwiceOrLost() async {
    let count = Monitor(0)
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<10_000 { count.withLock { $0 += 1 } }
        }
      }
    }
    #expect(count.withLock { $0 } == 80_000)
  }

  @Test func whoWaitsIsWokenByAChange() async {
    let count = Monitor(0)
    async let answer = count.wait { $0 >= 3 ? $0 * 2 : nil }
    for _ in 0..<3 { count.withLock { $0 += 1 } }
    #expect(await answer == 6)
  }

  @Test func waitingEndsWhenTheTimeIsUp() {
    let count = Monitor(0)
    let start = ContinuousClock.now
    #expect(count.wait(seconds: 0.05) { $0 == 1 ? true : nil } == nil)
    #expect(ContinuousClock.now - start >= .milliseconds(50))
    #expect(count.wait(seconds: 60) { $0 == 0 ? true : nil } == true)
  }
}
