/// What is to be said about an edit beyond what holds for all of its step: a number, as a badly
/// damaged text has an edit every few characters.
struct EditNote: Equatable, Sendable {
  /// 0 for nothing, from 1 the origins, from ``firstText`` the places in a list of texts.
  private(set) var code: UInt32 = 0

  private static let firstText: UInt32 = 0x101

  static let none = EditNote()

  private init() {}

  init(code: UInt32) { self.code = code }

  init(_ origin: MojibakeOrigin) { code = UInt32(origin.code) + 1 }

  init(text: Int) { code = Self.firstText + UInt32(text) }

  /// The note for a reader.
  func text(in texts: [String]) -> String? {
    if code == 0 { return nil }
    if code >= Self.firstText { return texts[Int(code - Self.firstText)] }
    return MojibakeOrigin(code: UInt8(code - 1)).note
  }

  /// The same where some texts were put before those of its list.
  func moved(by texts: Int) -> EditNote {
    code < Self.firstText ? self : EditNote(code: code + UInt32(texts))
  }
}
