// SPDX-License-Identifier: Apache-2.0
// SPF evaluated over a zone text.
#pragma once

#include "zonetest.h"

#include "core/spf/evaluate.h"

namespace test
{

inline spf::Request request(const char *client, const std::string &from = "joe@example.com",
                            const std::string &helo = "mail.example.com")
{
    spf::Request request;
    request.client = ip::parse(client).value();
    request.mailFrom = from;
    request.helo = helo;
    return request;
}

inline spf::Outcome evaluate(const dns::Zone &zone, const spf::Request &request)
{
    return settled(zone, [&](const dns::Answers &dns) { return spf::checkHost(request, dns); });
}

} // namespace test
