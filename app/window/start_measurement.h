#pragma once

#include "app/window/program.h"

namespace jejak::app {

// Prints one line of JSON when the list of cases has been painted for the first time: the CPU time
// of the GUI thread since the start of the process, in milliseconds. The program then stays, so
// that its memory can be read from outside, until standard input ends.
class StartMeasurement : public QObject
{
    Q_OBJECT

public:
    explicit StartMeasurement(Program& program);

    void begin();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchList();
    void report();

    Program& m_program;
    bool m_reported = false;
};

} // namespace jejak::app
