// swift-tools-version: 6.2
import PackageDescription

// Built and run by `measure`.
let package = Package(
  name: "record-of-repair",
  dependencies: [.package(name: "winnow", path: "../..")],
  targets: [
    .executableTarget(
      name: "record-of-repair",
      dependencies: [.product(name: "TextRepair", package: "winnow")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)
