/// What currencies are called in everyday language, where CLDR has their full names only ("taka" for
/// "Bangladeshi taka").
enum EverydayCurrencies {
  /// The names in a language, each with the code it means.
  static func names(in language: String) -> [(name: String, code: String)] {
    (table[language] ?? []).flatMap { names, code in
      names.split(separator: ",").map { (String($0), code) }
    }
  }

  private static let table: [String: [(names: String, code: String)]] = [
    "am": [("ብር", "ETB")],
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
    "ja": [("円", "JPY"), ("ドル", "USD"), ("ユーロ", "EUR"), ("ポンド", "GBP")],
    "ka": [("ლარი", "GEL")],
    "kk": [("теңге", "KZT")],
    "kn": [("ರೂಪಾಯಿ", "INR")],
    "ko": [("원", "KRW"), ("달러", "USD"), ("유로", "EUR"), ("엔", "JPY")],
    "ky": [("сом", "KGS")],
    "mk": [("денари,денар", "MKD")],
    "ml": [("രൂപ", "INR")],
    "mr": [("रुपये,रुपया", "INR")],
    "ms": [("ringgit", "MYR")],
    "my": [("ကျပ်", "MMK")],
    "ne": [("रुपैयाँ", "NPR")],
    "pa": [("ਰੁਪਏ", "INR")],
    "pl": [("złotych,złote,złoty", "PLN")],
    "ro": [("lei,leu", "RON")],
    "ru": [("руб,р.", "RUB")],
    "si": [("රුපියල්", "LKR")],
    "sr": [("динара,динар,дин.,dinara,dinar,din.", "RSD")],
    "sv": [("kronor,krona", "SEK")],
    "sw": [("shilingi", "KES")],
    "ta": [("ரூபாய்", "INR")],
    "te": [("రూపాయలు,రూపాయల", "INR")],
    "th": [("บาท", "THB")],
    "tr": [("lira,TL", "TRY"), ("dolar", "USD")],
    "uk": [("грн,гривень,гривні,гривня", "UAH")],
    "ur": [("روپے,روپیہ", "PKR")],
    "uz": [("so‘m,so'm", "UZS")],
    "vi": [("đồng", "VND")],
    "yue": [("蚊,元", "HKD")],
    "zh": [("元,块,块钱,塊", "CNY")],
  ]
}
