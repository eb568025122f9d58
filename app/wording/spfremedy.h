// SPDX-License-Identifier: Apache-2.0
// Inside wording: what mends an SPF record, or stands in the way of that.
#pragma once

#include "wording.h"

#include "core/records/obstacle.h"

#include <optional>

namespace wording
{

/// The record that mends what was found; empty where there is none.
QString recordIn(const finding::Remedy &remedy);

/// That `record` is to be published as `remedy` says. Where a wildcard answers, nothing stands at the name that could
/// be replaced.
QString publish(const finding::Remedy &remedy, const QString &record);

/// What is there to do: the record that mends it, what stands in the way of one, or what else there is to say, as where
/// that is what is told, `itself`.
QString fixOf(const finding::Remedy &remedy, const QString &otherwise, std::optional<records::Obstacle> itself = {});

} // namespace wording
