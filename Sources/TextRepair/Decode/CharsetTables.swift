internal import Locking

/// What is looked up to tell the charset of bytes, as far as it was met.
///
/// Belongs to one task at a time.
final class CharsetTables {
  let pairs = BytePairTable()
  private let multiByte = MultiByteCharset.allCases.map(MultiByteTable.init)

  private static let pool = LendingPool { CharsetTables() }

  /// Runs a closure with tables that no other task has.
  static func lend<Result>(_ body: (CharsetTables) -> Result) -> Result { pool.lend(body) }

  /// Tables that no other task has, for as long as they are kept.
  struct Loan: ~Copyable {
    let tables = pool.take()

    deinit { pool.giveBack(tables) }
  }

  subscript(charset: MultiByteCharset) -> MultiByteTable { multiByte[charset.number] }
}
