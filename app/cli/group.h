// SPDX-License-Identifier: Apache-2.0
// A word with commands behind it: the program itself, `spf`, `dkim`, …
#pragma once

#include <QStringList>

#include <span>

namespace cli
{

struct Command {
    const char *name;
    const char *synopsis;    // what stands behind the name
    const char *description; // translated in the context "cli"
    int (*run)(const QStringList &);
};

/// Runs the command that `arguments` begin with; with --help tells which there are. `group` is empty for the program.
int runGroup(const QString &group, std::span<const Command> commands, QStringList arguments);

} // namespace cli
