#include "ui/charts/picture_actions.h"

#include "ui/charts/bar_chart.h"
#include "ui/charts/chart_picture.h"
#include "ui/text/error_sentence.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QRegularExpression>

namespace jejak::ui {

namespace {

// A title as the name of a file.
QString fileNameOf(const QString& title)
{
    static const QRegularExpression unsuitable(QStringLiteral("[^\\w.-]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString name = title.toLower();
    name.replace(unsuitable, QStringLiteral("-"));
    return name + QStringLiteral(".png");
}

} // namespace

PictureActions::PictureActions(BarChart& chart)
    : QObject(&chart)
    , m_chart(chart)
    , m_copy(new QAction(this))
    , m_save(new QAction(this))
{
    m_copy->setObjectName(QStringLiteral("copyPicture"));
    m_copy->setIcon(icon(IconName::copy));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_save->setIcon(icon(IconName::save));
    connect(m_copy, &QAction::triggered, this, &PictureActions::copyPicture);
    connect(m_save, &QAction::triggered, this, &PictureActions::askAndSave);
    m_chart.addActions({m_copy, m_save});
    m_chart.setContextMenuPolicy(Qt::ActionsContextMenu);
    m_chart.installEventFilter(this);
    translate();
}

void PictureActions::translate()
{
    m_copy->setText(tr("Copy picture"));
    m_save->setText(tr("Save picture…"));
}

bool PictureActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        translate();
    return QObject::eventFilter(watched, event);
}

void PictureActions::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartPicture(m_chart.data(), m_chart.style()));
}

void PictureActions::askAndSave()
{
    const QString name = QFileDialog::getSaveFileName(
        &m_chart, tr("Save picture"), QDir::home().filePath(fileNameOf(m_chart.data().title)),
        tr("Picture (*.png)") + QStringLiteral(";;") + tr("PDF (*.pdf)"));
    if (!name.isEmpty())
        saveAs(name);
}

void PictureActions::saveAs(const QString& fileName)
{
    const std::filesystem::path path(fileName.toStdU16String());
    const bool asPdf = fileName.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    const auto saved = asPdf ? saveChartPdf(m_chart.data(), m_chart.style(), path)
                             : saveChartPng(m_chart.data(), m_chart.style(), path);
    if (saved)
        emit messageRaised(
            {StatusRole::good,
             tr("The picture was saved: %1").arg(QDir::toNativeSeparators(fileName))});
    else
        emit messageRaised({StatusRole::bad, sentence(saved.error())});
}

} // namespace jejak::ui
