// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "winnow",
  platforms: [.macOS("26.0")],
  products: [
    .library(name: "LanguageID", targets: ["LanguageID"]),
    .library(name: "TextQuality", targets: ["TextQuality"]),
    .library(name: "TextRepair", targets: ["TextRepair"]),
    .library(name: "Winnow", targets: ["Winnow"]),
    .library(name: "WinnowIO", targets: ["WinnowIO"]),
    .executable(name: "winnow", targets: ["WinnowCLI"]),
    .executable(name: "winnow-train", targets: ["winnow-train"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
  ],
  targets: [
    // ICU: the shim is the only place that sees an ICU header.
    .target(
      name: "CICUShims",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]
    ),
    .target(name: "ICUText", dependencies: ["CICUShims"], swiftSettings: strict),

    // Values that threads share.
    .target(name: "Locking", swiftSettings: strict),

    // Hashes that are the same on all machines and in all runs.
    .target(name: "Hashing", swiftSettings: strict),

    // Language identification, usable alone.
    .target(name: "LanguageModelData"),
    .target(name: "CLanguageKernels"),
    .target(
      name: "LanguageID",
      dependencies: ["LanguageModelData", "CLanguageKernels", "Hashing", "Locking"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),

    // Decoding, repair and normalisation, usable alone.
    .target(name: "TextModelData"),
    .target(name: "CTextKernels"),
    .target(name: "CUTF8Shims", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(
      name: "TextRepair",
      dependencies: ["CTextKernels", "CUTF8Shims", "ICUText", "Locking", "TextModelData"],
      swiftSettings: strict),

    // Published rules about the quality of text, usable alone.
    .target(name: "TextQualityData"),
    .target(
      name: "TextQuality", dependencies: ["Hashing", "ICUText", "TextQualityData"],
      swiftSettings: strict),

    // The pipeline.
    .target(name: "RoleModelData"),
    .target(name: "ScreeningModelData"),
    .target(
      name: "Winnow",
      dependencies: [
        "CLanguageKernels", "Hashing", "ICUText", "LanguageID", "Locking", "RoleModelData",
        "ScreeningModelData", "TextQuality", "TextRepair",
      ],
      swiftSettings: strict
    ),

    // Files, formats and the command line.
    .target(name: "CJSONShims", linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CTOMLShims"),
    .target(name: "CHTMLShims", linkerSettings: [.linkedLibrary("gumbo")]),
    .target(
      name: "CCompressionShims",
      linkerSettings: ["isal", "z", "zstd", "lzma", "bz2"].map { .linkedLibrary($0) }
    ),
    .target(
      name: "WinnowIO",
      dependencies: [
        "CCompressionShims", "CHTMLShims", "CJSONShims", "CLanguageKernels", "CTextKernels",
        "CTOMLShims", "ICUText", "LanguageID", "Locking", "TextRepair", "Winnow",
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "WinnowCLI",
      dependencies: [
        "Winnow", "WinnowIO", "LanguageID", "ICUText", "Locking",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),

    // Training and evaluation of the language model.
    .target(
      name: "LanguageTraining",
      dependencies: ["LanguageID", "CLanguageKernels", "ICUText", "TextQuality", "Winnow"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "winnow-train",
      dependencies: [
        "LanguageTraining", "TextRepair", "Winnow",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: strict
    ),

    // Tests: shared support, then one target a module.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "ICUTextTests", dependencies: ["ICUText", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: strict),
    .testTarget(name: "LockingTests", dependencies: ["Locking"], swiftSettings: strict),
    .testTarget(
      name: "LanguageIDTests", dependencies: ["ICUText", "LanguageID", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "TextRepairTests",
      dependencies: ["CTextKernels", "ICUText", "TextRepair", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "TextQualityTests", dependencies: ["TextQuality"], swiftSettings: strict),
    .testTarget(
      name: "WinnowTests", dependencies: ["Winnow", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "WinnowIOTests",
      dependencies: ["LanguageID", "Locking", "TestSupport", "Winnow", "WinnowIO"],
      swiftSettings: strict),
    .testTarget(
      name: "WinnowCLITests", dependencies: ["TestSupport", "WinnowCLI"], exclude: ["Snapshots"],
      swiftSettings: strict),
    .testTarget(
      name: "LanguageTrainingTests",
      dependencies: ["ICUText", "LanguageTraining", "TestSupport", "Winnow"], swiftSettings: strict),
  ],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx17
)
