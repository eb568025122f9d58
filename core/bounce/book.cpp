// SPDX-License-Identifier: Apache-2.0
#include "book.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace bounce
{

namespace
{

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostWords = 400;

// What counts: a phrase more than the receiver with a code, and that more than a code alone.
constexpr std::size_t forPhrase = 1000;
constexpr std::size_t forReceiver = 500;
constexpr std::size_t forCode = 100;

bool codeFits(const std::string &wanted, const Reply &reply)
{
    if (wanted.size() == 3)
        return reply.basic == wanted;
    return wanted.starts_with('x') ? !reply.enhanced.empty() && reply.enhanced.substr(1) == wanted.substr(1)
                                   : reply.enhanced == wanted;
}

/// The name of what a reply says that it asked, where the table has no such list: "blocked using bl.example.org".
std::string listIn(const std::string &words)
{
    for (const std::string_view before :
         {"blocked using ", "listed in ", "listed at ", "listed by ", "blacklisted by ", "blacklisted at "}) {
        const std::size_t at = words.find(before);
        if (at == std::string::npos)
            continue;
        const std::string_view rest = std::string_view(words).substr(at + before.size());
        const std::string_view name = rest.substr(0, rest.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-._"));
        if (name.find('.') != std::string_view::npos && name.size() < 100)
            return std::string(name.substr(0, name.find_last_not_of('.') + 1));
    }
    return {};
}

/// A few hundred octets of what was said, from the code on, cut where no character is.
std::string excerpt(const Reply &reply)
{
    const std::size_t at = reply.basic.empty() ? 0 : reply.words.find(reply.basic);
    std::string text = reply.words.substr(at == std::string::npos ? 0 : at, mostWords);
    if (text.size() == mostWords) {
        while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0) == 0x80)
            text.pop_back();
        if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0xc0)
            text.pop_back();
    }
    return text;
}

} // namespace

Book::Book(Table table) : m_table(std::move(table))
{
    std::size_t owner = 0;
    const auto add = [this, &owner](const std::vector<std::string> &phrases) {
        for (const std::string &phrase : phrases)
            m_phrases.add(phrase, owner);
        ++owner;
    };
    for (const Entry &entry : m_table.entries) {
        add(entry.phrases);
        const auto whose = std::find_if(m_table.receivers.begin(), m_table.receivers.end(),
                                        [&entry](const Receiver &receiver) { return receiver.id == entry.receiver; });
        m_owners.push_back(
            whose == m_table.receivers.end() ? none : static_cast<std::size_t>(whose - m_table.receivers.begin()));
    }
    for (const List &list : m_table.lists)
        add(list.marks);
    for (const Receiver &receiver : m_table.receivers)
        add(receiver.marks);
}

/// By its server's name, else by words that only it says.
std::size_t Book::receiverOf(const Reply &reply, std::size_t marked) const
{
    const std::string host = '.' + reply.host;
    for (std::size_t i = 0; !reply.host.empty() && i < m_table.receivers.size(); ++i) {
        const std::vector<std::string> &ends = m_table.receivers[i].hosts;
        if (std::any_of(ends.begin(), ends.end(), [&host](const std::string &end) { return host.ends_with(end); }))
            return i;
    }
    return marked;
}

Reading Book::read(const Reply &reply) const
{
    const std::size_t lists = m_table.entries.size();
    const std::size_t receivers = lists + m_table.lists.size();
    std::vector<std::size_t> weights(m_table.entries.size()); // of the phrases that were found
    std::pair<std::size_t, std::size_t> list{none, 0}; // the longest mark, as "spamhaus zen" says more than "spamhaus"
    std::size_t marked = none;                         // the first in the table
    m_phrases.find(reply.words, [&](std::size_t owner, std::size_t weight) {
        if (owner < lists)
            weights[owner] = std::max(weights[owner], weight);
        else if (owner >= receivers)
            marked = std::min(marked, owner - receivers);
        else if (weight > list.second)
            list = {owner - lists, weight};
    });
    const std::size_t whose = receiverOf(reply, marked);
    const Receiver *receiver = whose == none ? nullptr : &m_table.receivers[whose];

    Reading reading;
    const Entry *best = nullptr;
    for (std::size_t i = 0; i < m_table.entries.size(); ++i) {
        const Entry &entry = m_table.entries[i];
        const bool isTheirs = m_owners[i] == whose && receiver;
        if ((!entry.phrases.empty() && weights[i] == 0) || (m_owners[i] != none && !isTheirs))
            continue;
        if (!entry.codes.empty() && std::none_of(entry.codes.begin(), entry.codes.end(),
                                                 [&reply](const std::string &code) { return codeFits(code, reply); }))
            continue;
        const std::size_t weight = (weights[i] > 0 ? forPhrase + weights[i] : 0) + (isTheirs ? forReceiver : 0) +
                                   (entry.codes.empty() ? 0 : forCode);
        if (weight > reading.weight) {
            best = &entry;
            reading.weight = weight;
        }
    }
    if (best) {
        reading.cause = best->cause;
        reading.advice = best->advice;
        reading.link = best->link;
    }
    reading.isRecognized = reading.cause != Cause::Unknown;
    if (reading.cause == Cause::Listed || reading.cause == Cause::DynamicAddress) {
        reading.list = list.first != none ? m_table.lists[list.first].name : listIn(reply.words);
        if (reading.link.empty() && list.first != none)
            reading.link = m_table.lists[list.first].link;
    }
    if (reading.link.empty() && receiver)
        reading.link = receiver->link;
    reading.isKnownReceiver = receiver != nullptr;
    reading.receiver = receiver ? receiver->name : reply.host;
    reading.enhanced = reply.enhanced;
    reading.basic = reply.basic;
    reading.words = excerpt(reply);
    reading.isTemporary = reply.isTemporary();
    return reading;
}

} // namespace bounce
