// SPDX-License-Identifier: Apache-2.0
// How DNS is read, as options of both programs: the same words on the command line and when the wizard is started.
#pragma once

#include "core/budget.h"
#include "core/dns/zone.h"
#include "core/resolver/resolverfactory.h"

#include <QCommandLineParser>
#include <QString>

#include <chrono>
#include <memory>
#include <variant>

namespace startup
{

struct DnsArguments {
    dns::ResolverOptions resolver;
    std::shared_ptr<const dns::Zone> zone; // with --zone; no network then
    bool authoritative = true;
    std::uint16_t authoritativePort = 0; // 0: 53
    QString path;                        // "system", "given", "https" or "zone-file"

    /// How long a command may take, computing included: what --deadline says, or budget::wholeCommand.
    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        return resolver.deadline.count() > 0 ? resolver.deadline : budget::wholeCommand;
    }
};

/// Adds --dns, --ca-file, --dns-port, --no-authoritative, --zone, --timeout, --deadline and --practice.
void addDnsOptions(QCommandLineParser &parser);

/// What those options say, or one sentence about what is wrong with them.
std::variant<DnsArguments, QString> readDnsOptions(const QCommandLineParser &parser);

/// The resolver for `arguments`, or one sentence about why there can be none.
std::variant<std::unique_ptr<dns::Resolver>, QString> openResolver(const DnsArguments &arguments);

} // namespace startup
