// SPDX-License-Identifier: Apache-2.0
// Composes the records to publish, one file per kind: spf.cpp merges into the live SPF record, dkim.cpp and dmarc.cpp
// compare with what is published, hosts.cpp brings the forward and the reverse name together. All are pure functions
// that read the live record first and say nothing as long as it is not known: a record that could not be read is never
// replaced blindly.
#pragma once

#include "facts.h"
#include "obstacle.h"
#include "record.h"

#include "core/discovery/service.h"
#include "core/dns/answers.h"
#include "core/dns/checked.h"
#include "core/names/check.h"
#include "core/setup.h"

namespace records
{

/// Everything to publish for `setup`, in the order in which it is best done: names first, then SPF, DKIM, DMARC.
/// Records that are right already are there as Action::Keep.
std::vector<Record> toPublish(const Setup &setup, const discovery::Services &services, const Facts &facts,
                              const dns::Answers &dns);

/// The SPF record of the domain: the live one with what is missing merged in (RFC 7208), or a first one.
std::vector<Record> spfRecords(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                               const dns::Answers &dns);
/// What was found, and whether something has to be mended that no record could be composed for.
struct SpfChecked : dns::Checked {
    bool byHand = false;
};
/// What is found about SPF, and with each finding that it mends the record that spfRecords() proposes; where there is
/// none, what stands in its way.
SpfChecked spfFindings(const Setup &setup, const discovery::Services &services, const spf::Facts &facts,
                       const dns::Answers &dns);
/// The aliases that the services of Setup::services need beside SPF: to their keys, and for bounces; those that the
/// catalogue knows, and that stand in nobody's way.
std::vector<Record> serviceRecords(const Setup &setup, const discovery::Services &services, const dns::Answers &dns);
/// Which of these services has no key at the domain (Check::Dkim).
dns::Checked serviceKeyFindings(const Setup &setup, const discovery::Services &services, const dns::Answers &dns);
/// The record of Setup::ownKey, and those of other selectors that stand there damaged while their key is whole, or
/// where an alias belongs.
std::vector<Record> dkimRecords(const Setup &setup, const dkim::Facts &facts, const dns::Answers &dns);
/// The DMARC record: a first one at stage one, or the live one mended or a stage further; nothing where a name above in
/// the same organisation looks after it.
std::vector<Record> dmarcRecords(const Setup &setup, const dmarc::Facts &facts, const dns::Answers &dns);
/// What names::check() finds, with the name that each sending server should go by where the given one is another
/// machine's.
names::Checked nameFindings(const Setup &setup, const std::vector<hostnames::PtrOwner> &owners,
                            const dns::Answers &dns);
/// What dmarc::findings() says of the facts, and the services of the set-up that cannot be aligned with as strict a
/// rule.
dns::Checked dmarcFindings(const Setup &setup, const discovery::Services &services, dmarc::Facts facts,
                           const dns::Answers &dns);
/// A, AAAA, PTR and MX: the mail server's name and its addresses, both ways.
std::vector<Record> hostRecords(const Setup &setup, const dns::Answers &dns);

/// The senders that records are composed for, each once: those that somebody said to be senders, and of these the ones
/// that a receiver could ever see. Addresses of a local network are nothing for the world's DNS (RFC 1918 §5).
std::vector<ip::Address> publishedSenders(const Setup &setup);

/// The zone that `name` has to be entered in, by its SOA; where that is not known the registrable domain, or the usual
/// cut of a reverse zone (/24, /64). Nothing while the answer is not there.
std::optional<dns::Name> zoneOf(const dns::Name &name, const dns::Answers &dns);

} // namespace records
