// SPDX-License-Identifier: Apache-2.0
// After: what comes when, what receivers expect besides, and where the large ones show what they think of the mail.
#pragma once

#include "steppage.h"

#include "app/pictures/calendar.h"

namespace wizard
{

class AfterPage : public StepPage
{
    Q_OBJECT

public:
    explicit AfterPage(Walk &walk, QWidget *parent = nullptr);

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
    void saveDates();

    pictures::CalendarPicture *m_calendar;
    QPushButton *m_toCalendar = nullptr;
    widgets::StatusLine *m_saved = nullptr;
};

} // namespace wizard
