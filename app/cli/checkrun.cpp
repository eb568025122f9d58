// SPDX-License-Identifier: Apache-2.0
#include "checkrun.h"
#include "json.h"
#include "text.h"

#include "core/checkup/checkup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <map>

namespace cli
{

namespace
{

/// So many domains are checked side by side; each has hundreds of questions open, and the window holds them back
/// anyway.
constexpr std::size_t batchWidth = 16;
/// A line longer than this holds no domain name, whatever it is.
constexpr qint64 longestLine = 2048;

class Batch : public QObject
{
public:
    Batch(QFile &file, const CheckArguments &what, Session &session, bool json)
        : m_file(file), m_what(what), m_session(session), m_json(json)
    {
    }

    int run()
    {
        fill();
        if (!m_running.empty())
            QCoreApplication::exec();
        return m_anyError ? Bad : m_anyUnknown ? Unknown : Good;
    }

private:
    void fill()
    {
        while (m_running.size() < batchWidth && !m_file.atEnd()) {
            const QByteArray line = readLine();
            if (!line.isEmpty() && !line.startsWith('#'))
                start(QString::fromUtf8(line));
        }
        if (m_running.empty())
            QCoreApplication::quit();
    }

    /// One line, cut where it gets too long to be a domain; the rest of it is passed over.
    QByteArray readLine()
    {
        const QByteArray line = m_file.readLine(longestLine);
        for (QByteArray rest = line; !rest.endsWith('\n') && !m_file.atEnd();)
            rest = m_file.readLine(longestLine);
        return line.trimmed();
    }

    void start(const QString &line)
    {
        const auto domain = readDomain(line);
        if (const auto *problem = std::get_if<QString>(&domain)) {
            m_anyError = true;
            if (m_json)
                print(QJsonObject{{"schema", 1}, {"input", line}, {"error", *problem}}, true);
            else
                std::printf("%s: %s\n", qUtf8Printable(line), qUtf8Printable(*problem));
            return;
        }
        Setup setup = m_what.setup;
        setup.domain = std::get<dns::Name>(domain);
        checkup::Options options = checkupOptions(m_what, m_session.arguments());
        options.selfTest = m_first; // one network, one test
        if (!m_what.listsChosen)
            options.askLists = false;
        auto run = std::make_unique<checkup::Checkup>(*m_what.catalogues, m_session.resolver(), setup, options);
        checkup::Checkup *key = run.get();
        m_running[key] = std::move(run);
        m_first = false;
        connect(key, &checkup::Checkup::finished, this, [this, key] { finish(key); }, Qt::QueuedConnection);
    }

    void finish(checkup::Checkup *key)
    {
        const auto found = m_running.find(key);
        if (found == m_running.end())
            return;
        const checkup::Report &report = key->report();
        const Exit exit = exitOf(report);
        m_anyError = m_anyError || exit == Bad;
        m_anyUnknown = m_anyUnknown || exit == Unknown;
        if (m_json)
            print(toJson(report, timeText(), m_session.arguments().path), true);
        else
            printSummaryLine(report);
        m_running.erase(found);
        fill();
    }

    QFile &m_file;
    const CheckArguments &m_what;
    Session &m_session;
    bool m_json;
    bool m_first = true;
    bool m_anyError = false;
    bool m_anyUnknown = false;
    std::map<checkup::Checkup *, std::unique_ptr<checkup::Checkup>> m_running;
};

} // namespace

checkup::Report runCheck(const Setup &setup, const CheckArguments &what, Session &session)
{
    checkup::Checkup run(*what.catalogues, session.resolver(), setup, checkupOptions(what, session.arguments()));
    QObject::connect(&run, &checkup::Checkup::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return run.report();
}

int checkBatch(const QString &name, const CheckArguments &what, Session &session, bool json)
{
    QFile file(name);
    const bool open =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return complain(
            QCoreApplication::translate("cli", "The file “%1” cannot be read: %2.").arg(name, file.errorString()));
    return Batch(file, what, session, json).run();
}

QString timeText()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace cli
