// SPDX-License-Identifier: Apache-2.0
// The facts that ship with the program, read from JSON: which blocklists exist, which services send mail, how each DNS
// host wants its records typed in, who can set a reverse name. Each topic declares the struct it reads; only the JSON
// is read here.
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>

namespace catalogue
{

/// Why a catalogue cannot be used, in English, with the entry it stumbled over. A newer file is checked before it is
/// used.
struct Problem {
    QString what;
};

/// What was read, or why not.
template <typename Value> using Read = std::variant<Value, Problem>;

/// The catalogue built into the program; `file` is a name below resources/, e.g. "blocklists.json".
QByteArray builtIn(const QString &file);

/// From now on builtIn() gives `octets` for `file`, a newer one that was checked. For the time before the first is
/// read: whoever has read one keeps it.
void replaceBuiltIn(const QString &file, const QByteArray &octets);

} // namespace catalogue
