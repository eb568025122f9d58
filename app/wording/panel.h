// SPDX-License-Identifier: Apache-2.0
// What helps where the panel of a DNS host does not take a record, and what is wrong with what it shows.
#pragma once

#include "core/records/typed.h"
#include "core/watch/pasted.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace wording
{

/// What a panel says, or does, instead of taking a record.
enum class PanelSays : std::uint8_t { Underscore, TooLong, AliasThere, ExistsAlready, Quotes, NotApplied };
inline constexpr PanelSays allPanelSays[] = {PanelSays::Underscore,    PanelSays::TooLong, PanelSays::AliasThere,
                                             PanelSays::ExistsAlready, PanelSays::Quotes,  PanelSays::NotApplied};

/// As a person would say it: "It does not take the underscore (_)".
QString panelSays(PanelSays what);

struct PanelAdvice {
    QStringList steps; // in this order
    QString caption;   // what `other` is; empty where there is nothing else to try
    QString other;     // the name or the value in another form, as it is to be typed
    bool operator==(const PanelAdvice &) const = default;
};

/// What to do about it with `record` at `host`; null: the host is not known.
PanelAdvice panelAdvice(PanelSays what, const records::Record &record, const discovery::DnsHost *host);

/// What was found in what somebody pasted out of the panel.
QString sayPasted(const watch::Pasted &pasted, const records::Record &wanted);

} // namespace wording
