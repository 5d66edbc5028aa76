/// What messengers write in place of a message that is no text or is gone.
enum ChatPlaceholder {
  /// Whether a message is such a thing and nothing else: words in brackets ("<Media omitted>", "[Sticker]"), the name
  /// of a file with words in brackets behind it ("IMG-1.jpg (file attached)"), or a wording that is known.
  static func isAll(of message: ChatLine.Bytes) -> Bool {
    if let first = message.first, let close = closing[first], message.last == close,
      !message.dropFirst().dropLast().contains(where: { $0 == first || $0 == close })
    {
      return message.contains { $0.isLetter || $0 >= 0x80 }
    }
    let name = message.prefix { $0 > 0x20 }
    if message.last == UInt8(ascii: ")"), isFile(name),
      message.dropFirst(name.count).starts(with: " (".utf8)
    {
      return true
    }
    let words = message.filter { $0 > 0x20 && $0 != UInt8(ascii: ".") }
      .map { $0.isLetter ? $0 | 0x20 : $0 }
    return wordings.contains(words)
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "<"): UInt8(ascii: ">"), UInt8(ascii: "["): UInt8(ascii: "]"),
  ]

  /// A name with a full stop and two to four letters or digits behind it.
  private static func isFile(_ name: ChatLine.Bytes) -> Bool {
    guard let stop = name.lastIndex(of: UInt8(ascii: ".")), stop > name.startIndex else {
      return false
    }
    let kind = name[(stop + 1)...]
    return 2...4 ~= kind.count && kind.allSatisfy { $0.isLetter || $0.isDigit }
  }

  /// Without spaces and full stops, letters of ASCII as small ones.
  private static let wordings: Set<[UInt8]> = Set(
    """
    null,This message was deleted,You deleted this message,Missed voice call,Missed video call
    Diese Nachricht wurde gelöscht,Du hast diese Nachricht gelöscht,Verpasster Sprachanruf,Verpasster Videoanruf
    Ce message a été supprimé,Vous avez supprimé ce message,Appel vocal manqué,Appel vidéo manqué
    Se eliminó este mensaje,Este mensaje fue eliminado,Eliminaste este mensaje,Llamada perdida,Videollamada perdida
    Mensagem apagada,Esta mensagem foi apagada,Você apagou esta mensagem,Apagou esta mensagem
    Questo messaggio è stato eliminato,Hai eliminato questo messaggio,Dit bericht is verwijderd
    Dit bericht werd verwijderd,U hebt dit bericht verwijderd,Detta meddelande raderades
    Ta wiadomość została usunięta,Данное сообщение удалено,Вы удалили данное сообщение,Bu mesaj silindi
    """.split { $0 == "," || $0 == "\n" }.map { wording in
      wording.utf8.filter { $0 > 0x20 }.map { $0.isLetter ? $0 | 0x20 : $0 }
    })
}
