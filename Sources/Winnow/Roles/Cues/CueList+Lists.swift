/// What readers click on beside a text.
extension CueList {
  /// Wordings of ``legal`` as well.
  static let consent = """
    accept,got it,i agree,akzeptieren,zustimmen,einverstanden,accepter,aceptar,aceitar,accetta,accetto,accepteren,akkoord,godkänn
    acceptera,godta,hyväksy,akceptuję,souhlasím,súhlasím,elfogadom,приемам,принять,согласен,prihvaćam,sutinku,αποδοχή,kabul et
    موافق,אני מסכים,ยอมรับ
    """
}
