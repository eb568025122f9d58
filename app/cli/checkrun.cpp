// SPDX-License-Identifier: Apache-2.0
#include "checkrun.h"
#include "json.h"
#include "lines.h"
#include "output.h"
#include "progress.h"
#include "rows.h"
#include "text.h"
#include "words.h"

#include "app/startup/catalogues.h"
#include "app/startup/politeness.h"
#include "app/wording/wording.h"

#include "core/checkup/checkup.h"

#include <QCoreApplication>
#include <QDateTime>

#include <map>
#include <utility>

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
    Batch(Lines &lines, const CheckArguments &what, Session &session, const FormerOutput &former, Form form)
        : m_lines(lines), m_what(what), m_session(session), m_former(former), m_form(form), m_rows(what)
    {
    }

    int run()
    {
        testNetwork();
        connect(&m_lines, &Lines::arrived, this, &Batch::fill);
        fill();
        if (!isDone())
            QCoreApplication::exec();
        m_progress.clear();
        if (!m_problem.isEmpty())
            return complain(m_problem);
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
        while (m_running.size() < batchWidth && !isOver()) {
            const auto line = m_lines.next();
            if (!line)
                break;
            if (!line->isEmpty() && !line->startsWith('#'))
                take(QString::fromUtf8(*line));
        }
        if (m_lines.atEnd() && !m_lines.problem().isEmpty())
            m_problem = tr("The lines cannot be read: %1.").arg(m_lines.problem());
        if (isDone())
            QCoreApplication::quit();
    }

    /// Nobody reads what is found, or nothing more can be read: what was begun would be for nothing.
    [[nodiscard]] bool isOver() const { return !m_problem.isEmpty() || !isWritable(); }
    [[nodiscard]] bool isDone() const { return isOver() || (m_running.empty() && m_lines.atEnd()); }

    void take(const QString &line)
    {
        if (std::exchange(m_isFirst, false)) {
            const auto header = m_rows.takeHeader(line);
            if (const auto *problem = std::get_if<QString>(&header))
                m_problem = *problem;
            else if (std::get<bool>(header))
                m_lines.takeRows();
            if (!m_problem.isEmpty() || std::get<bool>(header))
                return;
        }
        if (m_rows.isBlank(line))
            return;
        const auto setup = m_rows.read(line);
        if (const auto *problem = std::get_if<QString>(&setup))
            refuse(line, *problem);
        else if (!m_former.holds(std::get<Setup>(setup).domain))
            start(std::get<Setup>(setup));
    }

    void refuse(const QString &line, const QString &problem)
    {
        m_anyError = true;
        m_progress.clear();
        if (m_form == Form::Json)
            print(QJsonObject{{"input", line}, {"error", problem}}, true);
        else
            put(wording::shown(line.toStdString()) + QStringLiteral(": ") + wording::shown(problem.toStdString()) +
                QLatin1Char('\n'));
    }

    void start(const Setup &setup)
    {
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
        const Exit exit = exitOf(report, m_what.failOn.value_or(FailOn{}));
        m_anyError = m_anyError || exit == Bad;
        m_anyUnknown = m_anyUnknown || exit == Unknown;
        m_progress.clear();
        if (m_form == Form::Json)
            print(cli::toJson(report, timeText(), m_session.arguments().path), true);
        else if (m_form == Form::Short)
            printShort(report);
        else
            printSummaryLine(report);
        m_progress.tell(tr("%n domains checked", nullptr, ++m_finished));
        m_running.erase(found);
        fill();
    }

    Lines &m_lines;
    const CheckArguments &m_what;
    Session &m_session;
    const FormerOutput &m_former;
    Form m_form;
    Rows m_rows;
    Progress m_progress;
    QString m_problem; // why the whole batch ends
    bool m_isFirst = true;
    int m_finished = 0;
    std::optional<network::SelfTest> m_network;
    bool m_anyError = false;
    bool m_anyUnknown = false;
    std::map<checkup::Checkup *, std::unique_ptr<checkup::Checkup>> m_running;
};

} // namespace

std::variant<CheckSession, QString> openCheck(const CommandLine &line, Lasts lasts, bool keepAnswers)
{
    auto dns = readDnsOptions(line.parser());
    if (auto *problem = std::get_if<QString>(&dns))
        return std::move(*problem);
    auto what = readCheckOptions(line);
    if (auto *problem = std::get_if<QString>(&what))
        return std::move(*problem);
    auto &arguments = std::get<DnsArguments>(dns);
    auto &wanted = std::get<CheckArguments>(what);
    arguments.resolver.keepAnswers = keepAnswers;
    if (lasts == Lasts::AMinute)
        endByItself(arguments);
    startup::bePolite(arguments, wanted.catalogues);
    auto session = Session::open(std::move(arguments));
    if (auto *problem = std::get_if<QString>(&session))
        return std::move(*problem);
    return CheckSession{std::move(wanted), std::get<std::unique_ptr<Session>>(std::move(session))};
}

checkup::Report runCheck(const Setup &setup, const CheckArguments &what, Session &session)
{
    const Progress progress;
    checkup::Checkup run(*what.catalogues, session.resolver(), setup, checkupOptions(what, session.arguments()));
    QObject::connect(&run, &checkup::Checkup::finished, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return run.report();
}

int checkBatch(const QString &name, const CheckArguments &what, Session &session, const FormerOutput &former, Form form)
{
    Lines lines;
    if (!lines.open(name))
        return complain(
            QCoreApplication::translate("cli", "The file “%1” cannot be read: %2.").arg(name, lines.problem()));
    return Batch(lines, what, session, former, form).run();
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
