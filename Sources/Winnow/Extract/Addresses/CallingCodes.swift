/// The country calling codes of ITU-T E.164, as assigned in 2024.  No code is the beginning of
/// another, so the first that fits is the code.
enum CallingCodes {
  private static let oneOrTwo: Set<Int> = [
    1, 7, 20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
    55,
    56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
  ]
  private static let three: [ClosedRange<Int>] = [
    211...213, 216...216, 218...218, 220...269, 290...291, 297...299, 350...359, 370...378,
    379...383,
    385...387, 389...389, 420...421, 423...423, 500...509, 590...599, 670...670, 672...692,
    800...800,
    808...808, 850...850, 852...853, 855...856, 870...870, 878...878, 880...883, 886...886,
    888...888,
    960...968, 970...977, 979...979, 992...996, 998...998,
  ]
  private static let unassigned: Set<Int> = [259, 684]

  /// The code a number without its `+` begins with.
  static func code(of digits: String) -> String? {
    for length in 1...2 where digits.count > length {
      if let code = Int(digits.prefix(length)), oneOrTwo.contains(code) {
        return String(digits.prefix(length))
      }
    }
    guard digits.count > 3, let code = Int(digits.prefix(3)), !unassigned.contains(code),
      three.contains(where: { $0.contains(code) })
    else { return nil }
    return String(digits.prefix(3))
  }
}
