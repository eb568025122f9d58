// SPDX-License-Identifier: Apache-2.0
// Keys in the project: each belongs to the domain that it was made for, also when another one is open by then.
#include "walk.h"

#include "core/dkim/inspect.h"

#include <algorithm>
#include <type_traits>

namespace wizard
{

/// Changes the project of `domain` and writes it at once.
void Walk::edit(const dns::Name &domain, const std::function<void(Project &)> &change)
{
    if (domain == setup().domain) {
        change(m_project);
        m_lookSoon.start();
        changed();
        saveNow();
        return;
    }
    Project other = keptOf(domain).value_or(Project{});
    other.setup.domain = domain;
    change(other);
    m_left[domain.toText()] = other;
    ProjectStore store = m_store; // with a lock of its own: the domain at hand stays taken
    if (const QString problem = store.save(other); !problem.isEmpty())
        emit saveFailed(problem);
}

/// Whether a key, be it a broken one, was seen at `selector`.
bool Walk::isPublished(const std::string &selector) const
{
    const auto place = dkim::keyName(selector, setup().domain);
    const auto isOf = [&place](const auto &said) {
        if constexpr (std::is_same_v<decltype(said), const finding::DkimMissing &>)
            return false;
        else if constexpr (requires { place == said.name; })
            return place == said.name;
        else
            return false;
    };
    const Findings findings = of(Check::Dkim).findings;
    return std::any_of(findings.begin(), findings.end(),
                       [&isOf](const Finding &finding) { return finding.isTyped() && finding::visit(finding, isOf); });
}

void Walk::takeKey(const dns::Name &domain, const OwnKey &key)
{
    // A selector that never had a key in DNS would be missed there for ever.
    const std::optional<OwnKey> old = domain == setup().domain ? setup().ownKey : std::nullopt;
    const bool drop = old && old->selector != key.selector && !isPublished(old->selector);
    edit(domain, [&](Project &project) {
        Setup &next = project.setup;
        std::erase(project.keysSetAside, key);
        if (next.ownKey && *next.ownKey != key)
            project.keysSetAside.push_back(*next.ownKey);
        if (!next.ownKey || next.ownKey->record != key.record)
            next.dkimProved = false;
        next.ownKey = key;
        if (drop)
            next.removeSelector(old->selector);
        next.confirmSelector(key.selector);
    });
}

void Walk::keepKeyFile(const dns::Name &domain, KeyFile file)
{
    edit(domain, [&](Project &project) {
        std::erase_if(project.keyFiles, [&](const KeyFile &one) { return one.path == file.path; }); // written over
        project.keyFiles.push_back(std::move(file));
    });
}

void Walk::noteInKeychain(const dns::Name &domain, const std::string &selector)
{
    edit(domain, [&](Project &project) {
        for (KeyFile &file : project.keyFiles)
            file.inKeychain = file.inKeychain || file.selector == selector;
    });
}

} // namespace wizard
