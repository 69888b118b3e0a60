#include "app/window/single_instance.h"

#include <QLocalSocket>

namespace jejak::app {

SingleInstance::SingleInstance(QString name, QObject* parent)
    : QObject(parent)
    , m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        emit woken();
    });
}

bool SingleInstance::claim()
{
    if (wakeOther())
        return false;
    // After a crash the name is left behind, and nobody answers it.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::wakeOther() const
{
    constexpr int patience = 500;
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience);
}

} // namespace jejak::app
