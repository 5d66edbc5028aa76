/// Ideographs with more registered variation sequences than most.
///
/// Of 15,290 in the Ideographic Variation Database (UTS #37) 14,988 have no more than five, numbered
/// from VARIATION SELECTOR-17.
enum IdeographicVariations {
  /// The number of the highest selector that is registered for an ideograph, from 0.
  static func last(of ideograph: Unicode.Scalar) -> Int { lasts[ideograph] ?? most }

  private static let most = 4

  private static let lasts: [Unicode.Scalar: Int] = {
    var lasts: [Unicode.Scalar: Int] = [:]
    for (last, ideographs) in registered {
      for ideograph in ideographs.unicodeScalars where ideograph != "\n" { lasts[ideograph] = last }
    }
    return lasts
  }()

  private static let registered: [(last: Int, ideographs: String)] = [
    (
      5,
      """
      亢偉傅傑像僧兔兤再冓冢剱割唳啚嗤嘅嘉囎圍城媺尊延微恢悗惠愈慈慧扨擲擴攝旡既晴桒桝桺楞楢楯概
      槿樋樓檜櫔歲汧沪沿海溢滛滿潔煽燁爨琢瑱甄甍甕癲益盛磔礴福禧禰稱穿笈筵簾籐籠籾納絜縢縵翁翩脈
      舀艹英茨茰荵荿菜菲萠萬蔗蔽蕕蕙薁薌薩薭藏蘭虜螂蠎蠶衂衛襁襪誕誠請負購贏跚躑轄辻逎遁遘遮遯遵
      遽邁邪鄕酋釼鉛鎡鎹鑛隣隧雅雪靕韆韓韞養饀鮫鯱鱗鶿麟龗龝𣸲𣼛𫞎𫟒𭚶
      """
    ),
    (
      6,
      """
      乕僊兼冕冤冴卷叛啄善喜喫塚契奠害彅御憲成拐杖櫛氈滋瀛猶珊眞祀禊筑節網翡翰翼聖花芽茣葦蒨蓬蔑
      蕣薇藪蟒訝謙譄逞逹遂配釁隆隘静靭靱韈饅鬮鷀齋𣘺𫞓
      """
    ),
    (7, "勌嚮廐懲扉晟曁朗植漢潛甑祓祢紀舛船菁蓮薄逵遒違邨靠鼈﨤"),
    (8, "勤禕荒藤虎謹邃邦難𠔥"),
    (9, "卿漑瀞直真芦莽葛衆逸靜餌龜"),
    (10, "器望瀧蘒遷響饗"),
    (11, "凞博"),
    (12, "廣菟"),
    (13, "厩"),
    (14, "龍"),
    (15, "慨"),
    (20, "邊"),
    (31, "邉"),
  ]
}
