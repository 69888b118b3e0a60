#pragma once

#include <QLocalServer>
#include <QObject>

namespace jejak::app {

// One window per person and PC: a second start wakes the first and ends.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QString name, QObject* parent = nullptr);

    // True when this is the first; otherwise the first was woken.
    bool claim();

signals:
    void woken();

private:
    bool wakeOther() const;

    QString m_name;
    QLocalServer m_server;
};

} // namespace jejak::app
