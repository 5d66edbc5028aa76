internal import LanguageTraining

/// Text messages.
extension EvaluateScreening {
  func measureMessages() throws {
    let messages = try LabelledMessages(file: eval + "/spam/SMSSpamCollection")
    let held = messages.half(1)
    for (name, judge) in [
      ("trained on the other half alone", ScreeningTrainer().messageJudge(messages.half(0))),
      ("built-in model", ScreeningTrainer.builtInJudge()),
    ] {
      var counts = (right: 0, wrong: 0, missed: 0)
      for message in held {
        switch (judge(message.text), message.isSpam) {
        case (true, true): counts.right += 1
        case (true, false): counts.wrong += 1
        case (false, true): counts.missed += 1
        case (false, false): break
        }
      }
      let f1 = 2 * Double(counts.right) / Double(2 * counts.right + counts.wrong + counts.missed)
      row("sms: precision", name, counts.right + counts.wrong, counts.right)
      row("sms: recall", name, counts.right + counts.missed, counts.right)
      print("sms: F1\t\(name)\t\(held.count)\t\t\(Self.rounded(f1))")
    }
  }
}
