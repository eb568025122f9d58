// SPDX-License-Identifier: Apache-2.0
#include "world.h"

#include "edits.h"
#include "message.h"
#include "serverkey.h"

#include "core/dns/answers.h"

#include <QPointer>

#include <algorithm>

namespace practice
{

using std::chrono::milliseconds;
using todo::Kind;
using todo::State;
using todo::Task;

namespace
{

milliseconds computersTime()
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

bool isTold(const Task &task)
{
    return task.state != State::ToDo && task.state != State::LeftOut;
}

bool isTypedNow(const Task &task)
{
    return task.state == State::Typed || task.state == State::SeenBySome;
}

/// Time goes on by itself: what is waited for comes without anybody telling anything.
bool comesByItself(const Task &task)
{
    return task.kind == Kind::Wait && task.step == todo::Step::Blocklists;
}

std::vector<records::Record> recordsOf(const Task &task, const std::vector<records::Record> &all)
{
    std::vector<records::Record> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found), [&task](const records::Record &record) {
        const todo::ToType typed{record.purpose, record.action, record.name};
        return record.action != records::Action::Keep &&
               std::find(task.records.begin(), task.records.end(), typed) != task.records.end();
    });
    return found;
}

/// Empty where there is nothing to publish.
std::function<void(ZoneText &)> publishing(std::vector<records::Record> records)
{
    if (records.empty())
        return {};
    return [records = std::move(records)](ZoneText &zone) {
        for (const records::Record &record : records)
            publish(zone, record);
    };
}

/// Of a task "sign:NAME" or "fix:dkim:NAME".
dns::Name keyNameOf(const Task &task)
{
    return dns::Name::fromText(task.id.substr(task.id.rfind(':') + 1)).value_or(dns::Name());
}

std::vector<std::string> serversOf(const dns::Zone &zone, const dns::Name &domain)
{
    dns::Answers answers;
    dns::Authority authority;
    dns::settle(zone, answers, [&](const dns::Answers &dns) { authority = dns::findAuthority(domain, dns); });
    return authority.servers;
}

/// RFC 2308 §5: what is not there is kept no longer than the SOA says.
std::uint32_t timeToLive(const dns::Record &record, bool isNegative)
{
    const auto *soa = std::get_if<dns::StartOfAuthority>(&record.data);
    return soa && isNegative ? std::min(record.ttl, soa->minimum) : record.ttl;
}

} // namespace

World::World(const ZoneText &begin, Setup firm, dkim::KeyStore &keys, const Pace &pace, Clock clock, QObject *parent)
    : QObject(parent), m_firm(std::move(firm)), m_keys(keys), m_pace(pace),
      m_clock(clock ? std::move(clock) : Clock(computersTime)), m_texts{begin, begin, begin},
      m_resolver([this](const dns::Question &question) { return answer(question); })
{
    m_zones.fill(begin.zone());
    m_servers = serversOf(*m_zones[Everybody], m_firm.domain);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &World::act);
}

World::~World() = default;

std::unique_ptr<dns::Resolver::Ticket> World::lookup(const dns::Question &question, Done done)
{
    return m_resolver.lookup(question, std::move(done));
}

std::shared_ptr<const dns::Zone> World::zone() const
{
    return m_zones[Everybody];
}

dns::Reply World::answer(const dns::Question &question) const
{
    dns::Reply reply = m_zones[viewOf(question)]->answer(question);
    for (auto *part : {&reply.records, &reply.aliases, &reply.authority}) {
        for (dns::Record &record : *part)
            record.ttl = timeToLive(record, part == &reply.authority) / m_pace.ttlDivisor;
    }
    if (!question.server.empty()) {
        reply.server = question.server;
        reply.authoritative = !question.recursion;
    }
    return reply;
}

World::View World::viewOf(const dns::Question &question) const
{
    const auto found = std::find(m_servers.begin(), m_servers.end(), question.server);
    if (found == m_servers.end())
        return Everybody;
    return found == m_servers.begin() ? FirstServer : AllServers;
}

void World::follow(const std::vector<Task> &tasks, const std::vector<records::Record> &records)
{
    takeBack(tasks);
    for (const Task &task : tasks) {
        if (!isTold(task) && !comesByItself(task))
            continue;
        const auto known = m_reactions.find(task.id);
        if (known != m_reactions.end() && !isToldAnew(task, known->second))
            continue;
        if (auto deeds = deedsFor(task, records); !deeds.empty())
            m_reactions[task.id] = {task.since, std::move(deeds)};
    }
    wait();
}

/// Whether the person told more than what is reacted to already; most states only say what came of that.
bool World::isToldAnew(const Task &task, const Reaction &reaction)
{
    if (task.kind == Kind::StartSigning && task.state == State::Done)
        return !reaction.deeds.empty();
    return (task.state == State::Typed || task.state == State::Asked) && task.since != reaction.since;
}

/// What comes by itself is not taken back: a task that is gone for a moment, while somebody looks anew, starts nothing
/// again.
void World::takeBack(const std::vector<Task> &tasks)
{
    std::erase_if(m_reactions, [&](const auto &one) {
        const auto task =
            std::find_if(tasks.begin(), tasks.end(), [&one](const Task &each) { return each.id == one.first; });
        const bool stays = one.first.starts_with("wait:") || (task != tasks.end() && isTold(*task));
        if (!stays && m_signer && m_signer->task == one.first)
            m_signer.reset();
        return !stays;
    });
}

std::vector<World::Deed> World::deedsFor(const Task &task, const std::vector<records::Record> &records)
{
    const milliseconds now = m_clock();
    switch (task.kind) {
    case Kind::TypeRecord:
    case Kind::RaisePolicy:
        return typed(task, records);
    case Kind::AskProvider:
        return askedProvider(task, records);
    case Kind::LeaveList:
        return askedList(task);
    case Kind::FixCause:
        if (!task.id.starts_with("fix:dkim:") || !isTypedNow(task))
            return {};
        return {{now + m_pace.caches, [this, at = keyNameOf(task)] { enterServerKey(at); }}};
    case Kind::StartSigning: // an administrator was asked, or the person has done it
        return {{task.state == State::Asked ? now + m_pace.administrator : now,
                 [this, id = task.id, at = keyNameOf(task)] { startSigning(id, at); }}};
    case Kind::Wait:
        return {{now + m_pace.declining, [this] { editAll(answerAgain); }}};
    case Kind::ConfirmSenders:
    case Kind::SetServerName:
    case Kind::MakeKey:
    case Kind::InstallKey:
    case Kind::OpenMessage:
    case Kind::RegisterSender:
        return {};
    }
    return {};
}

/// They set the reverse names that the letter asks for.
std::vector<World::Deed> World::askedProvider(const Task &task, const std::vector<records::Record> &records)
{
    const auto change = publishing(recordsOf(task, records));
    if (task.state != State::Asked || !change)
        return {};
    return {{m_clock() + m_pace.provider, [this, change] { editAll(change); }}};
}

/// It forgets what it was asked to, and hears nobody before what comes first.
std::vector<World::Deed> World::askedList(const Task &task)
{
    if (task.state != State::Asked || !task.waitsFor.empty() || task.about.empty())
        return {};
    const std::size_t from = task.id.find(':') + 1;
    const std::string at = task.id.substr(from, task.id.find(':', from) - from);
    const Opinion opinion = task.step == todo::Step::Address ? Opinion::OfItsRange : Opinion::OfWhatItSent;
    const auto change = [at, opinion, subject = task.about.front()](ZoneText &zone) {
        forget(zone, at, subject, opinion);
    };
    return {{m_clock() + m_pace.list, [this, change] { editAll(change); }}};
}

/// One server has it at once, the other fetches it, and the rest of the world keeps for a while what it heard before.
std::vector<World::Deed> World::typed(const Task &task, const std::vector<records::Record> &records)
{
    const auto change = publishing(recordsOf(task, records));
    if (!isTypedNow(task) || !change)
        return {};
    const milliseconds now = m_clock();
    return {{now, [this, change] { edit(FirstServer, change); }},
            {now + m_pace.servers, [this, change] { edit(AllServers, change); }},
            {now + m_pace.caches, [this, change] { edit(Everybody, change); }}};
}

void World::edit(View view, const std::function<void(ZoneText &)> &change)
{
    change(m_texts[view]);
    m_zones[view] = m_texts[view].zone();
}

void World::editAll(const std::function<void(ZoneText &)> &change)
{
    for (const View view : {FirstServer, AllServers, Everybody})
        edit(view, change);
}

void World::enterServerKey(const dns::Name &at)
{
    dkim::KeyPair key = practice::serverKey();
    editAll([&](ZoneText &zone) { enterKey(zone, at, key.publicKey().recordText()); });
    m_signer = Signer{{}, at.firstLabel(), std::move(key)}; // it has signed all the while, with a key that nobody had
}

void World::startSigning(const std::string &task, const dns::Name &at)
{
    const std::string name = at.toText(), selector = name.substr(0, name.find("._domainkey."));
    const QPointer<World> self(this);
    m_keys.read(m_firm.domain.toText(), selector,
                [self, task, selector](dkim::KeyStore::Status, const dkim::Secret &key) {
                    if (!self || !self->m_reactions.contains(task))
                        return;
                    auto made = dkim::KeyPair::fromPrivate(key.octets());
                    self->m_signer = Signer{task, selector, made ? *std::move(made) : practice::serverKey()};
                    emit self->changed();
                });
}

OwnKey World::serverKey()
{
    return {serverSelector, practice::serverKey().publicKey().recordText(), true};
}

std::optional<milliseconds> World::until(const std::string &task) const
{
    const auto found = m_reactions.find(task);
    if (found == m_reactions.end() || found->second.deeds.empty())
        return std::nullopt;
    return std::max(milliseconds(0), found->second.deeds.front().due - m_clock());
}

QByteArray World::message(std::int64_t now) const
{
    std::optional<dkim::Signing> signing;
    if (m_signer)
        signing.emplace(dkim::Signing{m_signer->key, m_firm.domain, m_signer->selector, now});
    return QByteArray::fromStdString(arrivedMessage(m_firm, now, signing));
}

void World::act()
{
    const milliseconds now = m_clock();
    std::vector<Deed> due;
    for (auto &[task, reaction] : m_reactions) {
        const auto isDue = [now](const Deed &deed) { return deed.due <= now; };
        std::copy_if(reaction.deeds.begin(), reaction.deeds.end(), std::back_inserter(due), isDue);
        std::erase_if(reaction.deeds, isDue);
    }
    std::stable_sort(due.begin(), due.end(), [](const Deed &one, const Deed &other) { return one.due < other.due; });
    for (const Deed &deed : due)
        deed.act();
    wait();
    if (!due.empty())
        emit changed();
}

void World::wait()
{
    std::optional<milliseconds> next;
    for (const auto &[task, reaction] : m_reactions) {
        if (!reaction.deeds.empty() && (!next || reaction.deeds.front().due < *next))
            next = reaction.deeds.front().due;
    }
    if (next)
        m_timer.start(std::max(milliseconds(0), *next - m_clock()));
    else
        m_timer.stop();
}

} // namespace practice
