// SPDX-License-Identifier: Apache-2.0
// The domains that reports name, each looked up once: whose it is (the registrable domain, as receivers before RFC 9989
// find the organisation) and which service's, by the names in resources/mail-services.json. Nothing is asked of DNS.
#pragma once

#include "core/discovery/service.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace reports
{

/// A text that is kept once; 0 is the empty one, and stands for all beyond budget::reportNames.
using Id = std::uint32_t;

struct Identity {
    Id owner = 0;                                // the text of the registrable domain; 0: unreadable
    const discovery::Service *service = nullptr; // whose name it is
};

class Identities
{
public:
    /// `services` must outlive it.
    explicit Identities(const discovery::Services &services);

    /// What is known of a domain in lower case. Good until the next call.
    const Identity &of(std::string_view domain);
    /// The service whose selector that is and nobody else's, where it also bears its name: "google", "mailjet"; null
    /// for the many that anybody may use, such as "s1".
    const discovery::Service *bySelector(std::string_view selector);

    Id idOf(std::string_view text);
    [[nodiscard]] const std::string &text(Id id) const { return *m_texts[id]; }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value> using Map = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

    void learn(const std::string &pattern, const discovery::Service &service);
    [[nodiscard]] Identity lookUp(std::string_view domain);

    const discovery::Services &m_services;
    std::unordered_map<dns::Name, const discovery::Service *> m_owners; // of the names that services go by
    Map<Identity> m_known;
    Map<const discovery::Service *> m_selectors;
    Map<Id> m_ids;
    std::vector<const std::string *> m_texts; // the keys of m_ids
};

} // namespace reports
