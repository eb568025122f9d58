// SPDX-License-Identifier: Apache-2.0
// What a rejection means, which step fixes it, and the page of whoever refused; of a log, how many there were for which
// cause.
#pragma once

#include "project.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include "core/bounce/reader.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace wizard
{

class BounceCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit BounceCard(QWidget *parent = nullptr);

    void show(const bounce::Reader &rejection);
    /// The steps need a domain; without one the card says so.
    void refresh(bool hasDomain);
    /// Where the focus goes when the card has just come: its first button. Null later, and while there is no card.
    [[nodiscard]] QWidget *freshControl();

signals:
    void goTo(wizard::Step step);

private:
    widgets::Text *m_summary;
    widgets::Text *m_share;
    widgets::Text *m_fix;
    widgets::Text *m_shares;
    widgets::Text *m_needsDomain;
    QHBoxLayout *m_row;
    QPushButton *m_step;
    QPushButton *m_page = nullptr; // of whoever refused
    QPushButton *m_close;
    widgets::Text *m_said;
    bounce::Step m_where = bounce::Step::None;
    bool m_isFresh = false;
};

} // namespace wizard
