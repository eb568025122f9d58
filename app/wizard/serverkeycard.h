// SPDX-License-Identifier: Apache-2.0
// The card for a key that the mail server has made itself: its public half is pasted as the server shows it, and
// becomes the record to publish and to compare with what is published.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace wizard
{

class ServerKeyCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ServerKeyCard(Walk &walk, QWidget *parent = nullptr);

    void refresh();

private:
    void readPasted();
    void use();
    void take(const OwnKey &key);
    void report(const QString &sentence);

    Walk &m_walk;
    QPlainTextEdit *m_pasted = nullptr;
    QLineEdit *m_selector = nullptr;
    widgets::StatusLine *m_says = nullptr;
    bool m_saysWhose = false; // the line tells whose the key at hand is
    dns::Name m_shownDomain;
};

} // namespace wizard
