// SPDX-License-Identifier: Apache-2.0
#include "json.h"

#include "output.h"

#include "app/wording/receivers.h"
#include "app/wording/tasks.h"
#include "app/wording/tricky.h"
#include "app/wording/wording.h"

#include "core/catalogue/receivers.h"
#include "core/server/check.h"
#include "core/todo/todo.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>

namespace cli
{

namespace
{

constexpr qsizetype longestReply = 500;

/// JSON text with what is tricky as \uXXXX; outside of strings there is nothing of the kind but line ends.
QByteArray escaped(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    for (const char32_t c : QString::fromUtf8(json).toUcs4()) {
        if (c == U'\n' || (c >= 0x20 && c < 0x7f)) {
            out += static_cast<char>(c);
            continue;
        }
        if (!wording::isTricky(c)) {
            out += QString::fromUcs4(&c, 1).toUtf8();
            continue;
        }
        for (const QChar unit : QString::fromUcs4(&c, 1))
            out += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    }
    return out;
}

bool isUtf8(std::string_view octets)
{
    return QUtf8StringView(octets.data(), static_cast<qsizetype>(octets.size())).isValidUtf8();
}

QJsonArray base64(const std::vector<std::string> &values)
{
    QJsonArray array;
    for (const std::string &value : values)
        array.append(QString::fromLatin1(QByteArray::fromStdString(value).toBase64()));
    return array;
}

QJsonObject input(const Setup &asked)
{
    QJsonArray ips;
    for (const Sender &sender : asked.senders)
        ips.append(text(ip::toText(sender.address)));
    QJsonArray selectors;
    for (const Selector &selector : asked.selectors)
        selectors.append(text(selector.name));
    return {{"ips", ips},
            {"host", asked.host ? text(asked.host->toText()) : QString()},
            {"selectors", selectors},
            {"services", texts(asked.services)}};
}

QJsonObject found(const discovery::Found &found)
{
    QJsonArray ips;
    for (const auto &candidate : found.ips)
        ips.append(QJsonObject{{"value", text(ip::toText(candidate.address))}, {"from", text(candidate.from)}});
    QJsonArray hosts;
    for (const auto &candidate : found.hosts)
        hosts.append(text(candidate.name.toText()));
    QJsonArray services;
    for (const auto &service : found.services)
        services.append(text(service.id));
    return {{"ips", ips}, {"host", hosts}, {"selectors", texts(found.selectors)}, {"services", services}};
}

QJsonObject dnsHost(const discovery::Found &found)
{
    QJsonArray nameservers;
    for (const dns::Name &server : found.nameservers)
        nameservers.append(text(server.toText()));
    return {{"name", text(found.dnsHostName)}, {"nameservers", nameservers}};
}

QJsonObject toJson(const blocklists::Outcome &outcome)
{
    return {{"zone", text(outcome.zone)},
            {"subject", text(blocklists::toText(outcome.subject))},
            {"polarity", text(blocklists::toText(outcome.polarity))},
            {"state", text(blocklists::toText(outcome.state))},
            {"tier", text(blocklists::toText(outcome.tier))},
            {"codes", texts(outcome.codes)},
            {"reason", wording::shown(outcome.reason)},
            {"delist", text(outcome.delistUrl)}};
}

/// ISO 8601 in UTC; null where there is no such time.
QJsonValue timeOf(const std::optional<std::int64_t> &time)
{
    return time ? QDateTime::fromSecsSinceEpoch(*time, Qt::UTC).toString(Qt::ISODate) : QJsonValue();
}

QJsonObject toJson(const todo::Task &task, const checkup::Report &report)
{
    QJsonArray mends;
    for (const todo::Mended &one : task.mends) {
        QJsonObject object{
            {"code", text(toText(one.code))}, {"subject", text(one.subject)}, {"check", text(toText(one.check))}};
        if (!one.list.empty())
            object.insert("zone", text(one.list));
        mends.append(object);
    }
    QJsonArray records;
    for (const todo::ToType &one : task.records)
        records.append(QJsonObject{{"purpose", text(toText(one.purpose))}, {"name", text(one.name.toText())}});
    const wording::TaskWords words = wording::say(task, report);
    return {{"id", text(task.id)},
            {"kind", text(toText(task.kind))},
            {"step", text(toText(task.step))},
            {"who", text(toText(task.who))},
            {"state", text(toText(task.state))},
            {"takes", text(toText(task.takes))},
            {"since", timeOf(task.since)},
            {"look_again_at", timeOf(task.lookAgainAt)},
            {"waits_for", texts(task.waitsFor)},
            {"mends", mends},
            {"records", records},
            {"title", words.title},
            {"how", words.how}};
}

QJsonObject toJson(const readiness::Judged &judged)
{
    QJsonArray against;
    for (const readiness::Against &one : judged.against)
        against.append(QJsonObject{{"code", text(toText(one.code))}, {"subject", text(one.subject)}});
    return {{"id", text(toText(judged.requirement.demand))},
            {"from_per_day", static_cast<qint64>(judged.fromPerDay)},
            {"number_published", judged.requirement.isNumberPublished},
            {"state", text(toText(judged.state))},
            {"title", wording::requirementTitle(judged.requirement)},
            {"mends", against}};
}

QJsonArray receivers(const checkup::Report &report)
{
    QJsonArray array;
    const readiness::Volume volume{report.asked.mailsPerDay, report.asked.newsletters};
    for (const readiness::Readiness &one : readiness::judge(catalogue::receivers(), report, volume)) {
        QJsonArray requirements;
        for (const readiness::Judged &judged : one.requirements)
            requirements.append(toJson(judged));
        QJsonArray more;
        for (const readiness::Requirement &each :
             one.next ? one.next->requirements : std::vector<readiness::Requirement>{})
            more.append(text(toText(each.demand)));
        array.append(QJsonObject{
            {"receiver", text(one.receiver->id)},
            {"name", text(one.receiver->name)},
            {"date", text(one.receiver->date)},
            {"source", text(one.receiver->source)},
            {"summary", wording::receiverSentence(one)},
            {"requirements", requirements},
            {"next", one.next ? QJsonValue(QJsonObject{{"from_per_day", static_cast<qint64>(one.next->fromPerDay)},
                                                       {"ids", more}})
                              : QJsonValue()}});
    }
    return array;
}

QJsonArray tasks(const checkup::Report &report, const QString &now)
{
    QJsonArray array;
    for (const todo::Task &task : todo::tasks(report, {}, QDateTime::fromString(now, Qt::ISODate).toSecsSinceEpoch()))
        array.append(toJson(task, report));
    return array;
}

/// What the server showed of its certificate; null without TLS.
QJsonValue certificateOf(const server::Visit &visit)
{
    const auto chain = server::chainOf(visit.transcript);
    if (chain.empty())
        return {};
    return QJsonObject{{"names", texts(chain.front().names)},
                       {"not_after", timeOf(chain.front().notAfter)},
                       {"trusted", visit.transcript.tls->trusted}};
}

QJsonObject toJson(const server::Visit &visit)
{
    const smtp::Transcript &said = visit.transcript;
    const auto hello = said.hello();
    const smtp::Exchange *greeting = said.last("");
    const smtp::Exchange *last = said.exchanges.empty() ? nullptr : &said.exchanges.back();
    const bool refuses = server::stateOf(visit) == server::State::RefusedUs;
    return {{"host", text(visit.target.name)},
            {"address", text(ip::toText(visit.target.server.address))},
            {"port", visit.target.server.port},
            {"banner", greeting ? wording::shown(greeting->reply.text(), longestReply) : QString()},
            {"ehlo_name", hello ? wording::shown(hello->name) : QString()},
            {"starttls", said.tls.has_value()},
            {"certificate", certificateOf(visit)},
            {"state", text(server::toText(server::stateOf(visit)))},
            {"detail", refuses ? wording::shown(last->reply.text(), longestReply) : text(smtp::toText(said.trouble))}};
}

} // namespace

QString text(std::string_view octets)
{
    // A byte order mark in front belongs to the value.
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decode(QByteArrayView(octets.data(), static_cast<qsizetype>(octets.size())));
}

QJsonArray toJson(const Findings &findings, wording::Words (*say)(const Finding &))
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        const wording::Words words = say(finding);
        QJsonArray evidence;
        for (const Evidence &item : finding.evidence)
            evidence.append(
                QJsonObject{{"query", text(item.query)}, {"answer", text(item.answer)}, {"server", text(item.server)}});
        QJsonObject object{{"code", text(toText(finding.code))},
                           {"severity", text(toText(finding.severity))},
                           {"subject", text(finding.subject)},
                           {"summary", words.summary},
                           {"why", words.why},
                           {"fix", words.fix},
                           {"who", text(toText(finding.who()))},
                           {"evidence", evidence}};
        if (finding.more > 0)
            object.insert("more", static_cast<qint64>(finding.more));
        array.append(object);
    }
    return array;
}

QJsonArray toJson(const std::vector<records::Record> &records)
{
    QJsonArray array;
    for (const records::Record &record : records) {
        QJsonObject object{{"purpose", text(toText(record.purpose))},
                           {"action", text(toText(record.action))},
                           {"who", text(toText(record.who))},
                           {"name", text(record.name.toText())},
                           {"short_name", text(record.shortName())},
                           {"type", text(dns::toText(record.type))},
                           {"value", text(record.value)},
                           {"strings", texts(record.strings)},
                           {"ttl", static_cast<qint64>(record.ttl)},
                           {"current", texts(record.current)},
                           {"why", wording::why(record)}};
        if (!std::all_of(record.current.begin(), record.current.end(), isUtf8)) // undoing takes the octets
            object.insert(QStringLiteral("current_octets"), base64(record.current));
        array.append(object);
    }
    return array;
}

QJsonObject toJson(const checkup::Report &report, const QString &checkedAt, const QString &path)
{
    QJsonArray checks;
    for (const Check check : allChecks) {
        checks.append(QJsonObject{{"check", text(toText(check))},
                                  {"verdict", text(toText(report.verdictOf(check)))},
                                  {"findings", toJson(report.of(check))}});
    }
    QJsonArray blocklists;
    for (const blocklists::Outcome &outcome : report.blocklists) {
        if (outcome.state != blocklists::State::LeftOut)
            blocklists.append(toJson(outcome));
    }
    QJsonObject document{{"schema", 1},
                         {"domain", text(report.asked.domain.toText())},
                         {"checked_at", checkedAt},
                         {"input", input(report.asked)},
                         {"found", found(report.found)},
                         {"network", QJsonObject{{"path", path},
                                                 {"self_test", text(network::toText(report.network.state))},
                                                 {"detail", text(report.network.detail)},
                                                 {"bypassed", report.network.bypassed}}},
                         {"dns_host", dnsHost(report.found)},
                         {"checks", checks},
                         {"blocklists", blocklists},
                         {"records", toJson(report.records)},
                         {"tasks", tasks(report, checkedAt)}};
    if (report.asked.mailsPerDay > 0)
        document.insert(QStringLiteral("receivers"), receivers(report));
    if (report.askedServer) {
        QJsonArray visits;
        for (const server::Visit &visit : report.visits)
            visits.append(toJson(visit));
        document.insert(QStringLiteral("smtp"), visits);
    }
    return document;
}

QJsonObject toJson(const ::spf::Outcome &outcome)
{
    return {{"result", text(toText(outcome.result))},
            {"explanation", text(outcome.explanation)},
            {"matched", text(outcome.matched)},
            {"lookups", static_cast<qint64>(outcome.lookups)},
            {"void_lookups", static_cast<qint64>(outcome.voidLookups)},
            {"cause", text(toText(outcome.cause))},
            {"term", text(outcome.term)},
            {"at_domain", text(outcome.atDomain)},
            {"offset", static_cast<qint64>(outcome.offset)}};
}

QByteArray octetsOf(QJsonObject document, bool oneLine)
{
    document.insert(QStringLiteral("schema"), 1);
    return escaped(
        QJsonDocument(document).toJson(oneLine ? QJsonDocument::Compact : QJsonDocument::Indented).trimmed() + '\n');
}

void print(const QJsonObject &document, bool oneLine)
{
    put(octetsOf(document, oneLine));
}

} // namespace cli
