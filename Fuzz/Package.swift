// swift-tools-version: 6.2
import PackageDescription

// Built by `Fuzz/run`, which adds the flags of libFuzzer and the address sanitizer.
let package = Package(
  name: "winnow-fuzz",
  dependencies: [.package(name: "winnow", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "winnow-fuzz",
      dependencies: [
        "CFuzzer",
        .product(name: "LanguageID", package: "winnow"),
        .product(name: "TextRepair", package: "winnow"),
        .product(name: "Winnow", package: "winnow"),
        .product(name: "WinnowIO", package: "winnow"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]
    ),
  ]
)
