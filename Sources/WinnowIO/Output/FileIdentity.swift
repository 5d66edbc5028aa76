internal import SystemPackage

/// Which regular file or folder a path leads to, under whatever name.
struct FileIdentity: Hashable {
  private let device: DeviceID
  private let inode: Inode
  /// The name in the folder that is meant, of a file that is not there yet.
  private let newName: String?

  /// The file at a path, also one that is still to be made; `nil` for a device, a pipe or a folder.
  init?(ofPath path: String) {
    let path = FileName.filePath(path)
    if let stat = try? Stat(path) {
      self.init(stat)
      return
    }
    let folder = path.removingLastComponent()
    guard let name = path.lastComponent, let stat = try? Stat(folder.isEmpty ? "." : folder)
    else { return nil }
    self.init(stat, newName: name.string)
  }

  /// The folder at a path; `nil` for anything else.
  init?(ofFolder path: String) {
    guard let stat = try? Stat(FileName.filePath(path)), stat.type == .directory else { return nil }
    self.init(stat, newName: nil)
  }

  /// The file that is open; `nil` for a device, a pipe or a folder.
  init?(of descriptor: FileDescriptor) {
    guard let stat = try? Stat(descriptor) else { return nil }
    self.init(stat)
  }

  private init?(_ stat: Stat) {
    guard stat.type == .regular else { return nil }
    self.init(stat, newName: nil)
  }

  private init(_ stat: Stat, newName: String?) {
    device = stat.deviceID
    inode = stat.inode
    self.newName = newName
  }
}
