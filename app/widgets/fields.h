// SPDX-License-Identifier: Apache-2.0
// The small parts of forms: a label that names its field, a field with a button behind it.
#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QString>

#include <string_view>

namespace widgets
{

/// Octets as they are; broken UTF-8 is marked. What came from the network goes through wording::shown() instead.
QString plainText(std::string_view octets);

/// A label that wraps, with a mnemonic that leads to `field`.
QLabel *labelFor(QWidget *field, const QString &text, QWidget *parent);

/// A button that Enter presses, not only Space.
QPushButton *buttonWith(const QString &text, QWidget *parent);

/// `field` with `button` behind it.
QHBoxLayout *fieldRow(QWidget *field, QPushButton *button);

} // namespace widgets
