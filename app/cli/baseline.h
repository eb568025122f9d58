// SPDX-License-Identifier: Apache-2.0
// `check --baseline`: what has changed since an earlier `check --json`.
#pragma once

#include "exitstatus.h"

#include "core/baseline/baseline.h"

#include <QJsonObject>
#include <QStringList>

#include <variant>

namespace cli
{

struct Baseline {
    QString checkedAt; // ISO 8601, as the earlier document says
    baseline::Snapshot snapshot;
};

/// The document of `check --json` of `domain` in a file; or one sentence about why it cannot be compared with.
std::variant<Baseline, QString> readBaseline(const QString &name, const dns::Name &domain);

enum class ChangesForm { Json, Text };

/// Prints what `report` says otherwise than `before`: in words nothing where nothing changed. Bad where something did.
Exit tellChanges(const checkup::Report &report, const Baseline &before, ChangesForm form);

/// To whoever sits at the terminal: how to have this asked every day, by cron and by the Task Scheduler. `arguments`
/// are those of the command.
void tellHowToRepeat(const QStringList &arguments);

} // namespace cli
