/// The fields that the heads of messages have, as mail programs name them in the languages of their users.
enum MessageField: CaseIterable {
  case from, to, copy, date, subject, attachments, messageID

  /// Names end with a colon, and before it with a space where the language wants one: "Objet :".
  ///
  /// - Parameter line: A line of the text.
  init?(of line: MarkedLine) {
    guard let name = Self.name(of: line.utf8), let field = Self.fields[name] else { return nil }
    self = field
  }

  /// No name has more bytes.
  private static let longest = 40

  /// What stands before the first colon, letters of ASCII as small ones.
  private static func name(of line: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    let top = line.prefix(longest)
    guard let end = top.firstIndex(where: { $0 == 0x3A || $0 == 0xEF }), end > 0 else { return nil }
    // A colon, and a space or nothing behind it; or a wide one.
    if line[end] == 0x3A {
      guard end + 1 == line.count || line[end + 1] <= 0x20 || line[end + 1] == 0xC2 else {
        return nil
      }
    } else if !line[end...].starts(with: "：".utf8) {
      return nil
    }
    var name = top[..<end]
    while let space = spaces.first(where: { name.suffix($0.count).elementsEqual($0) }) {
      name = name.dropLast(space.count)
    }
    return name.map { $0.isLetter ? $0 | 0x20 : $0 }
  }

  /// Those that stand before colons.
  private static let spaces = [" ", "\u{A0}", "\u{202F}"].map { Array($0.utf8) }

  private static let fields: [[UInt8]: MessageField] = {
    var fields: [[UInt8]: MessageField] = [:]
    for field in allCases {
      for names in [field.names, CanonicalSpelling.decomposed(field.names)] {
        for name in names.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
          fields[name.utf8.map { $0.isLetter ? $0 | 0x20 : $0 }] = field
        }
      }
    }
    return fields
  }()

  /// The names, with the capitals that mail programs give them.
  private var names: String {
    switch self {
    case .from:
      """
      From,Von,Absender,De,Expéditeur,Remitente,Remetente,Da,Mittente,Van,Afzender,Från,Avsändare,Fra,Avsender
      Afsender,Lähettäjä,Od,Nadawca,Odesílatel,Odosielateľ,Feladó,De la,От,От кого,Отправитель,Від,Відправник,Од
      Από,Kimden,Gönderen,Nuo,Saatja,Từ,Người gửi,Dari,من,از,מאת,प्रेषक,จาก
      发件人,寄件者,寄件人,差出人,送信者,送信元,보낸 사람,보낸사람
      """
    case .to:
      """
      To,An,Empfänger,À,A,Destinataire,Para,Destinatario,Destinatário,Aan,Till,Til,Vastaanottaja,Do,Komu,Pro
      Címzett,Către,До,Кому,Получатель,За,Za,Prima,Προς,Kime,Alıcı,Kam,Kellele,Saaja,Đến,Tới,Kepada
      إلى,به,אל,प्रति,ถึง,收件人,收件者,宛先,받는 사람,받는사람
      """
    case .copy:
      """
      Cc,Bcc,Kopie,Copie,Copia,Cópia,Kopia,Kopi,Kopio,DW,Másolat,Копия,Копие,Копія,Kopija,Κοιν.,Bilgi
      نسخة,העתק,抄送,副本,참조
      """
    case .date:
      """
      Date,Sent,Sent at,Datum,Gesendet,Gesendet am,Envoyé,Envoyé le,Fecha,Enviado,Enviado el,Data,Enviado em
      Enviada em,Enviada,Inviato,Inviato il,Verzonden,Skickat,Dato,Sendt,Päivämäärä,Päiväys,Pvm,Lähetetty,Wysłano
      Wysłane,Odesláno,Odoslané,Dátum,Elküldve,Küldve,Trimis,Дата,Датум,Отправлено,Изпратено,Надіслано,Послато
      Poslano,Poslato,Ημερομηνία,Στάλθηκε,Tarih,Gönderildi,Gönderilme,Gönderme tarihi,Išsiųsta,Nosūtīts,Datums
      Kuupäev,Saadetud,Ngày,Đã gửi,Tanggal,Dikirim,Terkirim,التاريخ,تم الإرسال,تاریخ,ارسال شده,תאריך,נשלח,दिनांक
      วันที่,ส่ง,日期,发送时间,发送日期,傳送時間,寄件日期,日付,日時,送信日時,날짜,보낸 날짜
      """
    case .subject:
      """
      Subject,Betreff,Objet,Asunto,Assunto,Oggetto,Onderwerp,Ämne,Emne,Aihe,Temat,Předmět,Predmet,Tárgy,Subiect
      Тема,Относно,Предмет,Tema,Zadeva,Θέμα,Konu,Teema,Temats,Chủ đề,Tiêu đề,Perihal,Subjek,الموضوع,موضوع,נושא
      विषय,เรื่อง,主题,主題,主旨,件名,제목
      """
    case .attachments:
      """
      Attachments,Anlagen,Anhänge,Pièces jointes,Datos adjuntos,Adjuntos,Anexos,Allegati,Bijlagen,Bilagor,Vedlegg
      Vedhæftede filer,Liitteet,Załączniki,Přílohy,Prílohy,Mellékletek,Вложения,Вкладення,Прикачени файлове
      Συνημμένα,Ekler,المرفقات,附件,添付ファイル,첨부 파일
      """
    case .messageID: "Message-ID"
    }
  }
}
