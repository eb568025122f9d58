// SPDX-License-Identifier: Apache-2.0
// What each large mailbox company asks at the volume that the person named, and whether it is met: a row for each, the
// sum above them, and below what changes with more mail and what none of it cures.
#pragma once

#include "walk.h"

#include "app/widgets/rowlist.h"
#include "app/widgets/text.h"

#include "core/readiness/readiness.h"

#include <QPushButton>

namespace wizard
{

class ReceiversView : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiversView(QWidget *parent = nullptr);

    /// Shows what holds for `walk`; `shown` is what a real message showed.
    void refresh(const Walk &walk, const readiness::Shown &shown);

signals:
    /// The volume is not known yet: the question for it is wanted.
    void volumeWanted();

private:
    widgets::Text *m_title;
    widgets::Text *m_sum;
    QPushButton *m_ask;
    widgets::RowList *m_rows;
    widgets::Text *m_next;
    widgets::Text *m_rest;
};

} // namespace wizard
