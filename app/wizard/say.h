// SPDX-License-Identifier: Apache-2.0
// From what the core knows to what pages show: findings and records as the contents of cards, names of services and
// hosts, and what a person typed as names and addresses. The sentences themselves are app/wording's.
#pragma once

#include "walk.h"

#include "app/widgets/findingcard.h"
#include "app/widgets/recordcard.h"

#include <variant>

namespace wizard
{

widgets::FindingCard::Content contentOf(const Finding &finding);
widgets::RecordCard::Content contentOf(const records::Record &record, const Walk &walk);

/// Who delivers the mail where it is not the user's own server: "your relay", "Google Workspace".
QString whoDelivers(const Walk &walk);
/// The company that answers DNS for the domain, or nothing when it is not known.
const discovery::DnsHost *dnsHostOf(const Walk &walk);
/// The brand of a service.
QString serviceName(const Walk &walk, const std::string &id);
/// Where a proposal was seen: "found as MX of the domain".
QString whereSeen(const std::string &from, const std::string &by);

/// What a person typed, understood; or one sentence that says what is wanted.
template <typename Value> using Understood = std::variant<Value, QString>;
Understood<dns::Name> readName(const QString &typed);
Understood<ip::Address> readAddress(const QString &typed);
/// A DKIM selector (RFC 6376 §3.1): alone or as part of a pasted name or header.
Understood<std::string> readSelector(const QString &typed);
/// A mail address that can stand in a DMARC record as it is, without any escapes (RFC 6068 §2, RFC 9989 §4.7).
Understood<std::string> readMailAddress(const QString &typed);

/// What the self-test of the network found, in one sentence; empty while it is not known.
QString networkSentence(const Walk &walk);

QString shownSelector(const std::string &selector);

/// A name as people write it, with international letters; made harmless for display.
QString shownName(const dns::Name &name);

} // namespace wizard
