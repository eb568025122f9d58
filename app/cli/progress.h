// SPDX-License-Identifier: Apache-2.0
// What a person who waits at a terminal sees on standard error; nobody else sees anything.
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTimer>

namespace cli
{

/// One line that is written over and over, and gone in the end.
class Progress
{
public:
    Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    ~Progress() { clear(); }

    /// Puts `text` into the place of what stood there. Until it is called, the seconds that have passed are told.
    void tell(const QString &text);
    /// Before anything else is written to the terminal.
    void clear();

private:
    void show(const QString &text);

    bool m_isWatched;
    bool m_isShown = false;
    QElapsedTimer m_since;
    QTimer m_ticks;
};

} // namespace cli
