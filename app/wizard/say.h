// SPDX-License-Identifier: Apache-2.0
// From what the core knows to what pages show: findings and records as the contents of cards, names of services and
// hosts. The sentences themselves are app/wording's.
#pragma once

#include "walk.h"

#include "app/widgets/findingdetails.h"
#include "app/widgets/recordcard.h"

namespace wizard
{

widgets::FindingDetails::Content contentOf(const Finding &finding, const Walk &walk);
widgets::RecordCard::Content contentOf(const records::Record &record, const Walk &walk);

/// Who delivers the mail where it is not the user's own server: "your relay", "Google Workspace".
QString whoDelivers(const Walk &walk);
/// The company that answers DNS for the domain, or nothing when it is not known.
const discovery::DnsHost *dnsHostOf(const Walk &walk);
/// Who holds an address that mail leaves from, where that was recognised; null otherwise.
const hostnames::PtrOwner *holderOf(const Walk &walk);
/// The brand of a service.
QString serviceName(const Walk &walk, const std::string &id);
/// Where a proposal was seen: "found as MX of the domain".
QString whereSeen(const std::string &from, const std::string &by);

/// What the self-test of the network found, in one sentence; empty while it is not known.
QString networkSentence(const Walk &walk);

QString shownSelector(const std::string &selector);

/// A name as people write it, with international letters; made harmless for display.
QString shownName(const dns::Name &name);

} // namespace wizard
