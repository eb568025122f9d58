// SPDX-License-Identifier: Apache-2.0
#include "publish.h"

#include "findingrows.h"
#include "say.h"

#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/dnshost.h"
#include "app/wording/tasks.h"
#include "app/wording/wording.h"

#include <QHBoxLayout>

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
    m_form = new widgets::CardStack<RecordCard>(this);
    next()->setPart(m_form);
    m_byHand = new widgets::RowList(this);
    above()->addWidget(m_byHand);
    m_others = new widgets::RowList(this);
    above()->addWidget(m_others);
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
}

/// The record that is next, as the form of the DNS host has it.
void PublishPage::showForm()
{
    std::vector<RecordCard::Content> contents;
    const auto &now = next()->content();
    for (const todo::Task &task : walk().tasks()) {
        if (!now || task.id != now->task || !todo::isDoable(task))
            continue;
        for (const records::Record *record : recordsOf(task))
            contents.push_back(contentOf(*record, walk()));
    }
    m_form->arrange(std::move(contents));
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
