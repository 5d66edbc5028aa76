internal import Winnow

extension Document {
  /// Where a document is from, as far as lines of its neighbours go: the host of its address, or the
  /// folder of the file it stands in.
  ///
  /// The address is the field `url`, or `source` where that is one.
  func group(in input: Input) -> String {
    if let url = metadata["url"], url.hasPrefix("\""),
      let host = Self.host(
        of: String(decoding: JSONString.unescape(Array(url.utf8)[...]), as: UTF8.self))
    {
      return host
    }
    return source.flatMap(Self.host) ?? Self.folder(of: input.path.map(FileName.shown) ?? "")
  }

  /// The host of an address, in lower case, without port and user (RFC 3986); `nil` where it has
  /// none.
  static func host(of address: String) -> String? {
    guard let mark = address.firstRange(of: "://"), mark.lowerBound > address.startIndex else {
      return nil
    }
    let authority = address[mark.upperBound...].prefix { !"/?#\\".contains($0) }
    let behindUser = authority.lastIndex(of: "@").map { authority[$0...].dropFirst() } ?? authority
    let host = behindUser.prefix { $0 != ":" }
    return host.isEmpty ? nil : host.lowercased()
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
