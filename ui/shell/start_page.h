#pragma once

#include "core/base/error.h"
#include "ui/widgets/choice_field.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace jejak::ui {

class MessageBanner;
struct Message;

// What a new office needs to be made.
struct NewOffice
{
    QString region; // Kemendagri code
    QString name;
    QString user; // the first user, who holds all roles
    QString folder;
};

// What the window shows while no office is open: make one, open one, or look at sample data.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    // `regions` are codes and names; `folder` is proposed for the new office.
    StartPage(std::vector<Choice> regions, const QString& folder, QWidget* parent = nullptr);

    // Why the last try failed; the form stays as it was filled in.
    void showMessage(const Message& message);

    // The same for an error; leads to the field that has to be changed.
    void showError(const Error& error);

    // While an office is being made or opened nothing more can be asked for.
    void setBusy(bool busy);

signals:
    void officeWanted(const jejak::ui::NewOffice& office);
    void folderChosen(const QString& folder);
    void sampleWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QWidget* buildNewOffice();
    QWidget* buildChoice(const QString& heading, const QString& sentence, QPushButton* button);
    void proposeName();
    void create();
    void noteFilled(const QWidget* field, const QString& value);
    void chooseFolder();
    void openFolder();

    std::vector<Choice> m_regions;
    QString m_proposedFolder;
    QString m_proposedName;
    MessageBanner* m_banner = nullptr;
    const QWidget* m_missing = nullptr; // the field the banner asks for
    ChoiceField* m_region = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_folder = nullptr;
};

} // namespace jejak::ui
