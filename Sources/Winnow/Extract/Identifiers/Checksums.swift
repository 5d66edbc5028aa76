/// The checks in the numbers of cards and bank accounts.
enum Checksums {
  /// The check of Luhn (ISO/IEC 7812-1, annex B): from the right every second digit is doubled.
  ///
  /// - Parameter digits: From 0 to 9.
  static func isLuhn(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place % 2 == 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// Whether the network whose number begins so gives out numbers of this length.
  static func isCardLength(_ digits: [Int]) -> Bool {
    let count = digits.count
    guard 13...19 ~= count else { return false }
    switch digits[0] * 10 + digits[1] {
    // Mir and Mastercard.
    case 22...27: return count == 16 || digits[1] == 2 && digits[2] == 0 && count > 16
    case 30, 36, 38, 39: return count >= 14
    // American Express.
    case 34, 37: return count == 15
    // JCB.
    case 35: return count >= 16
    // Visa.
    case 40...49: return [13, 16, 19].contains(count)
    // Mastercard.
    case 51...55: return count == 16
    // Maestro.
    case 50, 56...58, 63, 67: return true
    // UnionPay, Discover, RuPay.
    case 60...69: return count >= 16
    default: return false
    }
  }

  /// The check of international bank account numbers (ISO 13616, ISO 7064 MOD 97-10).
  ///
  /// - Parameter iban: Upper-case letters and digits without spaces.
  static func isIBAN(_ iban: String) -> Bool {
    let country = String(iban.prefix(2))
    guard lengths[country] == iban.utf8.count else { return false }
    var remainder = 0
    for scalar in (iban.dropFirst(4) + iban.prefix(4)).unicodeScalars {
      if scalar.isASCIIDigit {
        remainder = (remainder * 10 + Int(scalar.value) - 0x30) % 97
      } else if scalar.isUpper, scalar.isASCII {
        remainder = (remainder * 100 + Int(scalar.value) - 0x41 + 10) % 97
      } else {
        return false
      }
    }
    return remainder == 1
  }

  /// The length of the number in each country of the registry (SWIFT, release 97).
  static let lengths: [String: Int] = [
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22,
    "BI": 27, "BR": 29, "BY": 28, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27,
    "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FK": 18, "FO": 18, "FR": 27,
    "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28, "IE": 22,
    "IL": 23, "IQ": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32,
    "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19,
    "MN": 20, "MR": 27, "MT": 31, "MU": 30, "NI": 28, "NL": 18, "NO": 15, "OM": 23, "PK": 24,
    "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "RU": 33, "SA": 24, "SC": 31,
    "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SO": 23, "ST": 25, "SV": 28, "TL": 23,
    "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
  ]
}
