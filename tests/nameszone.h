// SPDX-License-Identifier: Apache-2.0
// One server whose names are in order, for the tests of step 2.
#pragma once

#include "zonetest.h"

#include "core/names/check.h"

namespace test
{

inline const std::string reverse = "10.99.51.198.in-addr.arpa. ";
inline const std::string ptrMail = reverse + "PTR mail.example.com.\n";
inline const std::string mailA = "mail.example.com. A 198.51.99.10\n";
inline const std::string mx = "example.com. MX 10 mail.example.com.\n";
inline const std::string healthy = ptrMail + mailA + mx;

inline Setup setup()
{
    Setup setup;
    setup.domain = name("example.com");
    setup.host = name("mail.example.com");
    setup.senders = {{*ip::parse("198.51.99.10"), true, {}}};
    return setup;
}

inline Findings check(const Setup &setup, const std::string &zone, const std::vector<hostnames::PtrOwner> &owners = {})
{
    return settled(test::zone(zone),
                   [&](const dns::Answers &dns) { return names::check(setup, owners, dns).findings; });
}

inline QString failing(const char *what, const std::string &nameAndType)
{
    return QString("; !%1 %2\n").arg(what, nameAndType.c_str());
}

} // namespace test
