#include "ui/widgets/reason_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/page_header.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jejak::ui {

ReasonDialog::ReasonDialog(const QString& title, const QString& explanation, const QString& verb,
                           QWidget* parent)
    : QDialog(parent)
    , m_reason(new QPlainTextEdit)
{
    constexpr int width = 480;
    constexpr int height = 96;
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(title);
    setMinimumWidth(width);
    auto* text = new QLabel(explanation);
    text->setWordWrap(true);
    auto* label = new QLabel(tr("&Reason"));
    setTextRole(*label, TextRole::muted);
    nameField(*label, *m_reason, QStringLiteral("reason"));
    m_reason->setFixedHeight(height);
    m_reason->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox;
    m_confirm = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    QPushButton* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    nameControl(*m_confirm, QStringLiteral("confirmReason"), verb);
    nameControl(*leave, QStringLiteral("leaveReason"), leave->text());
    makePrimary(*m_confirm);
    m_confirm->setEnabled(false);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_confirm->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::padding, grid::padding, grid::padding, grid::padding);
    layout->setSpacing(grid::unit);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
}

QString ReasonDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

} // namespace jejak::ui
