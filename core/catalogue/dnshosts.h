// SPDX-License-Identifier: Apache-2.0
// resources/dns-hosts.json: who hosts DNS, and how each host's forms want names and values.
#pragma once

#include "catalogue.h"

#include "core/discovery/dnshost.h"

#include <vector>

namespace catalogue
{

Read<std::vector<discovery::DnsHost>> readDnsHosts(const QByteArray &json);

} // namespace catalogue
