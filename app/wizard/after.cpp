// SPDX-License-Identifier: Apache-2.0
#include "after.h"

#include "consolesfold.h"
#include "messagereading.h"
#include "receiversview.h"
#include "saving.h"
#include "say.h"
#include "sincelast.h"

#include "app/report/calendarfile.h"
#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"

#include <QLocale>

#include <algorithm>

namespace wizard
{

namespace
{

constexpr std::uint32_t littleEnough = 50; // messages a day that nobody finds sudden
constexpr int weeksOfGrowth = 4;

} // namespace

AfterPage::AfterPage(Walk &walk, const MessageReading &reading, const SinceLast &since, QWidget *parent)
    : StepPage(walk, {.step = Step::After, .name = tr("After"), .place = tr("After")}, parent), m_reading(reading),
      m_since(since), m_receivers(new ReceiversView(this)), m_calendar(new pictures::CalendarPicture(this))
{
    setPicture(m_calendar);
    m_changed = new widgets::Text(widgets::Voice::Strong, {}, this);
    above()->addWidget(m_changed);
    m_toCalendar = widgets::buttonWith(tr("&Add the dates to my calendar …"), this);
    widgets::setRole(m_toCalendar, widgets::ButtonRole::Outlined);
    above()->addWidget(m_toCalendar, 0, Qt::AlignLeading);
    m_saved = new widgets::StatusLine(this);
    above()->addWidget(m_saved);
    below()->addWidget(m_receivers);
    below()->addWidget(new ConsolesFold(walk.catalogues().consoles, this));
    connect(m_toCalendar, &QPushButton::clicked, this, &AfterPage::saveDates);
    connect(m_receivers, &ReceiversView::volumeWanted, this, [this] { emit goTo(Step::Start); });
}

StepPage::Answer AfterPage::answer() const
{
    if (auto common = commonAnswer())
        return *std::move(common);
    const Totals all = totals(walk());
    if (all.done == 5 && walk().setup().dkimProved)
        return {tr("Your mail is set up and proved"), tr("Send little at first, and look again now and then."),
                widgets::Glyph::Done};
    if (all.done == 5)
        return {tr("Your mail is set up"), tr("Prove it with a real message before you rely on it."),
                widgets::Glyph::ToDo};
    return {tr("What comes when the steps are done"), tr("%1 of 5 steps are done.").arg(all.done),
            widgets::Glyph::NotReached};
}

std::vector<AfterPage::Date> AfterPage::dates() const
{
    std::vector<Date> all;
    const QDate today = QDate::currentDate();
    const Setup &setup = walk().setup();
    addGrowth(all);
    for (const todo::Task &task : walk().tasks()) {
        if (task.state == todo::State::Asked && task.lookAgainAt)
            all.push_back(
                {QDateTime::fromSecsSinceEpoch(*task.lookAgainAt).date(), tr("Look whether they have answered")});
    }
    // Product rule 7: a stage lasts a month at least.
    const auto &stage = walk().project().stageSeen;
    if (stage && stage->stage < allowedStage(setup))
        all.push_back({stage->since.addMonths(1), tr("The next stage of your rule may begin")});
    if (setup.ownKey || !setup.selectors.empty())
        all.push_back({today.addYears(1), tr("A new key for the signature, and a look at everything")});
    std::erase_if(all, [today](const Date &date) { return date.on < today; });
    std::sort(all.begin(), all.end(), [](const Date &a, const Date &b) { return a.on < b.on; });
    const auto isSame = [](const Date &a, const Date &b) { return a.on == b.on && a.what == b.what; };
    all.erase(std::unique(all.begin(), all.end(), isSame), all.end());
    return all;
}

/// Each week twice as much as in the one before, so that the fourth has the whole.
void AfterPage::addGrowth(std::vector<Date> &dates) const
{
    const Setup &setup = walk().setup();
    if (setup.route != MailRoute::OwnServer || setup.mailsPerDay <= littleEnough)
        return;
    for (int week = 0; week < weeksOfGrowth; ++week) {
        const std::uint32_t most = std::max(setup.mailsPerDay >> (weeksOfGrowth - 1 - week), littleEnough / 2);
        dates.push_back({QDate::currentDate().addDays(7 * week),
                         tr("At most %1 messages a day, while the address is new").arg(QLocale().toString(most))});
    }
}

void AfterPage::refreshBody()
{
    m_changed->say(m_since.sentence());
    const Proof *proof = m_reading.proof();
    m_receivers->refresh(walk(), proof ? shownBy(*proof) : readiness::Shown{});
    const std::vector<Date> coming = dates();
    pictures::Calendar calendar;
    const auto shown = [](const QDate &date) { return QLocale().toString(date, QStringLiteral("d MMM yyyy")); };
    const bool hasPlan = !coming.empty() && coming.front().on == QDate::currentDate();
    calendar.entries.push_back(
        {tr("Today"), hasPlan ? coming.front().what : tr("Send little at first."), pictures::Moment::Now});
    for (const Date &date : std::vector<Date>(coming.begin() + (hasPlan ? 1 : 0), coming.end()))
        calendar.entries.push_back({shown(date.on), date.what, pictures::Moment::Later});
    m_calendar->set(calendar);
    m_toCalendar->setEnabled(!coming.empty());
}

void AfterPage::saveDates()
{
    const auto make = [this] {
        std::vector<report::CalendarEntry> entries;
        for (const Date &date : dates())
            entries.push_back(
                {date.on, tr("%1: %2", "domain, what is to be done").arg(shownName(walk().setup().domain), date.what)});
        return report::calendar(entries);
    };
    askWhere(this,
             {.title = tr("Save the dates"),
              .name = shownName(walk().setup().domain),
              .suffix = QStringLiteral("ics"),
              .filter = tr("Calendar files (*.ics)"),
              .make = make,
              .after = tr("Saved as %1. Open it with your calendar.")},
             [this](const QString &sentence) { m_saved->report(sentence); });
}

} // namespace wizard
