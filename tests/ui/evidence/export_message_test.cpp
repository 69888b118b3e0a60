#include "tests/ui/cases/cases_fixture.h"
#include "ui/evidence/export_message.h"

#include <catch2/catch.hpp>

using namespace jejak;
using namespace jejak::ui;

namespace {

evidence::ExportedFile exported(const char* name, evidence::FileState state)
{
    evidence::ExportedFile file;
    file.entry.item.name = name;
    file.entry.state = state;
    if (state == evidence::FileState::ok)
        file.name = name;
    return file;
}

} // namespace

TEST_CASE("exportMessage: a file that was left out is named and not counted", "[ui][evidence]")
{
    const support::CasesFixture f(false);
    const CaseLabels labels(*f.workspace);
    std::vector files{exported("foto.jpg", evidence::FileState::ok),
                      exported("surat.pdf", evidence::FileState::ok)};
    CHECK(exportMessage(files, QStringLiteral("/bukti"), labels).role == StatusRole::good);
    files.push_back(exported("video.mp4", evidence::FileState::changed));
    const Message message = exportMessage(files, QStringLiteral("/bukti"), labels);
    CHECK(message.role == StatusRole::warning);
    CHECK(message.text.contains(QStringLiteral("2 ")));
    CHECK_FALSE(message.text.contains(QStringLiteral("3 ")));
    CHECK(message.text.contains(
        QStringLiteral("video.mp4 (%1)").arg(labels.word("evidence_state", "changed"))));
}
