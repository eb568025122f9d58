// SPDX-License-Identifier: Apache-2.0
// What a person says of their mail on the command line of either program, or in the row of a file. What they say is
// confirmed.
#pragma once

#include "core/setup.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>

namespace startup
{

/// Each adds what was typed to `setup`, or says in one sentence what is wrong with it.
std::optional<QString> readSenders(const QStringList &typed, Setup &setup);
std::optional<QString> readServer(const QString &typed, Setup &setup);
std::optional<QString> readSelectors(const QStringList &typed, Setup &setup);

/// The same for --ip, --host and --selector of `parser`.
std::optional<QString> readSetupOptions(const QCommandLineParser &parser, Setup &setup);

} // namespace startup
