// SPDX-License-Identifier: Apache-2.0
// Internationalized names (RFC 5890): what people type and read has letters of any script (U-labels), what DNS carries
// is "xn--…" (A-labels). Only labels that have such letters are converted; all others pass as they are, underscores and
// oddities included, because the conversion would swallow them.
#pragma once

#include "core/dns/name.h"

#include <QString>

#include <optional>

namespace typed
{

using dns::Name;

/// The name that `text` stands for: Name::fromText() after every label with non-ASCII letters became its A-label
/// (UTS #46). The full stops of East Asian scripts count as dots. Nothing when the text cannot be a name.
std::optional<Name> nameFromUserText(const QString &text);

/// One label with non-ASCII letters as its A-label; empty when there is none.
QByteArray toALabel(const QString &label);

/// `name` for display: A-labels that stand for letters of one script are shown as these, everything else as
/// Name::toText() writes it. What mixes scripts (Latin with Cyrillic look-alikes) stays "xn--…".
QString toUnicode(const Name &name);

} // namespace typed
