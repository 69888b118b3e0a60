#pragma once

#include "app/window/program.h"

#include <QTimer>

namespace jejak::app {

// Renders every page, light and dark, into PNG files and the monthly report into a PDF, and ends
// the program: what a README shows, and what a person without a display can look at.
class PictureRun : public QObject
{
    Q_OBJECT

public:
    PictureRun(Program& program, ui::Preferences& preferences, QString folder);

    void begin();

private:
    struct Picture
    {
        QString page;
        ui::Appearance appearance;
    };

    void takeNext();
    void whenQuiet(const std::function<void()>& then);
    void grab(const Picture& picture);
    void writeReport();

    Program& m_program;
    ui::Preferences& m_preferences;
    QString m_folder;
    std::vector<Picture> m_waiting;
};

} // namespace jejak::app
