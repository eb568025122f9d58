// SPDX-License-Identifier: Apache-2.0
// Pages elsewhere that a card leads to. Their addresses may come from strangers.
#pragma once

#include <QPushButton>
#include <QUrl>

#include <string_view>

namespace widgets
{

/// A web page that may be opened; an empty URL for anything else.
QUrl webPage(std::string_view address);

/// A message that somebody is about to write, as an address that mail programs open.
QUrl mailDraft(const QString &subject, const QString &body);

/// "Open check.spamhaus.org".
QPushButton *openButton(const QUrl &page, QWidget *parent);

} // namespace widgets
