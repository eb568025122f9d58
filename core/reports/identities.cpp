// SPDX-License-Identifier: Apache-2.0
#include "identities.h"

#include "core/budget.h"
#include "core/hostnames/pattern.h"
#include "core/psl/psl.h"

#include <algorithm>

namespace reports
{

namespace
{

/// What follows the last label with a star: "s1.domainkey.u*.wl*.sendgrid.net" → "sendgrid.net".
std::string_view literalTail(std::string_view pattern)
{
    const std::size_t star = pattern.rfind('*');
    if (star == std::string_view::npos)
        return pattern;
    const std::size_t dot = pattern.find('.', star);
    return dot == std::string_view::npos ? std::string_view{} : pattern.substr(dot + 1);
}

bool bearsName(std::string_view selector, const discovery::Service &service)
{
    constexpr std::size_t shortest = 4;
    const std::string_view word = std::string_view(service.id).substr(0, service.id.find('-'));
    return word.size() >= shortest && selector.find(word) != std::string_view::npos;
}

} // namespace

Identities::Identities(const discovery::Services &services) : m_services(services)
{
    m_texts.push_back(&m_ids.try_emplace({}, 0).first->first);
    for (const discovery::Service &service : services.all) {
        for (const auto *patterns :
             {&service.spfIncludes, &service.spfLegacyIncludes, &service.dkimTargets, &service.mxPatterns}) {
            for (const std::string &pattern : *patterns)
                learn(pattern, service);
        }
        learn(service.returnPathTarget, service);
    }
}

/// Of several services with the same names it is the one whose engine the others use, or else the first.
void Identities::learn(const std::string &pattern, const discovery::Service &service)
{
    const auto tail = dns::Name::fromText(literalTail(pattern));
    if (!tail || tail->labelCount() < 2)
        return;
    const auto [there, isNew] = m_owners.try_emplace(psl::registrableDomain(*tail).value_or(*tail), &service);
    if (!isNew && there->second->engine == service.id)
        there->second = &service;
}

Id Identities::idOf(std::string_view text)
{
    const auto found = m_ids.find(text);
    if (found != m_ids.end())
        return found->second;
    if (m_texts.size() >= budget::reportNames)
        return 0;
    const auto added = m_ids.try_emplace(std::string(text), static_cast<Id>(m_texts.size())).first;
    m_texts.push_back(&added->first);
    return added->second;
}

const Identity &Identities::of(std::string_view domain)
{
    const auto found = m_known.find(domain);
    if (found != m_known.end())
        return found->second;
    if (m_known.size() >= budget::reportNames)
        m_known.clear();
    const Identity identity = lookUp(domain);
    return m_known.emplace(domain, identity).first->second;
}

Identity Identities::lookUp(std::string_view domain)
{
    const auto name = dns::Name::fromText(domain);
    if (!name || name->isRoot())
        return {};
    Identity identity;
    identity.owner = idOf(psl::registrableDomain(*name).value_or(*name).toText());
    for (dns::Name at = *name; at.labelCount() >= 2 && !identity.service; at = at.parent()) {
        const auto known = m_owners.find(at);
        if (known != m_owners.end())
            identity.service = known->second;
    }
    return identity;
}

const discovery::Service *Identities::bySelector(std::string_view selector)
{
    const auto found = m_selectors.find(selector);
    if (found != m_selectors.end())
        return found->second;
    if (m_selectors.size() >= budget::reportNames)
        m_selectors.clear();
    const auto name = dns::Name::fromText(selector);
    std::vector<const discovery::Service *> all;
    for (const discovery::Service &service : m_services.all) {
        const auto matches = [&](const std::string &pattern) { return hostnames::matches(pattern, *name); };
        if (name && std::any_of(service.selectors.begin(), service.selectors.end(), matches))
            all.push_back(&service);
    }
    const bool isTheirs = all.size() == 1 && bearsName(selector, *all.front());
    return m_selectors.emplace(selector, isTheirs ? all.front() : nullptr).first->second;
}

} // namespace reports
