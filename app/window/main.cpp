#include "app/window/folders.h"
#include "app/window/log_file.h"
#include "app/window/picture_run.h"
#include "app/window/program.h"
#include "app/window/single_instance.h"
#include "app/window/start_measurement.h"
#include "core/crypto/keys.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>

namespace {

struct Options
{
    QString folder;
    QString pictures; // render every page into this folder and end
    bool sample = false;
    bool measure = false;
};

Options readOptions(const QApplication& application)
{
    const QCommandLineOption folder(QStringLiteral("data"), QStringLiteral("Data folder"),
                                    QStringLiteral("DIR"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QStringLiteral("Open fictional sample data"));
    const QCommandLineOption pictures(QStringLiteral("shots"),
                                      QStringLiteral("Render every page into a folder and end"),
                                      QStringLiteral("DIR"));
    const QCommandLineOption measure(
        QStringLiteral("measure-start"),
        QStringLiteral("Print what the start cost once the list is painted"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({folder, sample, pictures, measure});
    parser.process(application);
    return {parser.value(folder), parser.value(pictures), parser.isSet(sample),
            parser.isSet(measure)};
}

void startProgram(jejak::app::Program& program, const Options& options)
{
    if (options.sample)
        program.startWithSample();
    else
        program.start(options.folder);
}

// Pictures and measurements neither remember anything nor wake a running window.
int runApart(const Options& options, const jejak::reference::ReferenceData& reference,
             jejak::desk::Tools tools)
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    jejak::ui::Preferences preferences(settings);
    preferences.setAppearance(jejak::ui::Appearance::light);
    jejak::app::Program program(preferences, reference, tools, {});
    jejak::app::PictureRun pictures(program, preferences, options.pictures);
    jejak::app::StartMeasurement measurement(program);
    if (options.measure)
        measurement.begin();
    else
        pictures.begin();
    startProgram(program, options);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Jejak Netral"));
    QApplication::setApplicationVersion(QStringLiteral(JEJAK_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("jejak-netral"));

    const Options options = readOptions(application);
    const auto reference = jejak::reference::ReferenceData::load();
    if (!reference)
        qFatal("The embedded reference data cannot be read");
    const jejak::SystemClock clock;
    jejak::crypto::SystemRandom random;
    if (!options.pictures.isEmpty() || options.measure)
        return runApart(options, *reference, {clock, random});

    jejak::app::SingleInstance instance(QStringLiteral("jejak-netral"));
    if (!instance.claim())
        return 0;
    QSettings settings(jejak::app::preferencesFile(), QSettings::IniFormat);
    jejak::ui::Preferences preferences(settings);
    jejak::app::LogFile log(jejak::app::logFile());
    log.note("started version " JEJAK_VERSION);
    jejak::app::Program program(preferences, *reference, {clock, random},
                                [&log](const jejak::Error& error) { log.note(error); });
    QObject::connect(&instance, &jejak::app::SingleInstance::woken, &program,
                     &jejak::app::Program::raise);
    startProgram(program, options);
    return QApplication::exec();
}
