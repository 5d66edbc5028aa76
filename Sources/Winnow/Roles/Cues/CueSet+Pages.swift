extension CueSet {
  /// What the frames of pages say.
  static let frame: CueSet = [
    CueSet(.readMore), CueSet(.navigation), CueSet(.share), CueSet(.subscribe), CueSet(.comment),
    CueSet(.legal), CueSet(.advertisement), CueSet(.related), CueSet(.tag), CueSet(.shop),
  ]

  /// Where a menu leads.
  static let places: CueSet = [CueSet(.navigation), CueSet(.tag)]

  /// What a title does not begin with.
  static let chrome: CueSet = [
    CueSet(.readMore), CueSet(.share), CueSet(.subscribe), CueSet(.credit), CueSet(.legal),
    CueSet(.related), CueSet(.date), CueSet(.shop), CueSet(.advertisement),
  ]
}
