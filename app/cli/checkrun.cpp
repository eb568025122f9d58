// SPDX-License-Identifier: Apache-2.0
#include "checkrun.h"
#include "json.h"
#include "lines.h"
#include "text.h"

#include "app/startup/catalogues.h"
#include "app/wording/wording.h"

#include "core/checkup/checkup.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cstdio>
#include <map>

namespace cli
{

namespace
{

/// So many domains are checked side by side; each has hundreds of questions open, and the window holds them back
/// anyway.
constexpr std::size_t batchWidth = 16;

class Batch : public QObject
{
public:
    Batch(Lines &lines, const CheckArguments &what, Session &session, bool json)
        : m_lines(lines), m_what(what), m_session(session), m_json(json)
    {
    }

    int run()
    {
        testNetwork();
        connect(&m_lines, &Lines::arrived, this, &Batch::fill);
        fill();
        if (!isDone())
            QCoreApplication::exec();
        return m_anyError ? Bad : m_anyUnknown ? Unknown : Good;
    }

private:
    /// One network, one test: what it finds holds for every line.
    void testNetwork()
    {
        if (m_session.arguments().zone)
            return;
        const std::string nonce = startup::nonce();
        network::SelfTest test;
        m_session.settle([&test, &nonce](const dns::Answers &dns) { test = network::test(nonce, dns); });
        test.given = checkupOptions(m_what, m_session.arguments()).resolverGiven;
        if (test.state == network::State::NoAnswer)
            complain(wording::networkSentence(test));
        m_network = std::move(test);
    }

    void fill()
    {
        while (m_running.size() < batchWidth) {
            const auto line = m_lines.next();
            if (!line)
                break;
            if (!line->isEmpty() && !line->startsWith('#'))
                start(QString::fromUtf8(*line));
        }
        if (isDone())
            QCoreApplication::quit();
    }

    [[nodiscard]] bool isDone() const { return m_running.empty() && m_lines.atEnd(); }

    void start(const QString &line)
    {
        const auto domain = readDomain(line);
        if (const auto *problem = std::get_if<QString>(&domain)) {
            m_anyError = true;
            if (m_json)
                print(QJsonObject{{"schema", 1}, {"input", line}, {"error", *problem}}, true);
            else
                std::printf("%s: %s\n", qUtf8Printable(wording::shown(line.toStdString())),
                            qUtf8Printable(wording::shown(problem->toStdString())));
            return;
        }
        Setup setup = m_what.setup;
        setup.domain = std::get<dns::Name>(domain);
        checkup::Options options = checkupOptions(m_what, m_session.arguments());
        options.network = m_network;
        if (!m_what.listsChosen)
            options.askLists = false;
        auto run = std::make_unique<checkup::Checkup>(*m_what.catalogues, m_session.resolver(), setup, options);
        checkup::Checkup *key = run.get();
        m_running[key] = std::move(run);
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

    Lines &m_lines;
    const CheckArguments &m_what;
    Session &m_session;
    bool m_json;
    std::optional<network::SelfTest> m_network;
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
    Lines lines;
    if (!lines.open(name))
        return complain(
            QCoreApplication::translate("cli", "The file “%1” cannot be read: %2.").arg(name, lines.problem()));
    return Batch(lines, what, session, json).run();
}

void tellSilence(const checkup::Report &report)
{
    if (report.silent)
        complain(wording::networkSentence(report.network));
}

QString timeText()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

} // namespace cli
