// SPDX-License-Identifier: Apache-2.0
#include "steppage.h"

#include "findingrows.h"
#include "say.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/taborder.h"
#include "app/wording/wording.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace wizard
{

StepPage::StepPage(Walk &walk, About about, QWidget *parent)
    : QScrollArea(parent), m_walk(walk), m_fields(walk), m_about(std::move(about)), m_above(new QVBoxLayout),
      m_below(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that nothing moves sideways when it is needed
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(name());
    build();
}

/// Each part is a widget of its own, so that screen readers meet them in the order in which they stand.
void StepPage::build()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    const int unit = fontMetrics().height();
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(unit * 4, unit * 5 / 4, unit * 2, unit * 5 / 4);
    auto *box = new QWidget(content);
    box->setMaximumWidth(fontMetrics().averageCharWidth() * 97);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit * 3 / 4);
    sides->addWidget(box, 100);
    sides->addStretch(1);

    m_head = new widgets::PageHead(box);
    column->addWidget(m_head);
    connect(m_head, &widgets::PageHead::againWanted, &m_walk.look(), &Look::again);
    connect(m_head, &widgets::PageHead::stopWanted, this, [this] { stop(); });
    m_picture = new widgets::Card(box);
    m_picture->hide();
    column->addWidget(m_picture);
    m_next = new NextView(box);
    column->addWidget(m_next);
    connect(m_next, &NextView::acted, this, [this](const NextAction &action) { act(action); });
    const auto addBox = [&](QVBoxLayout *layout) {
        auto *part = new QWidget(box);
        part->setLayout(layout);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(unit * 3 / 4);
        column->addWidget(part);
        return part;
    };
    m_takeBack = widgets::buttonWith(tr("&Not done yet"), box);
    widgets::setRole(m_takeBack, widgets::ButtonRole::Quiet);
    column->addWidget(m_takeBack, 0, Qt::AlignLeading);
    connect(m_takeBack, &QPushButton::clicked, this,
            [this] { m_walk.editor().tell(std::string(m_toldTask), [](todo::Told &told) { told.done.reset(); }); });
    m_aboveBox = addBox(m_above);
    m_rows = new widgets::RowList(box);
    column->addWidget(m_rows);
    m_belowBox = addBox(m_below);
    column->addStretch(1);
    setWidget(content);
}

void StepPage::setPicture(QWidget *picture)
{
    m_picture->inside()->addWidget(picture);
}

QWidget *StepPage::firstControl()
{
    if (QPushButton *button = primary())
        return button;
    if (QPushButton *first = m_next->isVisibleTo(this) ? m_next->firstButton() : nullptr)
        return first;
    return m_head->button();
}

void StepPage::refresh()
{
    if (m_fields.hasChanged())
        domainChanged();
    const bool hasNothing = m_about.needsDomain && (m_walk.setup().domain.isRoot() || m_walk.look().isNoDomain());
    const todo::Task *now = task();
    m_next->show(now ? std::optional(nextContent(*now, m_walk, step())) : std::nullopt);
    refreshHead();
    refreshTold();
    refreshRows();
    refreshBody();
    m_picture->setVisible(m_picture->inside()->count() > 0 && !isFolded());
    m_aboveBox->setVisible(m_above->count() > 0 && !hasNothing);
    m_belowBox->setVisible(m_below->count() > 0 && !hasNothing);
    widgets::orderTabs(widget()->layout());
    emit primaryChanged();
}

QPushButton *StepPage::primary() const
{
    return m_next->isVisibleTo(this) ? m_next->primary() : nullptr;
}

bool StepPage::restsOnGuesses() const
{
    const Setup &setup = m_walk.setup();
    return m_about.restsOnSenders && setup.route == MailRoute::OwnServer && setup.senders.empty() && !isFolded();
}

/// Before anybody said what sends, saying so is the task of every page that rests on it.
const todo::Task *StepPage::task() const
{
    if (isFolded() || asksFirst())
        return nullptr;
    const std::vector<todo::Task> &tasks = m_walk.tasks();
    if (restsOnGuesses()) {
        const auto confirm = std::find_if(tasks.begin(), tasks.end(), [](const todo::Task &one) {
            return one.kind == todo::Kind::ConfirmSenders && todo::isDoable(one);
        });
        if (confirm != tasks.end())
            return &*confirm;
    }
    return nextOn(step(), tasks);
}

void StepPage::refreshHead()
{
    const Answer now = answer();
    const auto [done, all] = progress();
    const QString status = statusSentence();
    const QString guess =
        tr("Nobody has confirmed yet which addresses your mail leaves from, so this is about what we found.");
    m_head->setContent({.step = m_about.place,
                        .glyph = now.glyph.value_or(railState(step(), m_walk).glyph),
                        .answer = now.text,
                        .sentence = restsOnGuesses() && !isPending() ? guess : now.consequence,
                        .checked = status,
                        .offer = all > 0            ? widgets::PageHead::Offer::Stop
                                 : status.isEmpty() ? widgets::PageHead::Offer::Nothing
                                                    : widgets::PageHead::Offer::Again,
                        .done = done,
                        .of = all});
}

QString StepPage::statusSentence() const
{
    if (m_walk.setup().domain.isRoot() || checksOf(step()).empty() || isFolded())
        return {};
    if (isPending())
        return tr("Looking it up …");
    QDateTime oldest;
    bool couldNotLook = false;
    for (const Check check : checksOf(step())) {
        const Seen seen = m_walk.look().of(check);
        if (seen.kept.isValid() && (!oldest.isValid() || seen.kept < oldest))
            oldest = seen.kept;
        couldNotLook =
            couldNotLook || std::any_of(seen.findings.begin(), seen.findings.end(), [](const Finding &finding) {
                return finding.code == Code::LookupFailed || finding.code == Code::TooMuchToRead;
            });
    }
    if (oldest.isValid())
        return tr("Not everything could be looked up; found at %1")
            .arg(QLocale().toString(oldest, QLocale::ShortFormat));
    if (couldNotLook)
        return tr("Not everything could be looked up");
    if (wasStopped())
        return tr("You stopped before everything was looked up");
    const QDateTime at = m_walk.look().lastAt();
    return at.isValid() ? tr("Checked %1").arg(QLocale().toString(at.time(), QLocale::ShortFormat)) : QString();
}

widgets::Row::Content StepPage::rowOf(const Finding &finding, Check check) const
{
    const todo::Task *cure = todo::mending(m_walk.tasks(), todo::mended(finding, check));
    const bool isNext = cure && m_next->content() && m_next->content()->task == cure->id;
    return findingRow(finding, check, cure, isNext, m_walk);
}

/// What is fine is one row; the rest is the gravest first.
void StepPage::refreshRows()
{
    std::vector<widgets::Row::Content> rows;
    Findings fine;
    std::vector<std::pair<Check, Finding>> known;
    for (const Check check : isFolded() ? std::vector<Check>{} : checksOf(step())) {
        for (const Finding &finding : m_walk.look().of(check).findings)
            known.emplace_back(check, finding);
    }
    std::stable_sort(known.begin(), known.end(),
                     [](const auto &a, const auto &b) { return a.second.severity > b.second.severity; });
    for (const auto &[check, finding] : known) {
        if (!deservesRow(finding))
            continue;
        if (finding.severity == Severity::Ok)
            fine.push_back(finding);
        else
            rows.push_back(rowOf(finding, check));
    }
    if (!fine.empty())
        rows.push_back(fineRow(fine, m_walk));
    m_rows->arrange(std::move(rows));
}

/// What a task mends is told in a row; what only comes before another one is explained where that one is.
void StepPage::openRowOf(const std::string &task)
{
    const todo::Task *shown = nullptr;
    for (const todo::Task &one : m_walk.tasks()) {
        const bool waits = std::find(one.waitsFor.begin(), one.waitsFor.end(), task) != one.waitsFor.end();
        if (!one.mends.empty() && (one.id == task || (waits && !shown)))
            shown = &one;
    }
    if (shown)
        m_rows->open(rowKey(shown->mends.front()));
}

/// What the person said is done shows nowhere else, so that it can be taken back.
void StepPage::refreshTold()
{
    m_toldTask.clear();
    for (const todo::Task &task : m_walk.tasks()) {
        const auto told = m_walk.project().progress.find(task.id);
        if (pageOf(task.step) == step() && task.state == todo::State::Done && told != m_walk.project().progress.end() &&
            told->second.done) {
            m_toldTask = task.id;
            m_takeBack->setText(takeBackWords(task));
        }
    }
    m_takeBack->setVisible(!m_toldTask.empty() && !isFolded());
}

void StepPage::act(const NextAction &action)
{
    const std::string task = m_next->content() ? m_next->content()->task : std::string();
    const std::int64_t now = QDateTime::currentSecsSinceEpoch();
    switch (action.kind) {
    case NextAction::Kind::OpenPage:
        emit goTo(action.page);
        break;
    case NextAction::Kind::OpenRow:
        openRowOf(task);
        break;
    case NextAction::Kind::OpenMessage:
        emit messageWanted();
        break;
    case NextAction::Kind::CheckAgain:
        m_walk.look().again();
        break;
    case NextAction::Kind::Tell:
        m_walk.editor().tell(task, [&](todo::Told &told) { told.*action.told = now; });
        break;
    case NextAction::Kind::TakeBack:
        m_walk.editor().tell(task, [&](todo::Told &told) {
            told.*action.told = std::nullopt;
            if (action.told == &todo::Told::typed)
                told.someSee.reset();
        });
        break;
    case NextAction::Kind::Copy:
    case NextAction::Kind::OpenLink:
        break; // the card did that
    }
}

Findings StepPage::findings() const
{
    Findings all;
    for (const Check check : checksOf(step()))
        all.append(m_walk.look().of(check).findings);
    return all;
}

bool StepPage::isPending() const
{
    const auto checks = checksOf(step());
    return std::any_of(checks.begin(), checks.end(), [this](Check check) { return m_walk.look().of(check).pending; });
}

std::optional<StepPage::Answer> StepPage::commonAnswer() const
{
    if (m_walk.setup().domain.isRoot())
        return Answer{tr("Which domain do you send from?"), tr("Name it on the page “Start”; the rest is looked up.")};
    if (m_walk.look().isNoDomain())
        return Answer{tr("There is no domain %1").arg(shownName(m_walk.setup().domain)),
                      tr("Please look on the page “Start” whether it is written right.")};
    if (!isYours(step(), m_walk.setup().route))
        return Answer{tr("Nothing to do: %1 looks after this").arg(whoDelivers(m_walk)),
                      tr("Address and names are theirs.")};
    if (m_walk.look().likelyMailboxes() && !isYours(step(), MailRoute::Services))
        return Answer{tr("How does your mail leave?"), tr("Answer that on the page “Start” first.")};
    if (findings().empty() && isPending())
        return Answer{tr("We are looking it up"), tr("You can go on meanwhile.")};
    return {};
}

StepPage::Answer StepPage::answerByFindings(Check check) const
{
    if (auto common = commonAnswer())
        return *std::move(common);
    const wording::Verdict verdict = wording::pageVerdict(check, findings(), isPending());
    return {verdict.answer, verdict.consequence};
}

bool StepPage::isFolded() const
{
    const bool isTheirs = !isYours(step(), m_walk.setup().route) ||
                          (m_walk.look().likelyMailboxes() && !isYours(step(), MailRoute::Services));
    return isTheirs || (m_about.needsDomain && (m_walk.setup().domain.isRoot() || m_walk.look().isNoDomain()));
}

} // namespace wizard
