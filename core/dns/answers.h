// SPDX-License-Identifier: Apache-2.0
// What DNS has said so far. A check is a pure function of the set-up and of these answers: it calls ask() as if every
// answer were there; where one is not, it gets a Pending reply, the question is noted, and the check is called again
// once more has come in (see Inquiry, or settle() over a zone text). So protocol code reads in the order of its RFC.
#pragma once

#include "message.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace dns
{

/// The servers that answer for a zone, found through the resolver; see Answers::findAuthority().
struct Authority {
    Status status = Status::Pending;
    Name zone;                        // the apex, valid when status is Found
    std::vector<Name> nameservers;    // the NS set at the apex, sorted
    std::vector<std::string> servers; // their addresses as Question::server wants them, IPv4 first
};

class Answers
{
public:
    /// The reply to `question`, or a Pending one after noting the question as open. The reference lives as long as
    /// Answers.
    ///
    /// Names at or below the domain of readAuthoritatively() are read from their zone's own servers, so that no cache
    /// stands between a record and the verdict; where none of these answers, the resolver's answer counts and
    /// authorityFailed() says so.
    ///
    /// What the resolver says elsewhere is believed, as far as doubt() lets it pass. Where it says SERVFAIL because
    /// aliases lead back to themselves, the reply holds them and Obstacle::AliasCircle.
    const Reply &ask(const Question &question) const;
    const Reply &ask(const Name &name, Type type) const { return ask(Question{name, type, {}, false, false}); }

    /// Put exactly this question, whatever readAuthoritatively() says.
    const Reply &askPlainly(const Question &question) const;

    void insert(const Question &question, Reply reply);
    /// Whether any question at all was answered, and not by a refusal.
    [[nodiscard]] bool hasHeard() const { return m_heard; }
    [[nodiscard]] bool holds(const Question &question) const { return m_replies.contains(question); }

    /// The questions that were asked in vain since the last call, without repeats, in the order asked.
    std::vector<Question> takeOpen() const;
    [[nodiscard]] bool hasOpen() const { return !m_open.empty(); }

    /// Read everything at or below `domain` from the authoritative servers. `port` is where they are asked (0: 53).
    void readAuthoritatively(const Name &domain, std::uint16_t port = 0);
    [[nodiscard]] bool isReadAuthoritatively() const { return m_authoritative; }
    /// Whether authoritative servers were asked for something and none of them answered.
    [[nodiscard]] bool authorityFailed() const { return m_authorityFailed; }

    using Belief = std::function<bool(const Reply &)>;
    /// From now on believe of the resolver's answers only those that `believes` lets pass; it is known to lie. The
    /// others are read from the servers of their own zones, if `askServers`, at `port` (0: 53). What these do not tell
    /// is Status::Disbelieved: neither there nor missing. The port of readAuthoritatively() stays.
    void doubt(Belief believes, bool askServers, std::uint16_t port = 0);

    /// The zone that `name` lies in and its servers, by SOA, NS and address questions to the resolver. Status Found,
    /// Pending, or the failure that stood in the way; NoName when `name` does not exist and no zone could be learnt.
    Authority findAuthority(const Name &name) const;

private:
    const Reply &askAuthority(const Question &question) const;
    const Reply &askResolver(const Question &question) const;
    const Reply *askServersOf(const Question &question) const;
    const Reply &orCircle(const Question &question, const Reply &reply) const;
    const Authority &authorityOf(const Name &name) const;
    [[nodiscard]] Authority readAuthority(const Name &name) const;
    bool addServers(Authority &authority) const;
    const Reply *firstToKnow(const std::vector<std::string> &servers, const Question &question) const;
    void note(const Question &question) const;

    std::map<Question, Reply> m_replies;
    mutable std::map<Question, Reply> m_made;        // put together here, in place of what the resolver says
    mutable std::map<Name, Authority> m_authorities; // found, or why not
    mutable Authority m_unfinished;
    mutable std::vector<Question> m_open;
    mutable std::set<Question> m_noted;
    Name m_domain;
    bool m_heard = false;
    bool m_authoritative = false;
    std::uint16_t m_port = 0;
    Belief m_believes; // empty: the resolver is believed
    bool m_askServers = false;
    mutable std::size_t m_aliases = 0; // being followed
    mutable bool m_authorityFailed = false;
};

} // namespace dns
