// SPDX-License-Identifier: Apache-2.0
// Facts that are newer than the program: blocklists, services, DNS hosts, owners of reverse names, mailbox companies
// and their rejections. They replace the built-in ones when the program starts, all of them or none.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace updates
{

enum class FactsFault {
    Signature,  // not signed by the key
    Unreadable, // signed, but not by the rules of this version
    Old,        // not newer than what is there
};

/// What was taken: its date, "2026-12-05".
using TakenFacts = std::variant<QString, FactsFault>;

/// Whether the facts in `octets` could be used; changes nothing. `than` is the date of those that are there.
TakenFacts checkFacts(const QByteArray &octets, const QByteArray &key, const QString &than = {});

/// Uses them from now on, for what is read after this.
TakenFacts useFacts(const QByteArray &octets, const QByteArray &key);

/// Where they are kept.
QString factsFile();

/// Uses what was kept, if its signature is good still; otherwise the built-in facts are used. The date of what is used:
/// a day of what was kept, a month of what is built in.
QString useKeptFacts(const QString &file, const QByteArray &key);

/// The date of the built-in facts, "2026-11": that of the newest among them.
QString builtInFactsDate();

} // namespace updates
