// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "embedding",
  platforms: [.macOS("26.0")],
  dependencies: [
    .package(name: "winnow", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "speakers",
      dependencies: [.product(name: "Winnow", package: "winnow")],
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
