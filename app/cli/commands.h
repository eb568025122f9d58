// SPDX-License-Identifier: Apache-2.0
// The commands of mailworthy-cli, one file each. Each gets the words behind its name and returns the exit status.
#pragma once

#include <QStringList>

namespace cli
{

int check(const QStringList &arguments);
int exportRecords(const QStringList &arguments);
int walk(const QStringList &arguments);
int list(const QStringList &arguments);  // services, servers
int spf(const QStringList &arguments);   // evaluate, explain
int dkim(const QStringList &arguments);  // generate, check, verify
int dmarc(const QStringList &arguments); // show
int bounce(const QStringList &arguments);
int message(const QStringList &arguments); // verify
int reports(const QStringList &arguments);
int relayTest(const QStringList &arguments);

} // namespace cli
