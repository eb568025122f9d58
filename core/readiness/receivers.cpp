// SPDX-License-Identifier: Apache-2.0
#include "receivers.h"

#include "core/enumtext.h"

#include <algorithm>
#include <array>

namespace readiness
{

namespace
{

constexpr std::array<enumtext::Row<Demand>, 25> demands{{
    {Demand::FixedAddress, "fixed-address"},
    {Demand::ReverseName, "reverse-name"},
    {Demand::OwnReverseName, "own-reverse-name"},
    {Demand::ServerName, "server-name"},
    {Demand::Tls, "tls"},
    {Demand::Ipv4, "ipv4"},
    {Demand::NotListed, "not-listed"},
    {Demand::SenderDomain, "sender-domain"},
    {Demand::SpfOrDkim, "spf-or-dkim"},
    {Demand::SpfNoFail, "spf-no-fail"},
    {Demand::Spf, "spf"},
    {Demand::Dkim, "dkim"},
    {Demand::KeySize, "key-size"},
    {Demand::DmarcRecord, "dmarc-record"},
    {Demand::Alignment, "alignment"},
    {Demand::DmarcPass, "dmarc-pass"},
    {Demand::MessageFormat, "message-format"},
    {Demand::OneClick, "one-click"},
    {Demand::Unsubscribe, "unsubscribe"},
    {Demand::Complaints, "complaints"},
    {Demand::Consent, "consent"},
    {Demand::Imprint, "imprint"},
    {Demand::FeedbackId, "feedback-id"},
    {Demand::ComplaintScheme, "complaint-scheme"},
    {Demand::Introduction, "introduction"},
}};
static_assert(enumtext::isWhole<demands>());

} // namespace

std::string_view toText(Demand demand)
{
    return enumtext::textOf(demands, demand);
}

std::optional<Demand> demandCalled(std::string_view text)
{
    const auto found =
        std::find_if(demands.begin(), demands.end(), [text](const auto &row) { return row.text == text; });
    return found == demands.end() ? std::nullopt : std::optional(found->enumerator);
}

const Receiver *Receivers::byId(std::string_view id) const
{
    const auto found = std::find_if(all.begin(), all.end(), [id](const Receiver &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<std::uint32_t> countsFrom(const Requirement &requirement, bool newsletters)
{
    if (requirement.newsletters == Newsletters::Only && !newsletters)
        return std::nullopt;
    if (requirement.newsletters == Newsletters::FromFirst && newsletters)
        return 0;
    return requirement.fromPerDay;
}

} // namespace readiness
