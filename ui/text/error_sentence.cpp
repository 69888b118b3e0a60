#include "ui/text/error_sentence.h"

#include "ui/text/field_label.h"
#include "ui/text/format.h"
#include "ui/text/rule_sentence.h"

#include <QCoreApplication>
#include <QDir>

namespace jejak::ui {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString path(const std::string& utf8)
{
    return QDir::toNativeSeparators(text(utf8));
}

// The sentences, by what they are about; each is whole, so that a translation may order its words.
class ErrorSentence
{
    Q_DECLARE_TR_FUNCTIONS(jejak::ui::ErrorSentence)

public:
    explicit ErrorSentence(const Error& error)
        : m_code(error.code)
        , m_arguments(error.arguments)
    {
    }

    QString whole() const
    {
        switch (m_code) {
        case ErrorCode::invalidInput:
        case ErrorCode::missingInput:
        case ErrorCode::reasonMissing:
        case ErrorCode::notFound:
        case ErrorCode::alreadyExists:
        case ErrorCode::notAllowed:
        case ErrorCode::demoOnly:
        case ErrorCode::invalidStep:
            return ofInput();
        case ErrorCode::fileUnreadable:
        case ErrorCode::fileUnwritable:
        case ErrorCode::fileNotText:
        case ErrorCode::fileEmpty:
        case ErrorCode::headerUnknown:
        case ErrorCode::nothingUsable:
            return ofFile();
        case ErrorCode::signatureWrong:
        case ErrorCode::issuerUnknown:
        case ErrorCode::packMalformed:
        case ErrorCode::packOlder:
        case ErrorCode::packGap:
        case ErrorCode::packContradicts:
        case ErrorCode::limitClosed:
            return ofRules();
        case ErrorCode::folderUnwritable:
        case ErrorCode::folderUnsuitable:
        case ErrorCode::folderNotEmpty:
        case ErrorCode::noOffice:
        case ErrorCode::officeExists:
        case ErrorCode::heldByOther:
            return ofFolder();
        case ErrorCode::notOurs:
        case ErrorCode::schemaTooNew:
        case ErrorCode::diskFull:
        case ErrorCode::storageDamaged:
        case ErrorCode::storageFailure:
        case ErrorCode::cancelled:
        case ErrorCode::unexpected:
            return ofStorage();
        }
        return {};
    }

private:
    QString ofInput() const;
    QString ofFile() const;
    QString ofFolder() const;
    QString ofRules() const;
    QString ofStorage() const;

    QString field() const { return fieldLabel(m_arguments.field); }
    QString value() const { return text(m_arguments.value); }
    QString file() const { return path(m_arguments.file); }
    QString folder() const { return path(m_arguments.folder); }

    ErrorCode m_code;
    const ErrorArguments& m_arguments;
};

QString ErrorSentence::ofInput() const
{
    if (m_code == ErrorCode::invalidInput && m_arguments.field.empty())
        return tr("Something in %1 cannot be used. Nothing was changed. Correct it and try again.")
            .arg(m_arguments.file.empty() ? tr("what was entered") : file());
    if (m_code == ErrorCode::invalidInput && m_arguments.value.empty())
        return tr("%1: what was entered cannot be used. Nothing was changed. Correct it and try "
                  "again.")
            .arg(field());
    if (m_code == ErrorCode::invalidInput)
        return tr("%1: \"%2\" cannot be used. Nothing was changed. Correct it and try again.")
            .arg(field(), value());
    if (m_code == ErrorCode::missingInput)
        return tr("%1 is still empty. Nothing was changed and what you typed is still here. Fill "
                  "it in and save again.")
            .arg(field());
    if (m_code == ErrorCode::reasonMissing)
        return tr("This needs a written reason. Nothing was changed. Write the reason and try "
                  "again.");
    if (m_code == ErrorCode::notFound)
        return tr("%1 %2 was not found. Nothing was changed. Refresh the list; it may have been "
                  "cancelled or not received yet.")
            .arg(field(), value());
    if (m_code == ErrorCode::alreadyExists)
        return tr("%1 is already there. Nothing was changed. Choose another or open the existing "
                  "one.")
            .arg(value());
    if (m_code == ErrorCode::demoOnly)
        return tr("This is only possible with sample data. Nothing was changed.");
    return tr("Your role does not permit this. Nothing was changed. Ask the administrator of your "
              "office if you need it.");
}

QString ErrorSentence::ofFile() const
{
    if (m_code == ErrorCode::fileUnreadable)
        return tr("The file %1 cannot be read. Nothing was changed. Check that it still exists and "
                  "is not open in another program.")
            .arg(file());
    if (m_code == ErrorCode::fileUnwritable)
        return tr("The file %1 cannot be written. Your data are safe. Close it if another program "
                  "has it open, or choose another place.")
            .arg(file());
    if (m_code == ErrorCode::fileNotText && m_arguments.line)
        return tr("The file %1 is not a text table (line %2). Nothing was changed. Save it from "
                  "Excel as CSV and try again.")
            .arg(file(), number(*m_arguments.line));
    if (m_code == ErrorCode::fileNotText)
        return tr("The file %1 is not a text table. Nothing was changed. Save it from Excel as CSV "
                  "and try again.")
            .arg(file());
    if (m_code == ErrorCode::fileEmpty)
        return tr("The file %1 is empty. Nothing was changed. Choose another file.").arg(file());
    if (m_code == ErrorCode::headerUnknown)
        return tr("No column heading of %1 was recognised. Nothing was changed. Check that the "
                  "first row holds headings such as \"Nomor register\", \"Tanggal diterima\", "
                  "\"Nama\" and \"NIP\". Other headings need a mapping file of the command line.")
            .arg(file());
    if (m_arguments.number == 0)
        return tr("The file %1 has headings but no rows. Nothing was changed. Choose another file.")
            .arg(file());
    return tr("No row of %1 could be used. Nothing was changed. The list of rejected rows says "
              "why; "
              "correct them and import again.")
        .arg(file());
}

QString ErrorSentence::ofRules() const
{
    if (m_code == ErrorCode::signatureWrong)
        return tr("The signature of this reference pack is wrong: it was changed on the way, or "
                  "%1 did not make it. Nothing was changed. Ask for it again.")
            .arg(value());
    if (m_code == ErrorCode::issuerUnknown)
        return tr("This office does not know %1 as an issuer of reference packs yet. Nothing was "
                  "changed. Compare its key by telephone (%2), then take the pack in with your "
                  "trust.")
            .arg(value(), QString::fromStdString(m_arguments.other));
    if (m_code == ErrorCode::packMalformed)
        return tr("This is no reference pack that the program can read (%1). Nothing was changed. "
                  "Choose another file or ask its issuer.")
            .arg(value().isEmpty() ? field() : tr("%1, %2").arg(field(), value()));
    if (m_code == ErrorCode::packOlder)
        return tr("%1 was taken in already, or a newer one was. Nothing was changed. The next "
                  "pack of this issuer has number %2.")
            .arg(value(), number(m_arguments.number.value_or(0)));
    if (m_code == ErrorCode::packGap)
        return tr("A pack before %1 is missing. Nothing was changed. Take in number %2 first.")
            .arg(value(), number(m_arguments.number.value_or(0)));
    if (m_code == ErrorCode::packContradicts)
        return tr("A row of this pack contradicts the data it would change (%1: %2). Nothing was "
                  "changed. Ask its issuer.")
            .arg(field(), value());
    return tr("This limit is no longer open (%1): what was met or has lapsed keeps its date. "
              "Nothing was changed.")
        .arg(value());
}

QString ErrorSentence::ofFolder() const
{
    if (m_code == ErrorCode::folderUnwritable)
        return tr("Nothing can be written in the folder %1. Your data are safe. Choose another "
                  "folder or ask for the right to write there.")
            .arg(folder());
    if (m_code == ErrorCode::folderUnsuitable)
        return tr("The folder %1 (%2) cannot keep data safe: network drives and FAT disks lose "
                  "changes when something fails. Choose a folder on this PC's own disk.")
            .arg(folder(), value());
    if (m_code == ErrorCode::folderNotEmpty)
        return tr("The folder %1 is not empty. Nothing in it was changed. Choose an empty or a new "
                  "folder.")
            .arg(folder());
    if (m_code == ErrorCode::noOffice)
        return folder().isEmpty()
                   ? tr("No office is open. Open the folder of an office or make a new one.")
                   : tr("The folder %1 holds no office. Nothing was changed. Choose the right "
                        "folder or "
                        "make a new office.")
                         .arg(folder());
    if (m_code == ErrorCode::officeExists)
        return tr("The folder %1 already holds an office. It was not changed. Open it, or choose "
                  "another folder for a new office.")
            .arg(folder());
    return tr("These data are in use by %1. Nothing was changed. Close the other window or program "
              "first, then try again.")
        .arg(value().isEmpty() ? tr("another program") : value());
}

QString ErrorSentence::ofStorage() const
{
    if (m_code == ErrorCode::notOurs)
        return tr("%1 was not made by Jejak Netral. It was not changed. Choose another file or "
                  "folder.")
            .arg(m_arguments.file.empty() ? folder() : file());
    if (m_code == ErrorCode::schemaTooNew)
        return tr("These data were written by a newer Jejak Netral (version %1 of the data). They "
                  "were not changed. Install the newer program, then open them again.")
            .arg(number(m_arguments.number.value_or(0)));
    if (m_code == ErrorCode::diskFull && m_arguments.bytes)
        return tr("The disk is full: %1 more are needed. What was saved before is safe; the last "
                  "change was not saved. Make room, then try again.")
            .arg(fileSize(*m_arguments.bytes));
    if (m_code == ErrorCode::diskFull)
        return tr("The disk is full. What was saved before is safe; the last change was not saved. "
                  "Make room, then try again.");
    if (m_code == ErrorCode::storageDamaged)
        return tr("The stored data are damaged and were opened for reading only, so that nothing "
                  "gets worse. Copy the folder to another disk and restore the last backup.");
    if (m_code == ErrorCode::storageFailure)
        return tr("The disk or the database failed. What was saved before is safe; the last change "
                  "was not saved. Check the disk and try again.");
    if (m_code == ErrorCode::cancelled)
        return tr("Stopped. Nothing was changed.");
    return tr(
        "Something went wrong inside the program. What was saved before is safe; the last "
        "change was not saved. Try again; if it happens again, send the log file to those who "
        "look after the program.");
}

} // namespace

QString sentence(const Error& error)
{
    const QString rule = ruleSentence(error);
    return rule.isEmpty() ? ErrorSentence(error).whole() : rule;
}

} // namespace jejak::ui
