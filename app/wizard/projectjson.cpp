// SPDX-License-Identifier: Apache-2.0
// The project as JSON, and back.
#include "projectstore.h"

#include "app/octets.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard
{

using app::plainText;

namespace
{

constexpr int schema = 1;

template <typename Value> struct Word {
    Value value;
    const char *word;
};
constexpr Word<MailRoute> routes[] = {
    {MailRoute::OwnServer, "own-server"}, {MailRoute::Relay, "relay"}, {MailRoute::Services, "services"}};
constexpr Word<DmarcStage> stages[] = {
    {DmarcStage::None, "none"}, {DmarcStage::Quarantine, "quarantine"}, {DmarcStage::Reject, "reject"}};
constexpr Word<StepMark> marks[] = {{StepMark::NotChecked, "not-checked"},
                                    {StepMark::Done, "done"},
                                    {StepMark::ToDo, "to-do"},
                                    {StepMark::Waiting, "waiting"},
                                    {StepMark::WorthFixing, "worth-fixing"},
                                    {StepMark::Refused, "refused"},
                                    {StepMark::LeftOut, "left-out"}};
constexpr Word<SpfEnd> spfEnds[] = {{SpfEnd::SoftFail, "softfail"}, {SpfEnd::Fail, "fail"}};
constexpr Word<Signer> signers[] = {{Signer::MadeHere, "made-here"},
                                    {Signer::ServerMakes, "server-makes"},
                                    {Signer::SignsAlready, "signs-already"},
                                    {Signer::Service, "service"}};
// In the order of Step; what a file calls the page that was open.
constexpr const char *steps[stepCount] = {"start",     "address", "names",   "blocklists", "spf",
                                          "signature", "rule",    "publish", "prove",      "after"};

template <typename Value, std::size_t n> QString wordOf(const Word<Value> (&words)[n], Value value)
{
    for (const auto &each : words) {
        if (each.value == value)
            return QLatin1String(each.word);
    }
    return {};
}

template <typename Value, std::size_t n>
Value valueOf(const Word<Value> (&words)[n], const QJsonValue &word, Value otherwise)
{
    for (const auto &each : words) {
        if (word.toString() == QLatin1String(each.word))
            return each.value;
    }
    return otherwise;
}

/// One character for each octet, whatever they are.
QString octetsToText(const std::string &octets)
{
    return QString::fromLatin1(octets.data(), static_cast<qsizetype>(octets.size()));
}

template <typename List, typename Make> QJsonArray arrayOf(const List &list, Make make)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(make(item));
    return array;
}

constexpr std::pair<const char *, std::optional<DmarcStage> DmarcExtras::*> extraStages[] = {
    {"subdomains", &DmarcExtras::subdomains}, {"non_existing", &DmarcExtras::nonExisting}};
constexpr std::pair<const char *, std::optional<bool> DmarcExtras::*> extraMarks[] = {
    {"test", &DmarcExtras::test}, {"strict_dkim", &DmarcExtras::strictDkim}, {"strict_spf", &DmarcExtras::strictSpf}};

QJsonObject extrasToJson(const DmarcExtras &extras)
{
    QJsonObject json;
    for (const auto &[key, field] : extraStages) {
        if (extras.*field)
            json[QLatin1String(key)] = wordOf(stages, *(extras.*field));
    }
    for (const auto &[key, field] : extraMarks) {
        if (extras.*field)
            json[QLatin1String(key)] = *(extras.*field);
    }
    return json;
}

DmarcExtras extrasFromJson(const QJsonObject &json)
{
    DmarcExtras extras;
    for (const auto &[key, field] : extraStages) {
        for (const auto &each : stages) {
            if (json[QLatin1String(key)].toString() == QLatin1String(each.word))
                extras.*field = each.value;
        }
    }
    for (const auto &[key, field] : extraMarks) {
        if (json[QLatin1String(key)].isBool())
            extras.*field = json[QLatin1String(key)].toBool();
    }
    return extras;
}

QJsonObject keyToJson(const OwnKey &key)
{
    return {
        {"selector"_L1, plainText(key.selector)}, {"record"_L1, plainText(key.record)}, {"on_server"_L1, key.onServer}};
}

std::optional<OwnKey> keyFromJson(const QJsonValue &json)
{
    OwnKey key{json["selector"_L1].toString().toStdString(), json["record"_L1].toString().toStdString(),
               json["on_server"_L1].toBool()};
    return key.selector.empty() || key.record.empty() ? std::nullopt : std::optional(std::move(key));
}

QJsonObject setupToJson(const Setup &setup)
{
    QJsonObject json{
        {"door"_L1, wordOf(routes, setup.route)},
        {"domain"_L1, setup.domain.isRoot() ? QString() : plainText(setup.domain.toText())},
        {"senders"_L1, arrayOf(setup.senders,
                               [](const Sender &sender) {
                                   return QJsonObject{{"address"_L1, plainText(ip::toText(sender.address))},
                                                      {"from"_L1, plainText(sender.from)}};
                               })},
        {"selectors"_L1, arrayOf(setup.selectors, [](const Selector &selector) { return plainText(selector.name); })},
        {"services"_L1, arrayOf(setup.services, [](const std::string &service) { return plainText(service); })},
        {"report_address"_L1, plainText(setup.reportAddress)},
        {"mails_per_day"_L1, static_cast<double>(setup.mailsPerDay)},
        {"newsletters"_L1, setup.newsletters},
        {"mailing_lists"_L1, setup.mailingLists},
        {"dkim_proved"_L1, setup.dkimProved},
        {"dmarc_stage"_L1, wordOf(stages, setup.stage)},
        {"dmarc_extras"_L1, extrasToJson(setup.dmarcExtras)},
    };
    if (setup.host)
        json["host"_L1] = plainText(setup.host->toText());
    if (setup.spfEnd)
        json["spf_end"_L1] = wordOf(spfEnds, *setup.spfEnd);
    if (setup.ownKey)
        json["own_key"_L1] = keyToJson(*setup.ownKey);
    return json;
}

Setup setupFromJson(const QJsonObject &json)
{
    Setup setup;
    const auto name = [&json](const char *key) {
        return dns::Name::fromText(json[QLatin1String(key)].toString().toStdString());
    };
    setup.route = valueOf(routes, json["door"_L1], MailRoute::OwnServer);
    setup.domain = name("domain").value_or(dns::Name());
    setup.host = name("host");
    for (const QJsonValue &sender : json["senders"_L1].toArray()) {
        if (const auto address = ip::parse(sender["address"_L1].toString().toStdString()))
            setup.senders.push_back({*address, true, sender["from"_L1].toString().toStdString()});
    }
    for (const QJsonValue &selector : json["selectors"_L1].toArray())
        setup.confirmSelector(selector.toString().toStdString());
    for (const QJsonValue &service : json["services"_L1].toArray())
        setup.addService(service.toString().toStdString());
    setup.ownKey = keyFromJson(json["own_key"_L1]);
    setup.reportAddress = json["report_address"_L1].toString().toStdString();
    setup.mailsPerDay = static_cast<std::uint32_t>(qBound(0.0, json["mails_per_day"_L1].toDouble(), 4e9));
    setup.newsletters = json["newsletters"_L1].toBool();
    setup.mailingLists = json["mailing_lists"_L1].toBool(true);
    setup.dkimProved = json["dkim_proved"_L1].toBool();
    setup.stage = valueOf(stages, json["dmarc_stage"_L1], DmarcStage::None);
    setup.dmarcExtras = extrasFromJson(json["dmarc_extras"_L1].toObject());
    for (const auto &each : spfEnds) {
        if (json["spf_end"_L1].toString() == QLatin1String(each.word))
            setup.spfEnd = each.value;
    }
    return setup;
}

constexpr std::pair<const char *, std::optional<std::int64_t> todo::Told::*> times[] = {
    {"asked", &todo::Told::asked}, {"typed", &todo::Told::typed},      {"some_see", &todo::Told::someSee},
    {"done", &todo::Told::done},   {"left_out", &todo::Told::leftOut}, {"begun", &todo::Told::begun},
    {"seen", &todo::Told::seen}};

QJsonObject progressToJson(const todo::Progress &progress)
{
    QJsonObject json;
    for (const auto &[id, told] : progress) {
        QJsonObject one;
        for (const auto &[key, time] : times) {
            if (told.*time)
                one[QLatin1String(key)] = QDateTime::fromSecsSinceEpoch(*(told.*time), Qt::UTC).toString(Qt::ISODate);
        }
        json[plainText(id)] = one;
    }
    return json;
}

todo::Progress progressFromJson(const QJsonObject &json)
{
    todo::Progress progress;
    for (auto one = json.begin(); one != json.end(); ++one) {
        todo::Told told;
        for (const auto &[key, time] : times) {
            const auto at = QDateTime::fromString(one.value()[QLatin1String(key)].toString(), Qt::ISODate);
            if (at.isValid())
                told.*time = at.toSecsSinceEpoch();
        }
        if (told != todo::Told{})
            progress[one.key().toStdString()] = told;
    }
    return progress;
}

QJsonObject standingToJson(const std::optional<Standing> &standing)
{
    if (!standing)
        return {};
    return {{"steps"_L1, arrayOf(standing->steps, [](StepMark mark) { return wordOf(marks, mark); })},
            {"to_do"_L1, standing->toDo},
            {"waiting"_L1, standing->waiting},
            {"next"_L1, standing->next},
            {"who"_L1, standing->who},
            {"at"_L1, standing->at.toUTC().toString(Qt::ISODate)}};
}

std::optional<Standing> standingFromJson(const QJsonObject &json)
{
    Standing standing;
    standing.at = QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate);
    if (!standing.at.isValid())
        return std::nullopt;
    const QJsonArray steps = json["steps"_L1].toArray();
    for (std::size_t i = 0; i < standing.steps.size(); ++i)
        standing.steps[i] = valueOf(marks, steps[static_cast<qsizetype>(i)], StepMark::NotChecked);
    standing.toDo = json["to_do"_L1].toInt();
    standing.waiting = json["waiting"_L1].toInt();
    standing.next = json["next"_L1].toString();
    standing.who = json["who"_L1].toString();
    return standing;
}

constexpr Severity severities[] = {Severity::Ok, Severity::Info, Severity::Unknown, Severity::Warning, Severity::Error};

std::optional<Severity> severityOf(const QJsonValue &word)
{
    const auto found = std::find_if(std::begin(severities), std::end(severities), [&word](Severity severity) {
        return word.toString() == plainText(toText(severity));
    });
    return found == std::end(severities) ? std::nullopt : std::optional(*found);
}

QJsonObject lastToJson(const LastResult &last)
{
    return {{"at"_L1, last.at.toUTC().toString(Qt::ISODate)},
            {"findings"_L1, arrayOf(last.snapshot.said,
                                    [](const baseline::Said &one) {
                                        return QJsonObject{{"check"_L1, plainText(one.check)},
                                                           {"code"_L1, plainText(one.code)},
                                                           {"subject"_L1, plainText(one.subject)},
                                                           {"severity"_L1, plainText(toText(one.severity))}};
                                    })},
            {"listings"_L1, arrayOf(last.snapshot.listings, [](const baseline::Listing &one) {
                 return QJsonObject{{"list"_L1, plainText(one.zone)},
                                    {"subject"_L1, plainText(one.subject)},
                                    {"listed"_L1, one.isListed},
                                    {"severity"_L1, plainText(toText(one.severity))}};
             })}};
}

std::optional<LastResult> lastFromJson(const QJsonObject &json)
{
    LastResult last{QDateTime::fromString(json["at"_L1].toString(), Qt::ISODate), {}};
    for (const QJsonValue &one : json["findings"_L1].toArray()) {
        if (const auto severity = severityOf(one["severity"_L1]))
            last.snapshot.said.push_back({one["check"_L1].toString().toStdString(),
                                          one["code"_L1].toString().toStdString(),
                                          one["subject"_L1].toString().toStdString(), *severity});
    }
    for (const QJsonValue &one : json["listings"_L1].toArray()) {
        if (const auto severity = severityOf(one["severity"_L1]))
            last.snapshot.listings.push_back({one["list"_L1].toString().toStdString(),
                                              one["subject"_L1].toString().toStdString(), one["listed"_L1].toBool(),
                                              *severity});
    }
    return last.at.isValid() ? std::optional(std::move(last)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Project &project)
{
    QJsonObject drafts;
    for (auto draft = project.drafts.begin(); draft != project.drafts.end(); ++draft)
        drafts[draft.key()] = draft.value();
    QJsonObject seen;
    if (project.stageSeen)
        seen = {{"stage"_L1, wordOf(stages, project.stageSeen->stage)},
                {"since"_L1, project.stageSeen->since.toString(Qt::ISODate)}};
    return {{"schema"_L1, schema},
            {"saved"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
            {"setup"_L1, setupToJson(project.setup)},
            {"progress"_L1, progressToJson(project.progress)},
            {"dmarc_stage_seen"_L1, seen},
            {"door_chosen"_L1, project.routeChosen},
            {"signer"_L1, project.signer ? wordOf(signers, *project.signer) : QString()},
            {"answered"_L1, QJsonArray::fromStringList(project.answered)},
            {"page"_L1, QLatin1String(steps[project.current])},
            {"drafts"_L1, drafts},
            {"looked_up"_L1, arrayOf(project.lookedUp,
                                     [](const LookedUp &one) {
                                         return QJsonObject{{"list"_L1, plainText(one.zone)},
                                                            {"subject"_L1, plainText(one.subject)},
                                                            {"listed"_L1, one.listed},
                                                            {"on"_L1, one.on.toString(Qt::ISODate)}};
                                     })},
            {"key_files"_L1, arrayOf(project.keyFiles,
                                     [](const KeyFile &file) {
                                         return QJsonObject{{"selector"_L1, plainText(file.selector)},
                                                            {"path"_L1, file.path},
                                                            {"since"_L1, file.since.toString(Qt::ISODate)},
                                                            {"in_keychain"_L1, file.inKeychain}};
                                     })},
            {"standing"_L1, standingToJson(project.standing)},
            {"before"_L1, standingToJson(project.before)},
            {"old_values"_L1, arrayOf(project.oldValues,
                                      [](const OldValue &old) {
                                          return QJsonObject{{"name"_L1, plainText(old.name)},
                                                             {"type"_L1, plainText(old.type)},
                                                             {"value"_L1, octetsToText(old.value)},
                                                             {"seen"_L1, old.seen.toString(Qt::ISODate)}};
                                      })},
            {"keys_set_aside"_L1, arrayOf(project.keysSetAside, &keyToJson)},
            {"last_result"_L1, project.lastResult ? lastToJson(*project.lastResult) : QJsonObject()},
            {"agreed_operators"_L1,
             arrayOf(project.agreedOperators, [](const std::string &name) { return plainText(name); })}};
}

std::optional<Project> fromJson(const QJsonObject &json)
{
    // What a newer program keeps would be lost with the next save.
    if (!json["setup"_L1].isObject() || json["schema"_L1].toInt(schema) > schema)
        return {};
    Project project;
    project.setup = setupFromJson(json["setup"_L1].toObject());
    project.saved = QDateTime::fromString(json["saved"_L1].toString(), Qt::ISODate);
    project.routeChosen = json["door_chosen"_L1].toBool();
    for (const auto &each : signers) {
        if (json["signer"_L1].toString() == QLatin1String(each.word))
            project.signer = each.value;
    }
    for (const QJsonValue &question : json["answered"_L1].toArray())
        project.answered.append(question.toString());
    for (int i = 0; i < stepCount; ++i) {
        if (json["page"_L1].toString() == QLatin1String(steps[i]))
            project.current = i;
    }
    project.progress = progressFromJson(json["progress"_L1].toObject());
    const QJsonObject seen = json["dmarc_stage_seen"_L1].toObject();
    if (const auto since = QDate::fromString(seen["since"_L1].toString(), Qt::ISODate); since.isValid())
        project.stageSeen = StageSeen{valueOf(stages, seen["stage"_L1], DmarcStage::None), since};
    const QJsonObject drafts = json["drafts"_L1].toObject();
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft)
        project.drafts[draft.key()] = draft.value().toString();
    for (const QJsonValue &one : json["looked_up"_L1].toArray()) {
        LookedUp looked{one["list"_L1].toString().toStdString(), one["subject"_L1].toString().toStdString(),
                        one["listed"_L1].toBool(), QDate::fromString(one["on"_L1].toString(), Qt::ISODate)};
        if (!looked.zone.empty() && !looked.subject.empty() && looked.on.isValid())
            project.lookedUp.push_back(std::move(looked));
    }
    for (const QJsonValue &one : json["key_files"_L1].toArray()) {
        KeyFile file{one["selector"_L1].toString().toStdString(), one["path"_L1].toString(),
                     QDate::fromString(one["since"_L1].toString(), Qt::ISODate), one["in_keychain"_L1].toBool()};
        if (!file.selector.empty() && !file.path.isEmpty() && file.since.isValid())
            project.keyFiles.push_back(std::move(file));
    }
    project.standing = standingFromJson(json["standing"_L1].toObject());
    project.before = standingFromJson(json["before"_L1].toObject());
    for (const QJsonValue &one : json["old_values"_L1].toArray()) {
        OldValue old{one["name"_L1].toString().toStdString(), one["type"_L1].toString().toStdString(),
                     one["value"_L1].toString().toLatin1().toStdString(),
                     QDate::fromString(one["seen"_L1].toString(), Qt::ISODate)};
        if (!old.name.empty() && !old.value.empty() && old.seen.isValid())
            project.oldValues.push_back(std::move(old));
    }
    for (const QJsonValue &one : json["keys_set_aside"_L1].toArray()) {
        if (auto key = keyFromJson(one))
            project.keysSetAside.push_back(*std::move(key));
    }
    for (const QJsonValue &name : json["agreed_operators"_L1].toArray())
        project.agreedOperators.push_back(name.toString().toStdString());
    project.lastResult = lastFromJson(json["last_result"_L1].toObject());
    return project;
}

} // namespace wizard
