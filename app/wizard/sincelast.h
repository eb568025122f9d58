// SPDX-License-Identifier: Apache-2.0
// What has changed since the project was looked at the last time: told once, when the first look after opening it is
// through. Each complete look is kept for the next time.
#pragma once

#include "walk.h"

namespace wizard
{

class SinceLast : public QObject
{
    Q_OBJECT

public:
    explicit SinceLast(Walk &walk, QObject *parent = nullptr);

    /// One sentence; empty where nothing has changed, or nothing is known of the time before.
    [[nodiscard]] const QString &sentence() const { return m_sentence; }

signals:
    void told(const QString &sentence);

private:
    void take();

    Walk &m_walk;
    std::optional<LastResult> m_before; // until it was compared with
    QString m_sentence;
    QDateTime m_kept; // the look that was kept
};

} // namespace wizard
