// SPDX-License-Identifier: Apache-2.0
// How close a talk with a mail server comes to its floor: a loopback server gives each of its answers after 30 ms, and
// the floor is the four answers that nobody can do without (greeting, EHLO, STARTTLS, EHLO again). Beside it a plain
// client that blocks, which says the same words over the same sockets: TLS takes both some milliseconds of computing.
// Printed as ratios of one run; nothing is asserted.
#include "../smtpserver.h"

#include "core/smtp/talk/talk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <cstdio>

namespace
{

constexpr int delay = 30; // milliseconds
constexpr int answers = 4;
constexpr int runs = 15;
constexpr int patience = 5000; // milliseconds

class SlowMailServer : private QThread
{
public:
    SlowMailServer()
    {
        start();
        while (m_port == 0)
            QThread::msleep(5);
    }
    ~SlowMailServer() override
    {
        quit();
        wait();
    }
    SlowMailServer(const SlowMailServer &) = delete;
    SlowMailServer &operator=(const SlowMailServer &) = delete;
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    void run() override
    {
        test::SmtpServer::Behaviour behaviour;
        behaviour.delay = delay;
        test::SmtpServer server(behaviour);
        m_port = server.serverPort();
        exec();
    }
    std::atomic<quint16> m_port = 0;
};

double ourTalk(quint16 port)
{
    QElapsedTimer clock;
    clock.start();
    smtp::Talk talk({.server = {ip::parse("127.0.0.1").value(), port},
                     .name = "mail.example.com",
                     .dialogue = smtp::look,
                     .connection = std::chrono::milliseconds(patience),
                     .whole = std::chrono::milliseconds(patience)});
    QObject::connect(&talk, &smtp::Talk::over, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    if (talk.transcript().trouble != smtp::Trouble::None || !talk.transcript().tls)
        qFatal("the talk broke off");
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void expect(QSslSocket &socket, char code)
{
    while (!socket.canReadLine() && socket.waitForReadyRead(patience)) {
    }
    for (QByteArray line = socket.readLine(); line.size() > 3 && line[3] == '-'; line = socket.readLine()) {
        if (line[0] != code)
            qFatal("%s", line.constData());
    }
}

double plainTalk(quint16 port)
{
    QElapsedTimer clock;
    clock.start();
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::QueryPeer);
    socket.setSslConfiguration(tls);
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    expect(socket, '2');
    socket.write("EHLO [127.0.0.1]\r\n");
    expect(socket, '2');
    socket.write("STARTTLS\r\n");
    expect(socket, '2');
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(patience))
        qFatal("no TLS");
    socket.write("EHLO [127.0.0.1]\r\n");
    expect(socket, '2');
    socket.write("QUIT\r\n");
    socket.flush();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SlowMailServer server;
    std::vector<double> ours, plain;
    ourTalk(server.port()); // the system's certificates are read once
    for (int i = 0; i < runs; ++i) {
        ours.push_back(ourTalk(server.port()));
        plain.push_back(plainTalk(server.port()));
    }
    const double talk = median(ours), blocking = median(plain), floor = answers * delay;
    std::printf("a talk with STARTTLS: %.1f ms, median of %d\n"
                "  against the floor of %d answers of %d ms:  %.2f\n"
                "  against a plain client, %.1f ms:           %.2f\n",
                talk, runs, answers, delay, talk / floor, blocking, talk / blocking);
    return 0;
}
