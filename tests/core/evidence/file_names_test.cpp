#include "core/base/text.h"
#include "core/evidence/file_names.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace jejak;
using evidence::mayRun;
using evidence::safeName;
using evidence::shownName;

TEST_CASE("File names: what is safe already stays as it is", "[evidence]")
{
    for (const char* name : {"foto 1.jpg", "Tangkapan layar (2).png", "surat.tar.gz",
                             "ünïcode é.pdf", "berkas", "consul.txt", "com10.txt", "bukti😀.png"})
        CHECK(safeName(name) == name);
}

TEST_CASE("File names: paths, streams and wildcards become one name", "[evidence]")
{
    CHECK(safeName("../../etc/passwd") == "_.._.._etc_passwd");
    CHECK(safeName("..\\..\\windows\\x.ini") == "_.._.._windows_x.ini");
    CHECK(safeName("C:\\a") == "C__a");
    CHECK(safeName("foto.jpg:stream") == "foto.jpg_stream");
    CHECK(safeName("a*b?c\"d<e>f|g") == "a_b_c_d_e_f_g");
    CHECK(safeName(".") == "_");
    CHECK(safeName("..") == "_");
    CHECK(safeName("") == "_");
    CHECK(safeName(" . . ") == "_");
    CHECK(safeName(".bashrc") == "_.bashrc");
    CHECK(safeName("-rf") == "_-rf");
    CHECK(safeName("~$naskah.docx") == "_~$naskah.docx");
}

TEST_CASE("File names: devices of Windows get another name, with and without extension",
          "[evidence]")
{
    for (const std::string stem : {"CON", "con", "Prn", "AUX", "nul", "COM1", "com9", "LPT1",
                                   "lpt9", "CONIN$", "conout$", "COM\xC2\xB9", "lpt\xC2\xB3"})
        for (const std::string extension : {"", ".txt", ".tar.gz", " .txt"})
            CHECK(safeName(stem + extension) == fmt::format("_{}{}", stem, extension));
}

TEST_CASE("File names: trailing dots and blanks go, as Windows would drop them", "[evidence]")
{
    CHECK(safeName("foto.jpg. . ") == "foto.jpg");
    CHECK(safeName("foto.jpg...") == "foto.jpg");
    CHECK(safeName("nul.") == "_nul");
}

TEST_CASE("File names: what is invisible or turns the reading direction can be seen", "[evidence]")
{
    CHECK(safeName("foto\u202Egpj.exe") == "foto[U+202E]gpj.exe");
    CHECK(safeName("a\u2066b\u2069c\u200Dd") == "a[U+2066]b[U+2069]c[U+200D]d");
    CHECK(safeName("a\nb\tc\x7F") == "a[U+000A]b[U+0009]c[U+007F]");
    CHECK(safeName(std::string_view("a\0b", 3)) == "a[U+0000]b");
    CHECK(shownName("../a\u202Eb") == "../a[U+202E]b");
    CHECK(shownName("caf\xE9") == "café");
}

TEST_CASE("File names: long names are cut between characters and keep their extension",
          "[evidence]")
{
    const std::string ascii = safeName(std::string(400, 'x') + ".pdf");
    CHECK(ascii.size() <= 200);
    CHECK(ascii.ends_with("x.pdf"));

    std::string wide = "x";
    for (int i = 0; i < 200; ++i)
        wide += "é";
    const std::string cut = safeName(wide + ".jpeg");
    CHECK(cut.size() <= 200);
    CHECK(isUtf8(cut));
    CHECK(cut.ends_with("é.jpeg"));
    CHECK(safeName("a." + std::string(400, 'y')).size() <= 200);
}

TEST_CASE("File names: each file of a folder gets a name of its own whatever the system compares",
          "[evidence]")
{
    evidence::UniqueNames names;
    CHECK(names.next("Foto.JPG") == "Foto.JPG");
    CHECK(names.next("foto.jpg") == "foto (2).jpg");
    CHECK(names.next("FOTO.jpg") == "FOTO (3).jpg");
    CHECK(names.next("foto (2).jpg") == "foto (2) (2).jpg");
    CHECK(names.next("É.txt") == "É.txt");
    CHECK(names.next("é.txt") == "é (2).txt");
    CHECK(names.next("a/b") == "a_b");
    CHECK(names.next("a\\b") == "a_b (2)");
}

TEST_CASE("File names: programs, scripts, shortcuts and macros are told from documents",
          "[evidence]")
{
    for (const char* name : {"foto.jpg.exe", "A.LNK", "x.js", "surat.docm", "x.exe. ", "a.desktop"})
        CHECK(mayRun(name));
    for (const char* name : {"foto.jpg", "surat.docx", "a.pdf", "exe", "catatan"})
        CHECK_FALSE(mayRun(name));
}
