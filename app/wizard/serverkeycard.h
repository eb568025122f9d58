// SPDX-License-Identifier: Apache-2.0
// The card for a key that the mail server has made itself: its public half is pasted as the server shows it, and
// becomes the record to publish and to compare with what is published.
#pragma once

#include "domaincard.h"

#include "core/dkim/pasted.h"

#include <QPlainTextEdit>

namespace wizard
{

class ServerKeyCard : public DomainCard
{
    Q_OBJECT

public:
    explicit ServerKeyCard(Walk &walk, QWidget *parent = nullptr);

protected:
    void domainChanged() override;
    void refreshCard() override;

private:
    void addPasted();
    void readPasted();
    /// Says what was understood of what was pasted.
    void tell(const dkim::Pasted &found);
    void use(const QString &selector);
    void useKey(const OwnKey &key);

    QPlainTextEdit *m_pasted = nullptr;
    widgets::Ask *m_selector = nullptr;
    bool m_saysWhose = false; // the line tells whose the key at hand is
};

} // namespace wizard
