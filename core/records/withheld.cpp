// SPDX-License-Identifier: Apache-2.0
#include "withheld.h"

#include "publish.h"

#include <algorithm>

namespace records
{

namespace
{

bool isWritten(const std::vector<Record> &all, Purpose purpose)
{
    return std::any_of(all.begin(), all.end(), [purpose](const Record &record) {
        return record.purpose == purpose && record.action != Action::Remove;
    });
}

/// The SPF record of the domain: there may be others, of the server's own name and of names that it leads to.
bool isWrittenAt(const dns::Name &domain, const std::vector<Record> &all)
{
    return std::any_of(all.begin(), all.end(), [&domain](const Record &record) {
        return record.purpose == Purpose::Spf && record.action != Action::Remove && record.name == domain;
    });
}

bool isRuledFromAbove(const dmarc::Facts &facts)
{
    const dmarc::Discovery &found = facts.discovery;
    return !found.pending && !facts.unanswered && found.record && (found.isInherited() || !found.isOwners());
}

} // namespace

std::vector<Purpose> withheld(const Setup &setup, const std::vector<Record> &all, const Facts &facts)
{
    std::vector<Purpose> missing;
    const auto need = [&missing](Purpose purpose, bool isNeeded) {
        if (isNeeded && std::find(missing.begin(), missing.end(), purpose) == missing.end())
            missing.push_back(purpose);
    };
    for (const ip::Address &sender :
         setup.route == MailRoute::OwnServer ? publishedSenders(setup) : std::vector<ip::Address>{}) {
        const bool named = std::any_of(all.begin(), all.end(), [&sender](const Record &record) {
            return record.action != Action::Remove && record.value == ip::toText(sender);
        });
        const bool reverse =
            std::any_of(all.begin(), all.end(), [&sender](const Record &record) { return record.address == sender; });
        need(sender.isV4() ? Purpose::A : Purpose::Aaaa, !named);
        need(Purpose::Ptr, !reverse);
    }
    need(Purpose::Mx, facts.mailGoesNowhere && !isWritten(all, Purpose::Mx));
    need(Purpose::Spf,
         (!publishedSenders(setup).empty() || !setup.services.empty()) && !isWrittenAt(setup.domain, all));
    need(Purpose::Spf, facts.spfByHand);
    need(Purpose::Dkim, setup.ownKey && !isWritten(all, Purpose::Dkim));
    need(Purpose::Dmarc, !isRuledFromAbove(facts.dmarc) && !isWritten(all, Purpose::Dmarc));
    return missing;
}

} // namespace records
