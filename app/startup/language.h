// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace startup
{

/// The languages that there are sentences in, e.g. "de", "en".
QStringList languages();
/// Whether `name` ("de", "de_AT", "en") is one of them.
bool speaks(const QString &name);

/// What --lang says, or else `usual`. It decides the words of everything that follows, --help included, so it is looked
/// for before any other option is read.
QString wantedLanguage(const QStringList &arguments, const QString &usual);

/// Speaks `name` ("de", "de_AT", "en") from now on: our own sentences, Qt's buttons, numbers, dates and the direction
/// of writing. All of them are English where there are no sentences in that language; returns whether there are. Needs
/// a QCoreApplication.
bool useLanguage(const QString &name);

} // namespace startup
