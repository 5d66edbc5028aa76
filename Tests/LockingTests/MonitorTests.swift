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

  /// The system refuses such times at once, which was taken for a change of the value.
  @Test(arguments: [-0.999_999_9, -1e300, 0, .nan])
  func timesThatAreNoneAreOver(seconds: Double) {
    let count = Monitor(0)
    var asked = 0
    let answer: Bool? = count.wait(seconds: seconds) { _ in
      asked += 1
      return asked > 10 ? true : nil
    }
    #expect(answer == nil && asked == 2)
  }

  @Test(arguments: [1e300, .infinity])
  func timesMayBeLong(seconds: Double) async {
    let count = Monitor(0)
    async let answer = count.wait(seconds: seconds) { $0 >= 3 ? $0 : nil }
    for _ in 0..<3 { count.withLock { $0 += 1 } }
    #expect(await answer == 3)
  }
}
