// SPDX-License-Identifier: Apache-2.0
#include "nexttask.h"
#include "words.h"

#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/receivers.h"
#include "app/wording/tasks.h"
#include "app/wording/watch.h"
#include "app/wording/wording.h"

#include "core/catalogue/receivers.h"

#include <QLocale>

#include <algorithm>

namespace wizard
{

namespace
{

using Kind = NextAction::Kind;
using todo::Told;
using widgets::plainText;

QString shownTime(std::int64_t seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

/// The record of `task` that is typed in; what only goes has no value to copy.
const records::Record *toType(const todo::Task &task, const Walk &walk)
{
    for (const records::Record &record : walk.look().records()) {
        for (const todo::ToType &typed : task.records) {
            if (record.purpose == typed.purpose && record.name == typed.name && record.action == typed.action &&
                record.action != records::Action::Remove)
                return &record;
        }
    }
    return nullptr;
}

const Finding *mended(const todo::Task &task, const Walk &walk)
{
    const checkup::Report *report = walk.look().report();
    if (!report)
        return nullptr;
    for (const Check check : allChecks) {
        for (const Finding &finding : report->of(check)) {
            if (!task.mends.empty() && task.mends.front() == todo::mended(finding, check))
                return &finding;
        }
    }
    return nullptr;
}

/// A letter begins with the line of its subject.
void addLetter(NextContent &content, const QString &letter)
{
    if (letter.isEmpty())
        return;
    const qsizetype end = letter.indexOf(QLatin1Char('\n'));
    const QString first = letter.left(end);
    content.subject = first.mid(first.indexOf(QLatin1Char(':')) + 1).trimmed();
    content.letter = letter.mid(end).trimmed();
    const QUrl mail = widgets::mailDraft(content.subject, content.letter);
    content.primary = {Kind::Copy, tr("&Copy the letter"), letter};
    content.quiet.push_back({Kind::OpenLink, tr("&Write in mail program"), QString::fromLatin1(mail.toEncoded())});
    content.tick = {Kind::Tell, tr("I have &sent it"), {}, {}, &Told::asked};
}

/// Where it is typed in the form below has the value; elsewhere that page is one press away.
void addTyping(NextContent &content, const todo::Task &task, const Walk &walk, Step on)
{
    if (on == Step::Publish) {
        content.how.clear();
        content.primary = {Kind::Tell, tr("I have &typed it in"), {}, {}, &Told::typed};
        return;
    }
    if (const records::Record *record = toType(task, walk)) {
        content.caption = tr("Value");
        content.value = plainText(record->value);
    }
    content.primary = {Kind::OpenPage, tr("&Show me where to type it"), {}, Step::Publish};
    content.quiet.push_back({Kind::Tell, tr("It &is typed in already"), {}, {}, &Told::typed});
}

void addRemoval(NextContent &content, const todo::Task &task, const Walk &walk)
{
    const Finding *listing = mended(task, walk);
    const auto *said = listing ? listing->get<finding::BlocklistListed>() : nullptr;
    if (listing)
        addLetter(content, wording::removalLetter(*listing, walk.setup()));
    if (said && !said->listing.delistUrl.empty()) {
        const QString page = plainText(said->listing.delistUrl);
        content.quiet.clear();
        if (content.primary)
            content.quiet.push_back(*content.primary);
        content.primary = {Kind::OpenLink, tr("&Open the list's page"), page};
    }
    if (!content.primary)
        content.primary = {Kind::OpenRow, tr("&Show me how")};
    content.tick = {Kind::Tell, tr("I have a&sked them"), {}, {}, &Told::asked};
}

void addFix(NextContent &content, const todo::Task &task)
{
    content.primary = {Kind::OpenRow, tr("&Show me how")};
    switch (task.cause) {
    case todo::Cause::Listing:
        content.primary->label = tr("&Show me how to find it");
        content.quiet.push_back({Kind::Tell, tr("It has s&topped"), {}, {}, &Told::done});
        break;
    case todo::Cause::Vendor:
        content.tick = {Kind::Tell, tr("I have &told them"), {}, {}, &Told::asked};
        break;
    case todo::Cause::Reports:
        content.primary = {Kind::OpenPage, tr("&Name the mailbox"), {}, Step::Rule};
        break;
    case todo::Cause::Found:
        if (task.who == Who::DnsHost)
            content.quiet.push_back({Kind::Tell, tr("I have &done it"), {}, {}, &Told::typed});
        break;
    case todo::Cause::Unusable:
        break;
    }
}

/// The letter, where they want one, else the page where one signs up.
void addRegistration(NextContent &content, const todo::Task &task, const Walk &walk)
{
    const std::string id = task.id.substr(task.id.find(':') + 1);
    addLetter(content, wording::introduction(id, walk.setup()));
    if (const readiness::Receiver *receiver = catalogue::receivers().byId(id); receiver && !content.primary)
        content.primary = {Kind::OpenLink, tr("&Open their page"), plainText(receiver->signUp)};
    content.tick = {Kind::Tell,
                    content.letter.isEmpty() ? tr("I have &signed up") : tr("I have &written to them"),
                    {},
                    {},
                    &Told::done};
}

void addOffer(NextContent &content, const todo::Task &task, const Walk &walk, Step on)
{
    switch (task.kind) {
    case todo::Kind::ConfirmSenders:
        content.primary = {Kind::OpenPage, tr("&Confirm on the page “Start”"), {}, Step::Start};
        break;
    case todo::Kind::AskProvider:
        addLetter(content, task.step == todo::Step::Address ? wording::addressLetter()
                                                            : wording::ptrLetter(walk.look().records()));
        break;
    case todo::Kind::TypeRecord:
    case todo::Kind::RaisePolicy:
        if (!task.records.empty())
            addTyping(content, task, walk, on);
        else if (task.kind == todo::Kind::RaisePolicy)
            content.primary = {Kind::OpenPage, tr("&Prove it with a message"), {}, Step::Prove};
        break;
    case todo::Kind::SetServerName:
        content.caption = tr("The name");
        content.value = plainText(task.whom);
        content.primary = {Kind::OpenRow, tr("&Show me how")};
        content.tick = {Kind::Tell, tr("I have &passed it on"), {}, {}, &Told::asked};
        break;
    case todo::Kind::MakeKey:
        content.primary = {Kind::OpenPage, tr("&Make the key"), {}, Step::Signature};
        break;
    case todo::Kind::InstallKey:
        content.primary = {Kind::OpenPage, tr("&Save the key"), {}, Step::Signature};
        content.tick = {Kind::Tell, tr("The server &has it"), {}, {}, &Told::done};
        break;
    case todo::Kind::StartSigning:
        content.primary = {Kind::OpenPage, tr("&Show me the settings"), {}, Step::Signature};
        content.tick = {Kind::Tell, tr("It is &switched on"), {}, {}, &Told::done};
        break;
    case todo::Kind::LeaveList:
        addRemoval(content, task, walk);
        break;
    case todo::Kind::FixCause:
        addFix(content, task);
        break;
    case todo::Kind::OpenMessage:
        content.primary = {Kind::OpenMessage, tr("&Open a message …")};
        break;
    case todo::Kind::RegisterSender:
        addRegistration(content, task, walk);
        break;
    case todo::Kind::Wait:
        content.primary = {Kind::CheckAgain, tr("Chec&k again")};
        break;
    }
}

/// What comes before it; null where nothing does.
const todo::Task *firstOf(const todo::Task &task, const Walk &walk)
{
    for (const todo::Task &one : walk.tasks()) {
        if (!task.waitsFor.empty() && one.id == task.waitsFor.front())
            return &one;
    }
    return nullptr;
}

/// What the servers say of the record that was typed in, and when they are asked again; empty before that is known.
QString watched(const todo::Task &task, const Walk &walk)
{
    const watch::Verdict *verdict = walk.watcher().verdict(task.id);
    const records::Record *wanted = walk.watcher().wanted(task.id);
    if (!verdict || !wanted || verdict->outcome == watch::Outcome::Looking)
        return {};
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    const QString next = wording::nextLook(*verdict, now);
    const QString says = wording::say(*verdict, *wanted, now);
    return next.isEmpty() ? says : says + QLatin1Char(' ') + next;
}

/// What was told of it last, and how that is taken back.
void addWaiting(NextContent &content, const todo::Task &task, const Walk &walk)
{
    content.state = NextContent::State::Waiting;
    const QString since = task.since ? shownTime(*task.since) : QString();
    const QString again = task.lookAgainAt ? shownTime(*task.lookAgainAt) : QString();
    if (task.state == todo::State::Asked) {
        content.waiting = tr("Asked on %1. Until they answer there is nothing to do here.").arg(since);
        content.undo = {Kind::TakeBack, tr("I have &not sent it"), {}, {}, &Told::asked};
    } else if (task.state == todo::State::Typed || task.state == todo::State::SeenBySome) {
        content.waiting = watched(task, walk);
        if (content.waiting.isEmpty())
            content.waiting = again.isEmpty() ? tr("Typed in on %1. We look for it.").arg(since)
                                              : tr("Typed in on %1. The next look is at %2.").arg(since, again);
        content.undo = {Kind::TakeBack, tr("I have &not typed it in"), {}, {}, &Told::typed};
    } else if (task.kind == todo::Kind::Wait) {
        content.quiet.push_back({Kind::CheckAgain, tr("Chec&k again")});
    } else if (const todo::Task *first = firstOf(task, walk)) {
        const checkup::Report *report = walk.look().report();
        content.waiting = tr("First: %1").arg(report ? wording::say(*first, *report).title : QString());
        content.quiet.push_back({Kind::OpenPage, tr("&Go there"), {}, pageOf(first->step)});
    } else if (!again.isEmpty()) {
        content.waiting = tr("Not before %1.").arg(again);
    }
}

bool isAbout(const todo::Task &task, Step page)
{
    return page == Step::Publish ? !task.records.empty() && task.who == Who::DnsHost : pageOf(task.step) == page;
}

} // namespace

QString takeBackWords(const todo::Task &task)
{
    switch (task.kind) {
    case todo::Kind::FixCause:
        return tr("It has &not stopped");
    case todo::Kind::InstallKey:
        return tr("The server does &not have it");
    case todo::Kind::StartSigning:
        return tr("It is &not switched on");
    case todo::Kind::RegisterSender:
        return tr("I have &not done that");
    case todo::Kind::ConfirmSenders:
    case todo::Kind::AskProvider:
    case todo::Kind::TypeRecord:
    case todo::Kind::SetServerName:
    case todo::Kind::MakeKey:
    case todo::Kind::LeaveList:
    case todo::Kind::OpenMessage:
    case todo::Kind::RaisePolicy:
    case todo::Kind::Wait:
        break;
    }
    return tr("&Not done yet");
}

bool helps(const todo::Task &task, Step page)
{
    const auto steps = todo::stepsOf(task);
    return std::any_of(steps.begin(), steps.end(), [page](todo::Step step) { return pageOf(step) == page; });
}

NextContent nextContent(const todo::Task &task, const Walk &walk, Step on)
{
    NextContent content;
    content.task = task.id;
    const checkup::Report *report = walk.look().report();
    if (!report)
        return content;
    const wording::TaskWords words = wording::say(task, *report);
    content.title = words.title;
    content.how = words.how;
    content.time = wording::usually(task.takes);
    if (!isAbout(task, on) && on != pageOf(task.step) && helps(task, on)) {
        content.state = NextContent::State::Waiting;
        content.waiting = tr("This is done on another page, and ends it here, too.");
        content.quiet.push_back({Kind::OpenPage, tr("&Go there"), {}, pageOf(task.step)});
    } else if (todo::isDoable(task))
        addOffer(content, task, walk, on);
    else
        addWaiting(content, task, walk);
    if (content.primary && content.primary->kind == Kind::OpenPage && content.primary->page == on)
        content.primary.reset(); // what it leads to is below already
    return content;
}

const todo::Task *nextOn(Step on, const std::vector<todo::Task> &tasks)
{
    const todo::Task *waits = nullptr;
    const todo::Task *elsewhere = nullptr;
    for (const todo::Task &task : tasks) {
        if (todo::isOver(task))
            continue;
        if (isAbout(task, on) && todo::isDoable(task))
            return &task;
        if (!waits && isAbout(task, on))
            waits = &task;
        else if (!elsewhere && helps(task, on))
            elsewhere = &task;
    }
    return waits ? waits : elsewhere;
}

} // namespace wizard
