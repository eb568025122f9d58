// SPDX-License-Identifier: Apache-2.0
// The options of `check`, `export` and `walk`: what is checked.
#pragma once

#include "arguments.h"

#include "core/checkup/report.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace cli
{

struct CheckArguments {
    Setup setup; // without the domain
    blocklists::Selection lists;
    std::optional<server::Wanted> smtp; // with --smtp
    bool guess = true;                  // see checkup::Options
    bool listsChosen = false;           // --blocklists or --all-lists stands there
    std::optional<FailOn> failOn;       // with --fail-on
    std::shared_ptr<const checkup::Catalogues> catalogues;
};

/// Adds --ip, --host, --selector, --service, --dkim-key, --rua, --blocklists, --all-lists, --list-key, --per-day,
/// --newsletters, --smtp, --no-smtp, --fail-on.
void addCheckOptions(CommandLine &line);

/// What those options say, or one sentence about what is wrong with them.
std::variant<CheckArguments, QString> readCheckOptions(const CommandLine &line);

/// Adds the services that were typed to `setup`, or says in one sentence what is wrong with them.
std::optional<QString> readServices(const QStringList &wanted, const discovery::Services &services, Setup &setup);

/// The record to publish of the key in a file, private or public half; or one sentence about what is wrong with it.
std::variant<std::string, QString> readKeyFile(const QString &name);

/// The options of one check-up: a fresh nonce and the time are filled in.
checkup::Options checkupOptions(const CheckArguments &check, const DnsArguments &dns);

} // namespace cli
