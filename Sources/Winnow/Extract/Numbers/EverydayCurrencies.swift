/// What currencies are called in everyday language, where CLDR has their full names only ("taka" for
/// "Bangladeshi taka").
enum EverydayCurrencies {
  /// The names in a language, each with the code it means.
  ///
  /// - Parameter own: The currency of the country.
  static func names(in language: String, own: String?) -> [(name: String, code: String)] {
    (table[language] ?? []).flatMap { names, code in
      names.split(separator: ",").map { (String($0), code.isEmpty ? own ?? "CNY" : code) }
    }
  }

  /// The name of the money of Chinese-speaking countries.
  private static let chinese: [(names: String, code: String)] = [
    ("元,块,块钱,塊,塊錢,蚊", ""), ("新台幣,新臺幣,新台币,台幣,臺幣,台币", "TWD"), ("美金,美元", "USD"),
    ("港幣,港元,港币", "HKD"), ("人民幣,人民币", "CNY"), ("日圓,日元,日幣,日币", "JPY"),
    ("歐元,欧元", "EUR"), ("英鎊,英镑", "GBP"), ("韓元,韩元,韓圜", "KRW"),
  ]

  private static let table: [String: [(names: String, code: String)]] = [
    "am": [("ብር", "ETB")],
    "az": [("manat", "AZN")],
    "be": [("руб.,рублёў,рублі", "BYN")],
    "bg": [("лв.,лв,лева,лев", "BGN")],
    "bn": [("টাকা", "BDT")],
    "bs": [("KM,maraka", "BAM")],
    "cs": [("korun,koruny,koruna", "CZK")],
    "en": [("quid", "GBP"), ("bucks", "USD"), ("reais", "BRL")],
    "fa": [("ریال", "IRR")],
    "fil": [("piso", "PHP")],
    "gu": [("રૂપિયા", "INR")],
    "ha": [("naira", "NGN")],
    "he": [("שקל,שקלים,ש\"ח,ש״ח", "ILS")],
    "hi": [("रुपये,रुपए,रुपया", "INR")],
    "hu": [("forint", "HUF")],
    "hy": [("դրամ", "AMD")],
    "id": [("rupiah", "IDR")],
    "is": [("krónur,króna,kr.", "ISK")],
    "ja": [("円", "JPY"), ("ドル", "USD"), ("ユーロ", "EUR"), ("ポンド", "GBP"), ("ウォン", "KRW")],
    "ka": [("ლარი,ლარის,ლარს", "GEL")],
    "kk": [("теңге", "KZT")],
    "kn": [("ರೂಪಾಯಿ", "INR")],
    "ko": [("원", "KRW"), ("달러", "USD"), ("유로", "EUR"), ("엔", "JPY")],
    "ky": [("сом", "KGS")],
    "mk": [("денари,денар", "MKD")],
    "ml": [("രൂപ", "INR")],
    "mr": [("रुपये,रुपया", "INR")],
    "ms": [("ringgit", "MYR")],
    "lo": [("ກີບ", "LAK")],
    "km": [("រៀល", "KHR")],
    "my": [("ကျပ်", "MMK")],
    "ne": [("रुपैयाँ", "NPR")],
    "pa": [("ਰੁਪਏ", "INR")],
    "pl": [("złotych,złote,złoty", "PLN")],
    "ro": [("lei,leu", "RON")],
    "ru": [("руб,р.", "RUB")],
    "si": [("රුපියල්", "LKR")],
    "sr": [("динара,динар,дин.,dinara,dinar,din.", "RSD")],
    "sv": [("kronor,krona", "SEK")],
    "sw": [("shilingi,Sh", "")],
    "ta": [("ரூபாய்,ரூ.", "INR")],
    "te": [("రూపాయలు,రూపాయల,రూ.", "INR")],
    "th": [("บาท", "THB")],
    "tr": [("lira,TL", "TRY"), ("dolar", "USD")],
    "uk": [("грн,гривень,гривні,гривня", "UAH")],
    "ur": [("روپے,روپیہ", "PKR")],
    "uz": [("so‘m,so'm", "UZS")],
    "vi": [("đồng", "VND")],
    "yue": chinese,
    "zh": chinese,
  ]
}
