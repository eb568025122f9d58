// SPDX-License-Identifier: Apache-2.0
// The documents of `--json`. Their shape is a promise: fields and codes are added, never renamed. Texts follow --lang.
#pragma once

#include "app/wording/wording.h"

#include "core/checkup/report.h"
#include "core/finding.h"
#include "core/spf/evaluate.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <string_view>

namespace cli
{

/// Octets of a record as JSON text; what is no UTF-8 becomes U+FFFD.
QString text(std::string_view octets);

/// Each of them as JSON text.
template <typename Values> QJsonArray texts(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(text(value));
    return array;
}

/// Findings in words; with wording::sayAlone where the document holds no records.
QJsonArray toJson(const Findings &findings, wording::Words (*say)(const Finding &) = wording::say);
QJsonArray toJson(const std::vector<records::Record> &records);
/// The document of `spf evaluate`.
QJsonObject toJson(const ::spf::Outcome &outcome);

/// The document of `check`. `checkedAt` is ISO 8601 in UTC; `path` is system, given, https or zone-file.
QJsonObject toJson(const checkup::Report &report, const QString &checkedAt, const QString &path);

/// The octets of a document: indented, or a single line in a batch. `schema` is in every one. Characters that would
/// change how others are shown, or that cannot be seen, are escaped (RFC 8259 §7): the same value, and nothing that a
/// terminal or an editor obeys.
QByteArray octetsOf(QJsonObject document, bool oneLine = false);

/// Writes `document` to standard output.
void print(const QJsonObject &document, bool oneLine = false);

} // namespace cli
