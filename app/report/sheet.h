// SPDX-License-Identifier: Apache-2.0
// A sheet for one party, with what that party controls and nothing else: the company that keeps the DNS, the one that
// gave the address, whoever looks after the server. No secret is ever in it.
#pragma once

#include "textreport.h"

#include "core/todo/task.h"

#include <QDate>

#include <vector>

namespace report
{

/// What `who` is asked to do, of `tasks`; empty where it is nothing.
QString sheet(const checkup::Report &report, const std::vector<todo::Task> &tasks, Who who, int columns = usualColumns);

/// The records alone, for whoever looks after the website and so gets at the DNS; empty where there are none to enter.
QString websiteSheet(const checkup::Report &report, const std::vector<todo::Task> &tasks, int columns = usualColumns);

/// A value that was in DNS before another took its place.
struct OldValue {
    QString name;
    QString type;
    QString value;
    QDate seen; // when it was there
};

/// How to go back: each of `values` of `domain` with its date; empty where there are none.
QString undoSheet(const QString &domain, const std::vector<OldValue> &values, int columns = usualColumns);

} // namespace report
