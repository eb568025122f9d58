// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "findingrows.h"
#include "say.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/webpage.h"
#include "app/wording/dnshost.h"
#include "app/wording/tasks.h"
#include "app/wording/wording.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace wizard
{

using widgets::plainText;
using widgets::RecordCard;
using widgets::Text;
using widgets::Voice;

namespace
{

bool isTyped(const todo::Task &task)
{
    return !task.records.empty() && task.who == Who::DnsHost;
}

} // namespace

PublishPage::PublishPage(Walk &walk, QWidget *parent)
    : StepPage(walk, {.step = Step::Publish, .name = tr("Type it in"), .place = tr("Type it in")}, parent)
{
    addParts();
}

void PublishPage::addParts()
{
    m_host = new widgets::Card(this);
    m_path = new Text(Voice::Body, {}, m_host);
    m_notes = new Text(Voice::Quiet, {}, m_host);
    m_notes->setObjectName(QStringLiteral("hostNotes"));
    m_host->inside()->addWidget(m_path);
    m_host->inside()->addWidget(m_notes);
    above()->addWidget(m_host);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_form = new widgets::CardStack<RecordCard>(part);
    m_watch = new pictures::WatchPicture(part);
    column->addWidget(m_watch);
    column->addWidget(m_form);
    next()->setPart(part);
    m_help = new PanelHelp(walk(), this);
    above()->addWidget(m_help);
    m_byHand = new widgets::RowList(this);
    above()->addWidget(m_byHand);
    m_others = new widgets::RowList(this);
    above()->addWidget(m_others);
    addSheets();
}

void PublishPage::addSheets()
{
    m_sheets = new QWidget(this);
    auto *row = new widgets::FlowLayout(m_sheets);
    const auto add = [&](const QString &text, HandOver::Sheet sheet) {
        QPushButton *button = widgets::buttonWith(text, m_sheets);
        widgets::setRole(button, widgets::ButtonRole::Quiet);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, sheet] { emit sheetWanted(sheet); });
        return button;
    };
    add(tr("Send this to whoever looks after my &website …"), HandOver::Sheet::Website);
    m_undo = add(tr("The &old values, to go back …"), HandOver::Sheet::Undo);
    below()->addWidget(m_sheets);
}

std::vector<const records::Record *> PublishPage::recordsOf(const todo::Task &task) const
{
    std::vector<const records::Record *> all;
    for (const records::Record &record : walk().look().records()) {
        const bool wanted = std::any_of(task.records.begin(), task.records.end(), [&record](const todo::ToType &typed) {
            return typed.purpose == record.purpose && typed.action == record.action && typed.name == record.name;
        });
        if (wanted)
            all.push_back(&record);
    }
    return all;
}

StepPage::Answer PublishPage::answer() const
{
    if (auto common = commonAnswer())
        return *std::move(common);
    int open = 0, watched = 0;
    for (const todo::Task &task : walk().tasks()) {
        if (!isTyped(task) || todo::isOver(task))
            continue;
        ++(task.state == todo::State::Typed || task.state == todo::State::SeenBySome ? watched : open);
    }
    const discovery::DnsHost *host = dnsHostOf(walk());
    if (open > 0)
        return {tr("%n records to type in", nullptr, open),
                host ? tr("Copy each field into the field of the same name at %1.").arg(plainText(host->name))
                     : tr("Copy each field into the form where the records of your domain are kept.")};
    if (watched > 0)
        return {tr("Typed in: now others have to see it"), tr("We keep looking. You can go on meanwhile.")};
    if (!walk().look().knowsRecords())
        return {tr("We are still looking at what is there"), {}};
    if (!walk().look().byHand().empty())
        return {tr("One record has to be fixed by hand"), tr("It is below, with what is wrong with it.")};
    switch (walk().look().worst()) {
    case Severity::Error:
    case Severity::Warning:
        return {tr("There is nothing to type in yet"),
                tr("Some steps still need you: open the marked ones at the side.")};
    case Severity::Unknown:
        return {tr("Nothing that we know of"), tr("Not everything could be checked; the steps at the side say what.")};
    case Severity::Info:
    case Severity::Ok:
        break;
    }
    return {tr("Nothing to type in: every record is right"), tr("As far as we can see from here.")};
}

void PublishPage::refreshBody()
{
    showHost();
    showForm();
    showOthers();
    std::vector<widgets::Row::Content> byHand;
    for (const Finding &finding : walk().look().byHand())
        byHand.push_back(findingRow(finding, Check::Spf, nullptr, false, walk()));
    m_byHand->arrange(std::move(byHand));
    m_sheets->setVisible(!isFolded());
    m_undo->setVisible(!walk().project().oldValues.empty());
}

const todo::Task *PublishPage::shownTask() const
{
    const auto &now = next()->content();
    const auto &all = walk().tasks();
    const auto found =
        std::find_if(all.begin(), all.end(), [&now](const todo::Task &task) { return now && task.id == now->task; });
    return found == all.end() ? nullptr : &*found;
}

/// The record that is next, as the form of the DNS host has it.
void PublishPage::showForm()
{
    std::vector<RecordCard::Content> contents;
    std::optional<records::Record> helped;
    const todo::Task *task = shownTask();
    for (const records::Record *record : task ? recordsOf(*task) : std::vector<const records::Record *>{}) {
        if (todo::isDoable(*task))
            contents.push_back(contentOf(*record, walk()));
        if (!helped || helped->action == records::Action::Remove)
            helped = *record;
    }
    const bool isTyped = task && !task->records.empty() && task->who == Who::DnsHost;
    m_form->arrange(std::move(contents));
    m_help->show(isTyped ? helped : std::nullopt);
    showWatch(task);
}

/// The way of a record: typed in, on the servers of the DNS host, seen by others.
void PublishPage::showWatch(const todo::Task *task)
{
    using pictures::Moment;
    const watch::Verdict *verdict = task ? walk().watcher().verdict(task->id) : nullptr;
    m_watch->setVisible(verdict != nullptr);
    if (!verdict)
        return;
    const auto time = [](const std::optional<std::int64_t> &at) {
        return at ? QLocale().toString(QDateTime::fromSecsSinceEpoch(*at), QLocale::ShortFormat) : QString();
    };
    const bool isSaved = verdict->outcome == watch::Outcome::Spreading || verdict->outcome == watch::Outcome::Visible;
    const QString count = verdict->servers > 0 ? tr("%1 of %2").arg(verdict->have).arg(verdict->servers) : QString();
    const QString by = verdict->visibleBy ? tr("by %1").arg(time(verdict->visibleBy)) : QString();
    m_watch->set({tr("The way of the record"),
                  {{tr("Typed in"), time(task->since), Moment::Past},
                   {tr("On your DNS host's servers"), count, isSaved ? Moment::Past : Moment::Waiting},
                   {tr("Others see it"), by,
                    verdict->outcome == watch::Outcome::Visible ? Moment::Past
                    : isSaved                                   ? Moment::Waiting
                                                                : Moment::Later}}});
}

void PublishPage::showOthers()
{
    std::vector<widgets::Row::Content> rows;
    for (const todo::Task &task : walk().tasks()) {
        if (isTyped(task) && !todo::isOver(task) && !(next()->content() && next()->content()->task == task.id))
            rows.push_back(taskRow(task, walk()));
    }
    if (auto kept = keptRow(walk()))
        rows.push_back(*std::move(kept));
    m_others->arrange(std::move(rows));
}

void PublishPage::showHost()
{
    const discovery::DnsHost *host = dnsHostOf(walk());
    const bool isWanted = next()->content().has_value() || !m_others->isHidden();
    m_host->setVisible(host && isWanted);
    QStringList lines;
    if (host) {
        //: %2 is a month, such as November 2026
        m_path->say(
            tr("Your records are kept at %1 (as of %2).").arg(plainText(host->name), wording::month(host->asOf)));
        for (const QString &note : wording::hostNotes(*host))
            lines << QStringLiteral("• ") + note;
    }
    m_notes->say(lines.join(QLatin1Char('\n')));
    if (const std::string id = host ? host->id : std::string(); id != std::exchange(m_panelOf, id)) {
        delete m_panel;
        m_panel = nullptr;
        const QUrl page = host ? widgets::webPage(host->panelUrl) : QUrl();
        if (!page.isEmpty()) {
            m_panel = widgets::openButton(page, m_host);
            m_host->inside()->addWidget(m_panel, 0, Qt::AlignLeading);
            m_panel->show();
        }
    }
}

} // namespace wizard
