// SPDX-License-Identifier: Apache-2.0
#include "baseline.h"

#include "json.h"
#include "output.h"
#include "text.h"
#include "words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace cli
{

namespace
{

constexpr qint64 largest = 16 * 1024 * 1024; // octets; a document has some ten thousand
constexpr qsizetype mostItems = 20'000;      // of a list in it

constexpr Severity severities[] = {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error};
constexpr blocklists::Tier tiers[] = {blocklists::Tier::StopsMail, blocklists::Tier::MayMatter,
                                      blocklists::Tier::Ignore};

/// The enumerator whose word that is.
template <typename Value, std::size_t count>
std::optional<Value> called(const Value (&all)[count], const QJsonValue &word)
{
    const std::string text = word.toString().toStdString();
    const auto found =
        std::find_if(std::begin(all), std::end(all), [&text](Value value) { return toText(value) == text; });
    return found == std::end(all) ? std::nullopt : std::optional(*found);
}

std::string octets(const QJsonValue &value)
{
    return value.toString().toStdString();
}

/// Reads one document; a field of the wrong kind makes it none of ours.
class Reader
{
public:
    std::optional<baseline::Snapshot> read(const QJsonObject &document)
    {
        for (const QJsonValue &check : list(document, "checks"))
            readCheck(check.toObject());
        for (const QJsonValue &outcome : list(document, "blocklists"))
            readListing(outcome.toObject());
        for (const QJsonValue &record : list(document, "records"))
            readRecord(record.toObject());
        return m_isOurs ? std::optional(std::move(m_snapshot)) : std::nullopt;
    }

private:
    QJsonArray list(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1String(name));
        const QJsonArray array = value.toArray();
        m_isOurs = m_isOurs && value.isArray() && array.size() <= mostItems;
        return m_isOurs ? array : QJsonArray();
    }

    std::string text(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1String(name));
        m_isOurs = m_isOurs && value.isString();
        return octets(value);
    }

    void readCheck(const QJsonObject &check)
    {
        const std::string name = text(check, "check");
        for (const QJsonValue &each : list(check, "findings")) {
            const QJsonObject finding = each.toObject();
            const auto severity = called(severities, finding.value(QLatin1String("severity")));
            const std::string code = text(finding, "code");
            m_isOurs = m_isOurs && severity;
            if (m_isOurs && baseline::isRemembered(name, code))
                m_snapshot.said.push_back({name, code, text(finding, "subject"), *severity});
        }
    }

    void readListing(const QJsonObject &outcome)
    {
        const std::string state = text(outcome, "state");
        const bool isListed = state == toText(blocklists::State::Listed);
        const auto tier = called(tiers, outcome.value(QLatin1String("tier")));
        const bool isBlock = text(outcome, "polarity") == toText(blocklists::Polarity::Block);
        m_isOurs = m_isOurs && tier;
        if (m_isOurs && isBlock && (isListed || state == toText(blocklists::State::Clear)))
            m_snapshot.listings.push_back(
                {text(outcome, "zone"), text(outcome, "subject"), isListed, baseline::gravityOf(*tier)});
    }

    void readRecord(const QJsonObject &record)
    {
        std::vector<std::string> current;
        if (record.contains(QLatin1String("current_octets"))) {
            for (const QJsonValue &value : list(record, "current_octets"))
                current.push_back(QByteArray::fromBase64(value.toString().toLatin1()).toStdString());
        } else {
            for (const QJsonValue &value : list(record, "current"))
                current.push_back(octets(value));
        }
        m_snapshot.records.push_back({text(record, "purpose"), text(record, "name"), text(record, "type"),
                                      text(record, "action"), std::move(current)});
    }

    baseline::Snapshot m_snapshot;
    bool m_isOurs = true;
};

QJsonValue word(const std::optional<Severity> &severity)
{
    return severity ? QJsonValue(text(toText(*severity))) : QJsonValue();
}

QJsonObject toJson(const baseline::Change &change)
{
    QJsonObject object{{"check", text(change.check)},
                       {"code", text(change.code)},
                       {"subject", text(change.subject)},
                       {"before", word(change.before)},
                       {"now", word(change.now)}};
    if (!change.zone.empty())
        object.insert(QStringLiteral("zone"), text(change.zone));
    return object;
}

/// The finding that came; null for one that went.
const Finding *findingOf(const baseline::Change &change, const checkup::Report &report)
{
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            if (toText(check) == change.check && toText(finding.code) == change.code &&
                finding.subject == change.subject && finding.severity == change.now)
                return &finding;
        }
    }
    return nullptr;
}

QString sentenceOf(const baseline::Change &change, const checkup::Report &report)
{
    const QString subject = wording::shown(change.subject);
    const QString zone = wording::shown(change.zone);
    if (!change.zone.empty())
        return change.now == Severity::Ok ? tr("%1 no longer lists %2.").arg(zone, subject)
                                          : tr("%1 now lists %2.").arg(zone, subject);
    const Finding *finding = findingOf(change, report);
    if (finding)
        return QStringLiteral("[%1] %2").arg(wording::severityWord(finding->severity), wording::say(*finding).summary);
    return tr("No longer found: %1 (%2)").arg(wording::shown(change.code), subject);
}

QString sentenceOf(const records::Record &record)
{
    const QString name = wording::shown(record.name.toText());
    const QString type = text(dns::toText(record.type));
    QStringList values;
    for (const std::string &value : record.current)
        values << wording::shown(value);
    return values.isEmpty() ? tr("There is no %1 record at %2 any more.").arg(type, name)
                            : tr("The %1 record at %2 is now: %3").arg(type, name, values.join(QStringLiteral(", ")));
}

/// As a POSIX shell takes it for one word.
QString quoted(QString word)
{
    const bool isPlain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("-_./:=,@+").contains(c));
    });
    return isPlain ? word
                   : QLatin1Char('\'') + word.replace(QLatin1Char('\''), QStringLiteral("'\\''")) + QLatin1Char('\'');
}

} // namespace

std::variant<Baseline, QString> readBaseline(const QString &name, const dns::Name &domain)
{
    if (name.isEmpty())
        return tr("--baseline needs the file of an earlier result.");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The earlier result “%1” cannot be read: %2.").arg(name, file.errorString());
    const QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return tr("The earlier result “%1” cannot be read: %2.").arg(name, file.errorString());
    const QJsonObject document = QJsonDocument::fromJson(content).object();
    QString notOurs = tr("“%1” is no result of “check --json”.").arg(name);
    if (content.size() > largest || document.isEmpty() || !document.value(QLatin1String("domain")).isString())
        return notOurs;
    if (document.value(QLatin1String("schema")).toInt() != 1)
        return tr("“%1” was written by another version of this program; write it anew with “check --json”.").arg(name);
    const QString other = document.value(QLatin1String("domain")).toString();
    if (other.toStdString() != domain.toText())
        return tr("“%1” is about %2, not about %3.").arg(name, other, text(domain.toText()));
    auto snapshot = Reader().read(document);
    if (!snapshot || !document.value(QLatin1String("checked_at")).isString())
        return notOurs;
    return Baseline{document.value(QLatin1String("checked_at")).toString(), *std::move(snapshot)};
}

Exit tellChanges(const checkup::Report &report, const Baseline &before, ChangesForm form)
{
    const baseline::Changes changes = baseline::changes(before.snapshot, baseline::of(report));
    const Exit exit = !changes.isNone() ? Bad : exitOf(report, FailOn{std::nullopt, {}});
    std::vector<records::Record> changed;
    for (const std::size_t place : changes.records)
        changed.push_back(report.records[place]);
    if (form == ChangesForm::Json) {
        QJsonArray said;
        for (const baseline::Change &change : changes.said)
            said.append(toJson(change));
        print({{"domain", text(report.asked.domain.toText())},
               {"changed", said},
               {"records", toJson(changed)},
               {"since", before.checkedAt}});
        return exit;
    }
    const QString since = wording::shown(before.checkedAt.toStdString());
    if (changes.isNone()) {
        if (isWatched())
            std::fprintf(stderr, "%s\n", qUtf8Printable(tr("Nothing has changed since %1.").arg(since)));
        return exit;
    }
    printWrapped(tr("What has changed for the mail of %1 since %2:").arg(text(report.asked.domain.toText()), since));
    for (const baseline::Change &change : changes.said)
        printWrapped(sentenceOf(change, report), 2);
    for (const records::Record &record : changed)
        printWrapped(sentenceOf(record), 2);
    return exit;
}

void tellHowToRepeat(const QStringList &arguments)
{
    if (!isWatched())
        return;
    QStringList words{quoted(QCoreApplication::applicationFilePath()), QStringLiteral("check")};
    bool isFile = false;
    for (const QString &argument : arguments) {
        const QString prefix = QStringLiteral("--baseline=");
        const bool isJoined = argument.startsWith(prefix);
        const QString path = QFileInfo(isJoined ? argument.mid(prefix.size()) : argument).absoluteFilePath();
        words << quoted(isJoined ? prefix + path : isFile ? path : argument);
        isFile = argument == QLatin1String("--baseline");
    }
    const QString command = words.join(QLatin1Char(' '));
    QString cron = command;
    cron.replace(QLatin1Char('%'), QStringLiteral("\\%")); // crontab(5)
    QString task = command;
    task.replace(QLatin1Char('"'), QStringLiteral("\\\""));
    const QString hint = tr("To be told every day at seven, only when something has changed, by cron or by the Task "
                            "Scheduler of Windows:");
    std::fprintf(stderr, "%s\n  0 7 * * * %s\n  schtasks /Create /SC DAILY /ST 07:00 /TN Mailworthy /TR \"%s\"\n",
                 qUtf8Printable(hint), qUtf8Printable(cron), qUtf8Printable(task));
}

} // namespace cli
