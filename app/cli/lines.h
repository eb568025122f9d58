// SPDX-License-Identifier: Apache-2.0
// Lines of a file or of standard input as they come: a pipe that is silent for a while holds nothing else up.
#pragma once

#include <QFile>
#include <QObject>
#include <QSocketNotifier>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>

namespace cli
{

class Lines : public QObject
{
    Q_OBJECT

public:
    /// Opens `name`; "-" is standard input. False when that cannot be read, see problem(), which
    /// may also tell at the end why nothing more came.
    bool open(const QString &name);
    [[nodiscard]] QString problem() const { return m_problem; }
    /// From now on a line may hold more than a domain, and space around it may be fields.
    void takeRows()
    {
        m_areRows = true;
        m_longest = 64 * 1024;
    }

    /// The next line without surrounding space, cut where it gets too long to hold a domain; nothing when none is there
    /// yet or ever (atEnd). Where none is there yet, arrived() is emitted once that has changed.
    std::optional<QByteArray> next();
    /// Nothing more will come.
    [[nodiscard]] bool atEnd() const { return m_ended && m_pending.isEmpty(); }

signals:
    void arrived();

private:
    void read();
    bool isWaiting();
    void giveUp(const QString &problem);

    QFile m_file;
    QString m_problem;
    qsizetype m_longest = 2048; // a longer line holds no domain name, whatever it is
    bool m_areRows = false;
    bool m_isStart = true;
    QByteArray m_pending; // what was read and not given out
    bool m_ended = false;
    bool m_skipping = false; // the rest of a line that was too long
    qsizetype m_skipped = 0; // octets of that rest
#ifdef Q_OS_UNIX
    std::unique_ptr<QSocketNotifier> m_notifier; // where waiting is needed
#else
    std::unique_ptr<QTimer> m_clock; // Windows tells of sockets only
#endif
};

} // namespace cli
