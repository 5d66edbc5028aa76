// Runs CLD2 as the benchmark runs Winnow: one text at a time, one thread, whole process.
//
//   cld2 identify < lines       the language of each line
//   cld2 spans < documents      the stretches of each document; documents end in a form feed
//
// Documents are not wrapped in JSON, so CLD2 is spared the parsing that `winnow spans` does.
#include <cstdio>
#include <cstring>
#include <iostream>
#include <string>

// These need <cstdio> before them.
#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

static void identify() {
  std::string line;
  while (std::getline(std::cin, line)) {
    bool is_reliable;
    const CLD2::Language language =
        CLD2::DetectLanguage(line.data(), static_cast<int>(line.size()), true, &is_reliable);
    std::cout << CLD2::LanguageCode(language) << '\n';
  }
}

static void spans() {
  std::string text;
  while (std::getline(std::cin, text, '\f')) {
    const CLD2::CLDHints hints = {nullptr, "", CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
    CLD2::Language languages[3];
    int percents[3];
    double scores[3];
    CLD2::ResultChunkVector chunks;
    int text_bytes;
    bool is_reliable;
    const CLD2::Language main = CLD2::ExtDetectLanguageSummary(
        text.data(), static_cast<int>(text.size()), true, &hints, 0, languages, percents, scores,
        &chunks, &text_bytes, &is_reliable);
    std::cout << CLD2::LanguageCode(main);
    for (const CLD2::ResultChunk &chunk : chunks)
      std::cout << ' ' << chunk.offset << '+' << chunk.bytes << ' '
                << CLD2::LanguageCode(static_cast<CLD2::Language>(chunk.lang1));
    std::cout << '\n';
  }
}

int main(int count, char **arguments) {
  std::ios::sync_with_stdio(false);
  const bool is_spans = count == 2 && std::strcmp(arguments[1], "spans") == 0;
  if (!is_spans && (count != 2 || std::strcmp(arguments[1], "identify") != 0)) {
    std::fputs("usage: cld2 identify|spans\n", stderr);
    return 2;
  }
  is_spans ? spans() : identify();
}
