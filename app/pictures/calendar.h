// SPDX-License-Identifier: Apache-2.0
// What comes when: a strip of dates, today marked.
#pragma once

#include "picture.h"
#include "strip.h"

namespace pictures
{

struct Calendar {
    struct Entry {
        QString date; // short: "7 Dec"
        QString text;
        Moment moment = Moment::Later;
        bool operator==(const Entry &) const = default;
    };
    std::vector<Entry> entries;
    bool operator==(const Calendar &) const = default;
};

class CalendarPicture : public Picture
{
    Q_OBJECT

public:
    explicit CalendarPicture(QWidget *parent = nullptr);
    void set(const Calendar &calendar) { replace(m_calendar, calendar); }

protected:
    [[nodiscard]] Sketch drawn(Pencil pencil) const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;

private:
    Calendar m_calendar;
};

} // namespace pictures
