#include "core/base/text.h"
#include "core/desk/desk.h"
#include "core/desk/state_fold.h"
#include "core/evidence/durable_file.h"
#include "core/journal/rebuild.h"
#include "core/office/office_store.h"
#include "core/sqlite/migrations.h"
#include "core/sqlite/unit_of_work.h"

namespace jejak::desk {
namespace {

using nlohmann::json;

// Everything that comes into being with an office.
struct Birth
{
    StreamId stream;
    OfficeId office;
    ReplicaId replica;
    PersonId admin;
    crypto::SigningKeys officeKeys;
    crypto::SealingKeys sealingKeys;
    crypto::SigningKeys replicaKeys;
};

std::string hex(crypto::Bytes bytes)
{
    return toHex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

// The office vouches for its replica: "this key signs for office o, and gives numbers under letter
// l".
crypto::Signature certify(const Birth& birth, std::string_view letter)
{
    const crypto::Digest statement = crypto::Hasher("jejak.replica-certificate.1")
                                         .add(birth.office.bytes)
                                         .add(birth.replica.bytes)
                                         .add(birth.replicaKeys.publicKey)
                                         .add(letter)
                                         .finish();
    return crypto::sign(statement, birth.officeKeys.secretKey);
}

std::vector<journal::Proposal> firstOperations(const Birth& birth, const NewOffice& wanted)
{
    json roles = json::array();
    for (const access::Role role :
         {access::Role::officer, access::Role::examiner, access::Role::leader,
          access::Role::identityKeeper, access::Role::administrator})
        roles.push_back(access::word(role));
    return {
        {office::officeCreate,
         {{"id", formatId(birth.office)},
          {"code", wanted.code},
          {"name", wanted.name},
          {"time_zone", name(wanted.timeZone)},
          {"demo", wanted.isDemo},
          {"signing_key", hex(birth.officeKeys.publicKey)},
          {"sealing_key", hex(birth.sealingKeys.publicKey)}}},
        {office::replicaAdd,
         {{"id", formatId(birth.replica)},
          {"letter", "A"},
          {"public_key", hex(birth.replicaKeys.publicKey)},
          {"certificate", hex(certify(birth, "A"))}}},
        {office::personAdd,
         {{"id", formatId(birth.admin)}, {"name", wanted.admin}, {"roles", std::move(roles)}}},
    };
}

void writeKeys(sqlite::Database& database, const Birth& birth)
{
    sqlite::Transaction transaction(database);
    journal::createFoldedTables(database);
    journal::JournalStore store(database);
    store.setSetting("folded_schema", journal::foldedSchemaName());
    store.addReplica(birth.replica, birth.replicaKeys.publicKey);
    office::OfficeStore offices(database);
    offices.setReplica(birth.replica);
    offices.setSecret(office::replicaSecret, birth.replicaKeys.secretKey);
    offices.setSecret(office::officeSigningSecret, birth.officeKeys.secretKey);
    offices.setSecret(office::officeSealingSecret, birth.sealingKeys.secretKey);
    transaction.commit();
}

Result<office::Office> write(const office::DataFolder& folder, const Birth& birth,
                             const NewOffice& wanted, Tools tools)
{
    sqlite::Database database =
        sqlite::Database::open(folder.unfinished(), sqlite::OpenMode::readWrite);
    TRY(sqlite::migrate(database));
    writeKeys(database, birth);
    StateFold fold;
    journal::Journal journal(database, fold, {birth.replica, birth.replicaKeys.secretKey},
                             {tools.clock, tools.random, folder.path});
    const access::Session admin{birth.admin, wanted.admin, {access::Role::administrator}};
    TRY(journal.commit(admin, birth.stream, firstOperations(birth, wanted)));
    database.checkpoint();
    return office::foldOffice(journal.history(birth.stream)).value();
}

Result<void> check(const NewOffice& wanted, const reference::ReferenceData& reference)
{
    if (wanted.name.empty())
        return fail(ErrorCode::missingInput, {.field = "name"});
    if (wanted.admin.empty())
        return fail(ErrorCode::missingInput, {.field = "admin"});
    if (reference.regions().find(wanted.code) == nullptr)
        return fail(ErrorCode::invalidInput, {.field = "office", .value = wanted.code});
    return {};
}

} // namespace

Result<office::Office> createOffice(const std::filesystem::path& path, const NewOffice& wanted,
                                    const reference::ReferenceData& reference, Tools tools)
{
    TRY(check(wanted, reference));
    const bool existed = std::filesystem::exists(path);
    TRY_ASSIGN(const office::DataFolder folder, office::makeDataFolder(path));
    TRY_ASSIGN(const office::WriterLock lock, office::WriterLock::take(folder, "jejak-netral"));
    IdSource ids(tools.clock, tools.random);
    const Birth birth{ids.next<StreamId>(),      ids.next<OfficeId>(),
                      ids.next<ReplicaId>(),     ids.next<PersonId>(),
                      crypto::makeSigningKeys(), crypto::makeSealingKeys(),
                      crypto::makeSigningKeys()};
    auto office = sqlite::runUnitOfWork(folder.path, [&]() -> Result<office::Office> {
        folder.removeUnfinished();
        std::filesystem::create_directory(folder.evidence());
        std::filesystem::create_directory(folder.temporary());
        TRY_ASSIGN(office::Office made, write(folder, birth, wanted, tools));
        // Whole from here on: whoever is killed before leaves a folder without an office.
        evidence::moveDurably(folder.unfinished(), folder.database());
        return made;
    });
    if (!office) {
        folder.removeUnfinished();
        std::error_code ignored;
        std::filesystem::remove(folder.lock(), ignored);
        if (!existed)
            std::filesystem::remove(folder.path, ignored);
    }
    return office;
}

} // namespace jejak::desk
