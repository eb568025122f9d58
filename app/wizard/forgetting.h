// SPDX-License-Identifier: Apache-2.0
// Forgetting a domain for good: what was entered, and the private keys that the keychain holds for it.
#pragma once

#include "walk.h"

#include <QObject>

namespace wizard
{

class Forgetting : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Forgetting(Walk &walk, QWidget *window);

    /// Warns, and forgets the domain that is open when the person says so.
    void askFirst();

signals:
    /// One sentence about what became of it.
    void told(const QString &sentence);

private:
    /// The selectors of the keys that were made here.
    [[nodiscard]] std::vector<std::string> keys() const;
    void removeKeys(const dns::Name &domain, std::vector<std::string> selectors);
    void forget(const dns::Name &domain);

    Walk &m_walk;
    QWidget *m_window;
};

} // namespace wizard
