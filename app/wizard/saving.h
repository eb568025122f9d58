// SPDX-License-Identifier: Apache-2.0
// Ask where, write, say: how every file that the window makes is saved.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace wizard
{

/// A file that the person may save.
struct Saving {
    QString title;                    // of the dialog
    QString name;                     // offered: without its suffix
    QString suffix;                   // without its dot
    QString filter;                   // "Text files (*.txt)"
    std::function<QByteArray()> make; // called once it is known where; what it returns is written whole or not at all
    QString after = {};               // said when it is saved: a sentence with %1 for where; empty: the usual one
};

/// Asks over `window` where to save, writes there, and gives `say` one sentence about what became of it; nothing where
/// the person cancels. `say` is called only while `window` lives.
void askWhere(QWidget *window, Saving what, std::function<void(const QString &)> say);

} // namespace wizard
