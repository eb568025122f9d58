// SPDX-License-Identifier: Apache-2.0
// Small parts that the cards of the blocklist page share.
#pragma once

#include <QPushButton>
#include <QString>
#include <QUrl>

#include <string_view>

namespace wizard
{

/// A web page that may be opened; an empty URL for anything else.
QUrl webPage(std::string_view address);

/// "Open check.spamhaus.org".
QPushButton *openButton(const QUrl &page, QWidget *parent);

} // namespace wizard
