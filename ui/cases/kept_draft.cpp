#include "ui/cases/kept_draft.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace jejak::ui {

namespace {

constexpr QLatin1String draftsKey("drafts");
constexpr QLatin1String formKey("form");
constexpr QLatin1String keptKey("kept");

} // namespace

std::vector<KeptDraft> draftsIn(const QString& stored)
{
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    if (object.isEmpty())
        return {};
    if (!object.contains(draftsKey)) // of a program that kept one alone
        return {{object, std::nullopt}};
    std::vector<KeptDraft> drafts;
    for (const auto& each : object[draftsKey].toArray())
        drafts.push_back({each[formKey].toObject(),
                          Instant(std::chrono::milliseconds(each[keptKey].toInteger()))});
    return drafts;
}

QString storedDrafts(const std::vector<KeptDraft>& drafts)
{
    QJsonArray array;
    for (const KeptDraft& each : drafts) {
        const qint64 kept = each.kept.value_or(Instant()).time_since_epoch().count();
        array.append(QJsonObject{{formKey, each.form}, {keptKey, kept}});
    }
    const QJsonObject stored{{draftsKey, array}};
    return QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

QString firstWords(const KeptDraft& draft)
{
    constexpr qsizetype longest = 60;
    const QJsonObject person = draft.form[QStringLiteral("people")][0].toObject();
    const QString name = person[QStringLiteral("prefix")].toString() + QStringLiteral("Name");
    QStringList words;
    for (const QString& text : {person[QStringLiteral("fields")][name].toString(),
                                draft.form[QStringLiteral("report")][u"reportNumber"].toString(),
                                draft.form[QStringLiteral("narrative")].toString()})
        if (const QString plain = text.simplified(); !plain.isEmpty())
            words += plain;
    const QString all = words.join(QStringLiteral(", "));
    return all.size() <= longest ? all : all.left(longest).trimmed() + QStringLiteral("...");
}

} // namespace jejak::ui
