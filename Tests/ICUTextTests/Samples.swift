/// One sentence in each of the scripts that every wrapper is tried on.
enum Sample: String, CaseIterable {
  case latin = "Ça va, señor Müller?"
  case cyrillic = "Вчера шёл снег."
  case arabic = "ذهبت إلى السوق اليوم."
  case devanagari = "मैं कल बाज़ार गया था।"
  case thai = "เมื่อวานฉันไปตลาด"
  case han = "昨天我去了市场。"

  var script: String {
    switch self {
    case .latin: "Latn"
    case .cyrillic: "Cyrl"
    case .arabic: "Arab"
    case .devanagari: "Deva"
    case .thai: "Thai"
    case .han: "Hani"
    }
  }
}
