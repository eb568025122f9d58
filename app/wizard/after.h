// SPDX-License-Identifier: Apache-2.0
// After: what comes when, what receivers expect besides, and where the large ones show what they think of the mail.
#pragma once

#include "steppage.h"

#include "app/pictures/calendar.h"

namespace wizard
{

class MessageReading;
class ReceiversView;
class SinceLast;

class AfterPage : public StepPage
{
    Q_OBJECT

public:
    AfterPage(Walk &walk, const MessageReading &reading, const SinceLast &since, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Answer answer() const override;
    void refreshBody() override;

private:
    /// What comes when, the earliest first.
    struct Date {
        QDate on;
        QString what;
    };
    [[nodiscard]] std::vector<Date> dates() const;
    void addGrowth(std::vector<Date> &dates) const;
    void saveDates();

    const MessageReading &m_reading;
    const SinceLast &m_since;
    widgets::Text *m_changed = nullptr; // since the last time
    ReceiversView *m_receivers;
    pictures::CalendarPicture *m_calendar;
    QPushButton *m_toCalendar = nullptr;
    widgets::StatusLine *m_saved = nullptr;
};

} // namespace wizard
