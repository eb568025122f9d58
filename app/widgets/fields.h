// SPDX-License-Identifier: Apache-2.0
// The small parts of forms: a label that names its field, a button that Enter presses.
#pragma once

#include "app/octets.h"

#include <QLabel>
#include <QPushButton>
#include <QString>

namespace widgets
{

using app::plainText;

/// A label that wraps, with a mnemonic that leads to `field`.
QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent);

/// A button that Enter presses, not only Space.
QPushButton *buttonWith(const QString &text, QWidget *parent);

} // namespace widgets
