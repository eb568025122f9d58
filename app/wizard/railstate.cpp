// SPDX-License-Identifier: Apache-2.0
#include "railstate.h"

#include "nexttask.h"
#include "say.h"
#include "words.h"

#include "app/wording/wording.h"

#include "core/blocklists/tally.h"

#include <algorithm>

namespace wizard
{

namespace
{

using widgets::Glyph;

Findings findingsOf(Step step, const Walk &walk)
{
    Findings all;
    for (const Check check : checksOf(step))
        all.append(walk.look().of(check).findings);
    return all;
}

bool isPending(Step step, const Walk &walk)
{
    const auto checks = checksOf(step);
    return std::any_of(checks.begin(), checks.end(), [&walk](Check check) { return walk.look().of(check).pending; });
}

RailState looking(Step step, const Walk &walk)
{
    RailState state{.glyph = Glyph::LookedUp, .word = tr("Looking …")};
    const checkup::Report *report = walk.look().report();
    if (step == Step::Blocklists && report) {
        const blocklists::Tally tally = blocklists::tally(report->blocklists);
        if (tally.planned > 0)
            state.word = tr("%1 of %2 lists").arg(tally.planned - tally.waiting).arg(tally.planned);
    }
    return state;
}

/// Of tasks that somebody can do now.
RailState toDo(int count, Severity gravity, Step step)
{
    const bool stopsMail = step == Step::Address || step == Step::Names || step == Step::Blocklists;
    if (gravity == Severity::Error && stopsMail)
        return {.glyph = Glyph::Refused, .word = tr("Mail is refused"), .isRefused = true};
    if (gravity >= Severity::Warning)
        return {.glyph = Glyph::WorthFixing,
                .word = QCoreApplication::translate("wizard", "%n to fix", nullptr, count)};
    return {.glyph = Glyph::ToDo, .word = QCoreApplication::translate("wizard", "%n to do", nullptr, count)};
}

/// No longer than the rail is wide.
QString afterStep(const todo::Task &task)
{
    switch (const Step step = pageOf(task.step)) {
    case Step::Start:
        return tr("Waits for Start");
    case Step::Address:
    case Step::Names:
    case Step::Blocklists:
    case Step::Spf:
    case Step::Signature:
        return tr("Waits for step %1").arg(static_cast<int>(step));
    case Step::Rule:
        return tr("Waits for the rule");
    case Step::Publish:
        return tr("Waits for records");
    case Step::Prove:
    case Step::After:
        break;
    }
    return tr("Waiting");
}

QString waitingWord(const todo::Task &task, const std::vector<todo::Task> &tasks)
{
    if (!task.waitsFor.empty()) {
        const auto first = std::find_if(tasks.begin(), tasks.end(),
                                        [&task](const todo::Task &one) { return one.id == task.waitsFor.front(); });
        return first == tasks.end() ? tr("Waiting") : afterStep(*first);
    }
    switch (task.state) {
    case todo::State::Asked:
        return tr("Asked, waiting");
    case todo::State::Typed:
        return tr("Being watched");
    case todo::State::SeenBySome:
        return tr("Seen by some");
    default:
        return tr("Waiting");
    }
}

bool belongs(const todo::Task &task, Step step)
{
    if (step == Step::Publish)
        return !task.records.empty() && task.who == Who::DnsHost;
    return pageOf(task.step) == step;
}

/// `waits` is the first record that nothing can be done about now, or null.
RailState publishState(const Walk &walk, int doable, const todo::Task *waits)
{
    if (doable > 0)
        return {.glyph = Glyph::ToDo, .word = QCoreApplication::translate("wizard", "%n to type in", nullptr, doable)};
    if (waits)
        return {.glyph = Glyph::Waiting, .word = waitingWord(*waits, walk.tasks()), .isWaiting = true};
    if (!walk.look().knowsRecords())
        return {.glyph = Glyph::LookedUp, .word = tr("Looking …")};
    if (!walk.look().byHand().empty())
        return {.glyph = Glyph::ToDo, .word = tr("To be fixed by hand")};
    switch (walk.look().worst()) {
    case Severity::Error:
    case Severity::Warning:
        return {.glyph = Glyph::NotReached, .word = tr("Nothing yet")};
    case Severity::Unknown:
        return {.glyph = Glyph::CouldNotCheck, .word = tr("Could not check")};
    case Severity::Info:
    case Severity::Ok:
        break;
    }
    return {.glyph = Glyph::Done, .word = tr("Nothing to type in"), .isDone = true};
}

/// Where nothing is to be done, what was found decides.
RailState found(Step step, const Walk &walk)
{
    if (step == Step::Prove)
        return walk.setup().dkimProved ? RailState{.glyph = Glyph::Done, .word = tr("Proved"), .isDone = true}
                                       : RailState{.glyph = Glyph::NotReached, .word = tr("With a real message")};
    if (step == Step::After)
        return {.glyph = Glyph::NotReached, .word = tr("What comes later")};
    switch (verdict(findingsOf(step, walk))) {
    case Severity::Unknown:
        return {.glyph = Glyph::CouldNotCheck, .word = tr("Could not check")};
    case Severity::Error:
    case Severity::Warning:
        return {.glyph = Glyph::WorthFixing, .word = tr("Worth a look")};
    case Severity::Info:
    case Severity::Ok:
        break;
    }
    return {.glyph = Glyph::Done, .word = tr("Done"), .isDone = true};
}

/// Before there is a domain: the question that each page answers.
RailState unasked(Step step)
{
    static const char *const words[stepCount] = {
        QT_TRANSLATE_NOOP("wizard", "One question"),          QT_TRANSLATE_NOOP("wizard", "May it send mail?"),
        QT_TRANSLATE_NOOP("wizard", "Do the names match?"),   QT_TRANSLATE_NOOP("wizard", "Does anybody refuse it?"),
        QT_TRANSLATE_NOOP("wizard", "Who sends for you?"),    QT_TRANSLATE_NOOP("wizard", "Is it really you?"),
        QT_TRANSLATE_NOOP("wizard", "What about forgeries?"), QT_TRANSLATE_NOOP("wizard", "Where, and what"),
        QT_TRANSLATE_NOOP("wizard", "With a real message"),   QT_TRANSLATE_NOOP("wizard", "What comes later")};
    return {.glyph = step == Step::Start ? Glyph::Current : Glyph::NotReached,
            .word = tr(words[static_cast<int>(step)]),
            .isReachable = step == Step::Start};
}

/// Start is done when its questions are answered, whatever was found about the zone.
RailState startState(const Walk &walk, const RailState &found)
{
    const bool isAnswered = walk.project().routeChosen &&
                            (isNamed(walk.setup()) || walk.project().answered.contains(QStringLiteral("server"))) &&
                            walk.project().answered.contains(QStringLiteral("services"));
    if (!isAnswered)
        return {.glyph = Glyph::ToDo, .word = tr("Please answer")};
    return found;
}

RailState byTasks(Step step, const Walk &walk)
{
    const std::vector<todo::Task> &tasks = walk.tasks();
    int doable = 0;
    Severity gravity = Severity::Ok;
    const todo::Task *waits = nullptr;
    const todo::Task *elsewhere = nullptr;
    for (const todo::Task &task : tasks) {
        if (todo::isOver(task))
            continue;
        if (!belongs(task, step)) {
            elsewhere = elsewhere || !helps(task, step) ? elsewhere : &task;
            continue;
        }
        if (todo::isDoable(task)) {
            ++doable;
            gravity = std::max(gravity, task.gravity == Severity::Unknown ? Severity::Info : task.gravity);
        } else if (!waits || (task.waitsFor.empty() && !waits->waitsFor.empty())) {
            waits = &task; // what is under way tells more than what has not begun
        }
    }
    if (step == Step::Publish)
        return publishState(walk, doable, waits);
    if (doable > 0)
        return toDo(doable, gravity, step);
    if (waits && waits->kind == todo::Kind::Wait)
        return {.glyph = Glyph::CouldNotCheck, .word = tr("Could not check")};
    if (waits)
        return {.glyph = Glyph::Waiting, .word = waitingWord(*waits, tasks), .isWaiting = true};
    if (elsewhere && verdict(findingsOf(step, walk)) >= Severity::Warning)
        return {.glyph = Glyph::Waiting, .word = afterStep(*elsewhere), .isWaiting = true};
    return found(step, walk);
}

} // namespace

std::vector<Check> checksOf(Step step)
{
    switch (step) {
    case Step::Start:
        return {Check::Zone};
    case Step::Address:
        return {Check::Address};
    case Step::Names:
        return {Check::Names};
    case Step::Blocklists:
        return {Check::Blocklists};
    case Step::Spf:
        return {Check::Spf};
    case Step::Signature:
        return {Check::Dkim};
    case Step::Rule:
        return {Check::Dmarc};
    case Step::Publish:
    case Step::Prove:
    case Step::After:
        return {};
    }
    return {};
}

RailState railState(Step step, const Walk &walk)
{
    if (walk.setup().domain.isRoot())
        return unasked(step);
    if (!isYours(step, walk.setup().route))
        return {.glyph = Glyph::LeftOut, .word = tr("%1 does it").arg(whoDelivers(walk)), .isDone = true};
    if (walk.look().isNoDomain() && step != Step::Start)
        return {.glyph = Glyph::LeftOut, .word = tr("No such domain")};
    const Findings known = findingsOf(step, walk);
    const bool isFirstLook = !walk.look().knowsRecords();
    if (isPending(step, walk) && (known.empty() || (isFirstLook && verdict(known) <= Severity::Info)))
        return looking(step, walk);
    if (isFirstLook && step >= Step::Publish)
        return looking(step, walk);
    return step == Step::Start ? startState(walk, byTasks(step, walk)) : byTasks(step, walk);
}

Totals totals(const Walk &walk)
{
    Totals all;
    const auto rule = railState(Step::Rule, walk);
    for (int step = 1; step <= 5; ++step) {
        RailState state = railState(static_cast<Step>(step), walk);
        if (step == 5 && state.isDone)
            state = rule;
        all.steps[static_cast<std::size_t>(step - 1)] = state.glyph;
        all.done += state.isDone ? 1 : 0;
        all.waiting += state.isWaiting ? 1 : 0;
    }
    return all;
}

} // namespace wizard
