// SPDX-License-Identifier: Apache-2.0
// How answers are read: from whom, and what is believed. Without more said the resolver is asked and believed.
#pragma once

#include "authority.h"
#include "message.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace dns
{

class Answers;

class Reading
{
public:
    /// Read everything at or below `domain` from the authoritative servers, so that no cache stands between a record
    /// and the verdict. `port` is where they are asked (0: 53).
    void authoritatively(const Name &domain, std::uint16_t port = 0);
    [[nodiscard]] bool isAuthoritative() const { return m_authoritative; }
    /// Whether authoritative servers were asked for something and none of them answered.
    [[nodiscard]] bool authorityFailed() const { return m_authorityFailed; }

    using Belief = std::function<bool(const Reply &)>;
    /// From now on believe of the resolver's answers only those that `believes` lets pass; it is known to lie. The
    /// others are read from the servers of their own zones, if `askServers`, at `port` (0: 53). What these do not tell
    /// is Status::Disbelieved: neither there nor missing. The port of authoritatively() stays.
    void doubt(Belief believes, bool askServers, std::uint16_t port = 0);

    /// What Answers::ask() gives; the reference lives as long as this.
    const Reply &read(const Question &question, const Answers &answers) const;
    /// findAuthority(), found once. The reference lives until the next call.
    const Authority &authorityOf(const Name &name, const Answers &answers) const;
    /// An answer is otherwise than it was.
    void forget() { m_authorities.forget(); }

private:
    struct Walk; // from alias to alias
    const Reply &askAuthority(const Question &question, const Walk &walk) const;
    const Reply &askResolver(const Question &question, const Walk &walk) const;
    const Reply *askServersOf(const Question &question, const Walk &walk) const;
    const Reply &orCircle(const Question &question, const Reply &reply, const Walk &walk) const;
    const Reply &read(const Question &question, const Walk &walk) const;

    Name m_domain;
    bool m_authoritative = false;
    std::uint16_t m_port = 0;
    Belief m_believes; // empty: the resolver is believed
    bool m_askServers = false;
    // What is worked out of the answers, kept because it is asked for again and again.
    Authorities m_authorities;
    mutable std::map<Question, Reply> m_made; // put together here, in place of what the resolver says
    mutable bool m_authorityFailed = false;
};

} // namespace dns
