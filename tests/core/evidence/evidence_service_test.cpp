#include "core/evidence/evidence_service.h"
#include "tests/support/files.h"
#include "tests/support/office_fixture.h"

#include <cstdlib>
#include <fstream>

#include <catch2/catch.hpp>

using namespace jejak;
using evidence::FileState;
using test::require;

namespace fs = std::filesystem;

namespace {

struct EvidenceFixture : test::OfficeFixture
{
    EvidenceFixture()
    {
        caseId = require(desk->cases().add(session, sampleContent())).id;
        fs::create_directories(sources);
    }

    fs::path source(const std::string& name, const std::string& bytes) const
    {
        test::writeFile(sources / name, bytes);
        return sources / name;
    }

    evidence::AddedEvidence add(const std::vector<fs::path>& files)
    {
        return require(desk->evidence().add(session, caseId, files));
    }

    fs::path stored(const evidence::EvidenceItem& item) const
    {
        return desk->folder().evidence() / item.sha256.substr(0, 2) / item.sha256.substr(2);
    }

    std::size_t entries() const
    {
        std::size_t count = 0;
        desk->database().forEach("SELECT 1 FROM chain_entry", {}, [&](const auto&) { ++count; });
        return count;
    }

    fs::path sources = folder.path() / "sources";
    CaseId caseId;
};

} // namespace

TEST_CASE("Evidence: several files are recorded as one act and listed after a restart",
          "[evidence]")
{
    EvidenceFixture office;
    const std::size_t before = office.entries();

    const auto added =
        office.add({office.source("foto 1.jpg", "satu"), office.source("foto 2.jpg", "dua")});

    CHECK(added.items.size() == 2);
    CHECK(added.duplicates.empty());
    CHECK(office.entries() == before + 1);
    office.reopen();
    const auto listed = require(office.desk->evidence().list(office.session, office.caseId));
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].item.name == "foto 1.jpg");
    CHECK(listed[0].item.size == 4);
    CHECK(listed[0].item.addedBy == office.session.person);
    CHECK(listed[0].item.added == std::chrono::year(2026) / 11 / 21);
    CHECK(listed[0].caseNumber == "74.01-2026-A0001");
    CHECK(listed[1].state == FileState::ok);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Evidence: bytes that the case has already are reported and not recorded again",
          "[evidence]")
{
    EvidenceFixture office;
    office.add({office.source("asli.jpg", "foto")});
    const std::size_t before = office.entries();

    const auto again = office.add({office.source("salinan.jpg", "foto")});

    CHECK(again.items.empty());
    REQUIRE(again.duplicates.size() == 1);
    CHECK(again.duplicates[0].name == "salinan.jpg");
    CHECK(again.duplicates[0].existingName == "asli.jpg");
    CHECK(office.entries() == before);
    const auto both = office.add({office.source("a", "baru"), office.source("b", "baru")});
    CHECK(both.items.size() == 1);
    CHECK(both.duplicates.size() == 1);
}

TEST_CASE("Evidence: one unreadable file leaves everything as it was", "[evidence]")
{
    EvidenceFixture office;
    const std::size_t before = office.entries();

    const auto added = office.desk->evidence().add(
        office.session, office.caseId, {office.source("a", "aaa"), office.sources / "nothing"});

    REQUIRE_FALSE(added);
    CHECK(added.error().code == ErrorCode::fileUnreadable);
    CHECK(office.entries() == before);
    const auto check = require(office.desk->evidence().verify(office.session, std::nullopt));
    CHECK(check.entries.empty());
    CHECK(check.unnamed == 0);
}

TEST_CASE("Evidence: a failed addition keeps files that other cases name", "[evidence]")
{
    EvidenceFixture office;
    const auto item = office.add({office.source("a", "aaa")}).items.at(0);
    fs::remove(office.stored(item));

    CHECK_FALSE(office.desk->evidence().add(office.session, office.caseId,
                                            {office.sources / "a", office.sources / "nothing"}));

    const auto check = require(office.desk->evidence().verify(office.session, office.caseId));
    CHECK(check.entries.at(0).state == FileState::ok);
}

TEST_CASE("Evidence: verify names each bad file of all cases", "[evidence]")
{
    EvidenceFixture office;
    const auto items = office
                           .add({office.source("a", "aaa"), office.source("b", "bbb"),
                                 office.source("c", "ccc"), office.source("d", "ddd")})
                           .items;
    test::flipByte(office.stored(items.at(1)), 2);
    fs::remove(office.stored(items.at(2)));
    fs::remove(office.stored(items.at(3)));
    fs::create_symlink(office.sources / "d", office.stored(items.at(3)));

    const auto check = require(office.desk->evidence().verify(office.session, std::nullopt));
    REQUIRE(check.entries.size() == 4);
    CHECK(check.entries[0].state == FileState::ok);
    CHECK(check.entries[1].state == FileState::changed);
    CHECK(check.entries[1].item.name == "b");
    CHECK(check.entries[2].state == FileState::missing);
    CHECK(check.entries[3].state == FileState::changed);

    const auto problems = require(office.desk->verify(office.session, true));
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].kind == journal::ProblemKind::evidence);
    CHECK(problems[0].where.find(items.at(1).sha256) != std::string::npos);
    CHECK(require(office.desk->verify(office.session, false)).empty());
}

TEST_CASE("Evidence: what a check finds is journalled once, and once more when it is mended",
          "[evidence]")
{
    EvidenceFixture office;
    auto& service = office.desk->evidence();
    const auto item =
        office.add({office.source("a", "aaa"), office.source("b", "bbb")}).items.at(0);
    const auto record = [&] {
        const auto check = require(service.verify(office.session, std::nullopt));
        return require(service.record(office.session, check));
    };
    const auto listed = [&] {
        return require(office.desk->evidence().list(office.session, office.caseId)).at(0);
    };
    const std::size_t before = office.entries();
    CHECK(record() == 0);
    CHECK(office.entries() == before);

    test::flipByte(office.stored(item), 1);
    CHECK(listed().state == FileState::ok); // its length is as before
    CHECK(record() == 1);
    CHECK(record() == 0);
    CHECK(office.entries() == before + 1);
    CHECK(listed().state == FileState::changed);
    CHECK(listed().recorded.value().checked == std::chrono::year(2026) / 11 / 21);

    test::flipByte(office.stored(item), 1);
    CHECK(record() == 1);
    CHECK(listed().state == FileState::ok);
    CHECK(require(office.desk->verify(office.session, true)).empty());
}

TEST_CASE("Evidence: what was found on another disk says nothing of this one", "[evidence]")
{
    EvidenceFixture office;
    const auto item = office.add({office.source("a", "aaa")}).items.at(0);
    auto history = office.desk->journal().history(office.caseId);
    journal::RecordedOperation foreign = history.operations.back();
    foreign.operation.kind = evidence::evidenceCheck;
    foreign.operation.id.replica = ReplicaId{};
    foreign.body = evidence::toJson(std::chrono::year(2026) / 11 / 20,
                                    {{.item = item.id, .state = FileState::missing}});
    history.operations.push_back(foreign);

    const auto findings = evidence::foldFindings(history);

    REQUIRE(findings.size() == 1);
    CHECK(findings[0].replica == ReplicaId{});
    CHECK(findings[0].state == FileState::missing);
}

TEST_CASE("Evidence: a copy for looking at is read-only, checked, and removed again", "[evidence]")
{
    EvidenceFixture office;
    const auto item = office.add({office.source("foto.jpg", "isi")}).items.at(0);

    const auto copy =
        require(office.desk->evidence().openCopy(office.session, office.caseId, item.id));
    CHECK(copy.state == FileState::ok);
    CHECK(copy.path.filename() == "foto.jpg");
    CHECK(test::readFile(copy.path) == "isi");
    CHECK((fs::status(copy.path).permissions() & fs::perms::owner_write) == fs::perms::none);
    office.desk->evidence().removeCopies();
    CHECK_FALSE(fs::exists(copy.path));

    test::flipByte(office.stored(item), 0);
    const auto damaged =
        require(office.desk->evidence().openCopy(office.session, office.caseId, item.id));
    CHECK(damaged.state == FileState::changed);
    CHECK(damaged.path.empty());
}

TEST_CASE("Evidence: copies that a crash left are removed at the next start", "[evidence]")
{
    EvidenceFixture office;
    const auto item = office.add({office.source("foto.jpg", "isi")}).items.at(0);
    const auto copy =
        require(office.desk->evidence().openCopy(office.session, office.caseId, item.id));
    office.reopen();
    CHECK_FALSE(fs::exists(copy.path));
}

TEST_CASE("Evidence: an exported folder is accepted by sha256sum -c", "[evidence]")
{
    EvidenceFixture office;
    fs::create_directories(office.sources / "x");
    office.add({office.source("foto.jpg", "satu"), office.source("x/FOTO.jpg", "dua"),
                office.source("SHA256SUMS", "tiga"), office.source("-rf \u202E.txt", "empat")});
    const fs::path target = office.folder.path() / "keluar" / "bukti";

    const auto files =
        require(office.desk->evidence().exportTo(office.session, office.caseId, target));

    REQUIRE(files.size() == 4);
    CHECK(files[0].name == "foto.jpg");
    CHECK(files[1].name == "FOTO (2).jpg");
    CHECK(files[2].name == "SHA256SUMS (2)");
    CHECK(files[3].name == "_-rf [U+202E].txt");
    const std::string command =
        "cd '" + target.string() + "' && sha256sum --strict --quiet -c SHA256SUMS";
    CHECK(std::system(command.c_str()) == 0);
    // Nothing unfinished is left beside it.
    CHECK(std::distance(fs::directory_iterator(target.parent_path()), {}) == 1);
}

TEST_CASE("Evidence: exporting leaves out damaged files and says so", "[evidence]")
{
    EvidenceFixture office;
    const auto items = office.add({office.source("a", "aaa"), office.source("b", "bbb")}).items;
    test::flipByte(office.stored(items.at(0)), 0);
    const fs::path target = office.folder.path() / "bukti";
    fs::create_directory(target); // empty, so it may be used

    const auto files =
        require(office.desk->evidence().exportTo(office.session, office.caseId, target));

    CHECK(files.at(0).entry.state == FileState::changed);
    CHECK(files.at(0).name.empty());
    CHECK_FALSE(fs::exists(target / "a"));
    CHECK(test::readFile(target / "SHA256SUMS") == items.at(1).sha256 + "  b\n");
}

TEST_CASE("Evidence: exporting touches no folder that holds something", "[evidence]")
{
    EvidenceFixture office;
    office.add({office.source("a", "aaa")});

    const auto files =
        office.desk->evidence().exportTo(office.session, office.caseId, office.sources);

    REQUIRE_FALSE(files);
    CHECK(files.error().code == ErrorCode::folderNotEmpty);
    const WorkControl stopped{.report = {}, .stopRequested = [] { return true; }};
    const fs::path target = office.folder.path() / "bukti";
    const auto cancelled =
        office.desk->evidence().exportTo(office.session, office.caseId, target, stopped);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::cancelled);
    CHECK_FALSE(fs::exists(target));
}

TEST_CASE("Evidence: each use asks the role table", "[evidence]")
{
    EvidenceFixture office;
    const auto item = office.add({office.source("a", "aaa")}).items.at(0);
    const auto as = [&](access::Role role) {
        return access::Session{office.session.person, "x", {role}};
    };
    const auto isRefused = [](const auto& result) {
        return !result && result.error().code == ErrorCode::notAllowed;
    };
    auto& service = office.desk->evidence();
    const auto admin = as(access::Role::administrator);

    CHECK(isRefused(service.add(as(access::Role::leader), office.caseId, {office.sources / "a"})));
    CHECK(isRefused(service.list(admin, office.caseId)));
    CHECK(isRefused(service.openCopy(admin, office.caseId, item.id)));
    CHECK(isRefused(service.exportTo(admin, office.caseId, office.folder.path() / "x")));
    CHECK(isRefused(service.verify(as(access::Role::identityKeeper), std::nullopt)));
    CHECK(service.verify(admin, std::nullopt));
}

TEST_CASE("Evidence: an unknown case or piece is not found", "[evidence]")
{
    EvidenceFixture office;
    auto& service = office.desk->evidence();
    const auto isNotFound = [](const auto& result) {
        return !result && result.error().code == ErrorCode::notFound;
    };
    CHECK(isNotFound(service.list(office.session, CaseId{})));
    CHECK(isNotFound(service.add(office.session, CaseId{}, {office.source("a", "aaa")})));
    CHECK(isNotFound(service.verify(office.session, CaseId{})));
    CHECK(isNotFound(service.openCopy(office.session, office.caseId, EntityId{})));
}
