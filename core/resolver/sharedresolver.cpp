// SPDX-License-Identifier: Apache-2.0
#include "sharedresolver.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace dns
{

namespace
{

constexpr std::chrono::seconds longestKept{24 * 60 * 60};
constexpr std::size_t overhead = 512; // of an answer beside its records, about

struct Weigh {
    std::size_t operator()(const RawData &raw) const { return raw.octets.size(); }
    std::size_t operator()(const ip::Address & /*address*/) const { return 0; }
    std::size_t operator()(const Name &name) const { return name.wire().size(); }
    std::size_t operator()(const MailExchange &mx) const { return mx.host.wire().size(); }
    std::size_t operator()(const StartOfAuthority &soa) const
    {
        return soa.primary.wire().size() + soa.contact.wire().size();
    }
    std::size_t operator()(const Text &text) const
    {
        std::size_t sum = 0;
        for (const std::string &string : text.strings)
            sum += sizeof(std::string) + string.size();
        return sum;
    }
};

template <typename R, typename Visit> void eachSection(R &reply, Visit visit)
{
    for (auto *section : {&reply.records, &reply.aliases, &reply.signatures, &reply.authority, &reply.additional})
        visit(*section);
}

std::size_t weight(const Question &question, const Reply &reply)
{
    std::size_t sum = overhead + 2 * question.name.wire().size();
    eachSection(reply, [&sum](const std::vector<Record> &section) {
        for (const Record &record : section)
            sum += sizeof record + record.owner.wire().size() + std::visit(Weigh{}, record.data);
    });
    return sum;
}

} // namespace

struct SharedResolver::Waiter {
    Done done; // empty once withdrawn or told
};

/// One inquiry's part in a question.
class SharedResolver::Share : public Resolver::Ticket
{
public:
    Share(SharedResolver &resolver, Question question, std::shared_ptr<Waiter> waiter)
        : m_resolver(resolver), m_question(std::move(question)), m_waiter(std::move(waiter))
    {
    }
    ~Share() override
    {
        if (std::exchange(m_waiter->done, {}))
            m_resolver.withdraw(m_question, m_waiter);
    }

private:
    SharedResolver &m_resolver; // touched only before the answer
    Question m_question;
    std::shared_ptr<Waiter> m_waiter;
};

SharedResolver::SharedResolver(std::unique_ptr<Resolver> below, Options options, QObject *parent)
    : QObject(parent), m_below(std::move(below)), m_options(std::move(options))
{
}

SharedResolver::~SharedResolver() = default;

std::unique_ptr<Resolver::Ticket> SharedResolver::lookup(const Question &question, Done done)
{
    auto waiter = std::make_shared<Waiter>(Waiter{std::move(done)});
    auto share = std::make_unique<Share>(*this, question, waiter);
    if (const Kept *known = kept(question)) {
        Reply reply = known->reply;
        const auto age = std::chrono::duration_cast<std::chrono::seconds>(m_options.now() - known->since).count();
        eachSection(reply, [age](std::vector<Record> &section) {
            for (Record &record : section)
                record.ttl -= static_cast<std::uint32_t>(std::clamp<std::int64_t>(age, 0, record.ttl));
        });
        if (m_toTell.empty())
            QMetaObject::invokeMethod(this, &SharedResolver::tellKept, Qt::QueuedConnection);
        m_toTell.emplace_back(std::move(waiter), std::move(reply));
        return share;
    }
    Joined &joined = m_joined[question];
    joined.waiters.push_back(std::move(waiter));
    if (!joined.ticket)
        joined.ticket = m_below->lookup(question, [this, question](const Reply &reply) { arrived(question, reply); });
    return share;
}

void SharedResolver::arrived(const Question &asked, const Reply &reply)
{
    const auto node = m_joined.extract(asked);
    node.mapped().ticket.reset();
    keep(node.key(), reply);
    const QPointer<SharedResolver> alive(this);
    for (const auto &waiter : node.mapped().waiters) {
        if (const Done done = std::exchange(waiter->done, {}))
            done(reply);
        if (!alive)
            return;
    }
}

void SharedResolver::withdraw(const Question &question, const std::shared_ptr<Waiter> &waiter)
{
    const auto joined = m_joined.find(question);
    if (joined == m_joined.end())
        return; // its answer is being told, or was kept
    std::erase(joined->second.waiters, waiter);
    if (joined->second.waiters.empty())
        m_joined.erase(joined);
}

void SharedResolver::tellKept()
{
    const QPointer<SharedResolver> alive(this);
    for (auto &[waiter, reply] : std::exchange(m_toTell, {})) {
        if (const Done done = std::exchange(waiter->done, {}))
            done(std::move(reply));
        if (!alive)
            return;
    }
}

void SharedResolver::keep(const Question &question, const Reply &reply)
{
    if (!reply.isConclusive())
        return;
    auto time = m_options.atLeast ? m_options.atLeast(question) : std::chrono::seconds(0);
    if (m_options.keepAll || time.count() > 0)
        time = std::max(time, std::min(std::chrono::seconds(reply.ttl().value_or(0)), longestKept));
    if (time.count() <= 0)
        return;
    if (const auto old = m_kept.find(question); old != m_kept.end())
        forget(old);
    Kept kept{reply, m_options.now(), m_options.now() + time, weight(question, reply), {}};
    m_octets += kept.octets;
    kept.use = m_uses.insert(m_uses.begin(), question);
    m_kept.emplace(question, std::move(kept));
    while (m_octets > m_options.mostOctets && !m_uses.empty())
        forget(m_kept.find(m_uses.back()));
}

void SharedResolver::forget(std::map<Question, Kept>::iterator kept)
{
    m_octets -= kept->second.octets;
    m_uses.erase(kept->second.use);
    m_kept.erase(kept);
}

const SharedResolver::Kept *SharedResolver::kept(const Question &question)
{
    const auto found = m_kept.find(question);
    if (found == m_kept.end())
        return nullptr;
    if (found->second.until <= m_options.now()) {
        forget(found);
        return nullptr;
    }
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return &found->second;
}

} // namespace dns
