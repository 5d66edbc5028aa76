import Testing

@testable import Locking

struct LendingPoolTests {
  /// Counts who is in it at the same time; not safe for two.
  private final class Room {
    var visitors = 0
    var mostVisitors = 0
  }

  @Test func whatIsLentNobodyElseHas() async {
    let made = Monitor(0)
    let pool = LendingPool {
      made.withLock { $0 += 1 }
      return Room()
    }
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<2_000 {
            pool.lend { room in
              room.visitors += 1
              room.mostVisitors = max(room.mostVisitors, room.visitors)
              room.visitors -= 1
            }
          }
        }
      }
    }
    #expect(pool.idle.count == made.withLock { $0 })
    #expect(1...8 ~= pool.idle.count)
    let rooms = pool.idle.compactMap { $0 as? Room }
    #expect(rooms.count == pool.idle.count)
    #expect(rooms.allSatisfy { $0.mostVisitors == 1 && $0.visitors == 0 })
  }

  @Test func whatIsLentTwiceAtOnceIsTwo() {
    let pool = LendingPool { Room() }
    pool.lend { outer in
      pool.lend { inner in #expect(outer !== inner) }
    }
    #expect(pool.idle.count == 2)
  }

  @Test func whatComesBackByAnErrorIsLentAgain() {
    struct Failure: Error {}
    let pool = LendingPool { Room() }
    #expect(throws: Failure.self) { try pool.lend { _ in throw Failure() } }
    let first = pool.idle.first
    pool.lend { #expect($0 === first) }
    #expect(pool.idle.count == 1)
  }
}
