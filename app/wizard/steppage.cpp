// SPDX-License-Identifier: Apache-2.0
#include "steppage.h"

#include "say.h"

#include "app/widgets/fields.h"
#include "app/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

StepPage::StepPage(Walk &walk, About about, QWidget *parent)
    : QScrollArea(parent), m_walk(walk), m_fields(walk), m_about(std::move(about)), m_above(new QVBoxLayout),
      m_below(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title());
    build();
}

/// Each part is a widget of its own, so that screen readers meet them in the order in which they stand.
void StepPage::build()
{
    auto *content = new QWidget(this);
    const int unit = fontMetrics().height();
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(unit, unit, unit, unit);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit * 3 / 4);
    centre->addLayout(column, 1);

    column->addWidget(new Text(Voice::Title, m_about.question, content));
    m_answer = new Text(Voice::Lead, {}, content);
    column->addWidget(m_answer);
    column->addWidget(makeStatusRow(content));
    addNotice(column);
    const auto addBox = [&](QVBoxLayout *layout) {
        auto *box = new QWidget(content);
        box->setLayout(layout);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(unit / 2);
        column->addWidget(box);
        return box;
    };
    m_aboveBox = addBox(m_above);
    m_findings = new widgets::FindingsView(content);
    column->addWidget(m_findings);
    m_belowBox = addBox(m_below);
    if (m_about.hasTask)
        column->addWidget(makeTaskRow(content));
    column->addStretch(1);
    setWidget(content);
}

/// A row alone, with nothing in it to see, would allow the column no width.
QWidget *StepPage::makeStatusRow(QWidget *parent)
{
    m_statusRow = new QWidget(parent);
    auto *row = new QHBoxLayout(m_statusRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_status = new widgets::StatusLine(parent);
    m_again = widgets::buttonWith(tr("Chec&k again"), parent);
    connect(m_again, &QPushButton::clicked, &m_walk.look(), &Look::again);
    row->addWidget(m_status, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    return m_statusRow;
}

QWidget *StepPage::makeTaskRow(QWidget *parent)
{
    m_taskRow = new QWidget(parent);
    auto *row = new QHBoxLayout(m_taskRow);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *label = widgets::labelFor(nullptr, tr("&How far this step has come:"), m_taskRow);
    label->setWordWrap(false);
    m_task = new QComboBox(m_taskRow);
    m_task->setAccessibleName(tr("How far this step has come"));
    for (const TaskState state : taskStates)
        m_task->addItem(wordOf(state));
    label->setBuddy(m_task);
    row->addWidget(label);
    row->addWidget(m_task);
    row->addStretch(1);
    connect(m_task, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_walk.editor().setTask(step(), taskStates[static_cast<std::size_t>(index)]); });
    return m_taskRow;
}

/// While nobody has said which addresses are the sender's, everything below rests on what was found.
void StepPage::addNotice(QVBoxLayout *to)
{
    m_notice = new widgets::Card(this);
    m_notice->setStripe(Severity::Info);
    m_noticeSays = new Text(Voice::Body, {}, m_notice);
    m_notice->inside()->addWidget(m_noticeSays);
    auto *confirm = new QPushButton(tr("&Confirm on the page “Start”"), m_notice);
    confirm->setAutoDefault(true);
    connect(confirm, &QPushButton::clicked, this, [this] { emit goTo(Step::Start); });
    m_notice->inside()->addWidget(confirm, 0, Qt::AlignLeading);
    m_notice->hide();
    to->addWidget(m_notice);
}

void StepPage::refreshNotice()
{
    const Setup &setup = m_walk.setup();
    if (const discovery::ServiceCandidate *mailboxes = m_walk.look().likelyMailboxes())
        m_noticeSays->say(tr("Nobody has said yet how your mail leaves. %1 takes the mail of your domain, so most "
                             "likely only services send for you; please choose that, or what is right instead.")
                              .arg(serviceName(m_walk, mailboxes->id)));
    else
        m_noticeSays->say(tr("Nobody has confirmed yet which addresses your mail leaves from, so this rests on what we "
                             "found. Please tick the right ones; the records and requests are written for those."));
    m_notice->setVisible(!m_walk.look().isNoDomain() && m_about.restsOnSenders && setup.route == MailRoute::OwnServer &&
                         setup.senders.empty() && !setup.domain.isRoot());
}

QString StepPage::wordOf(TaskState state)
{
    switch (state) {
    case TaskState::ToDo:
        return tr("to do");
    case TaskState::Asked:
        return tr("asked, waiting");
    case TaskState::Published:
        return tr("published, not yet seen");
    case TaskState::Done:
        return tr("done");
    case TaskState::NotYours:
        return tr("not yours");
    case TaskState::LeftOut:
        return tr("left out on purpose");
    }
    return {};
}

QWidget *StepPage::firstControl()
{
    return m_again;
}

void StepPage::refresh()
{
    if (m_fields.hasChanged())
        domainChanged();
    m_answer->say(answer());
    showFindings();
    refreshNotice();
    if (m_task) {
        const QSignalBlocker noEcho(m_task);
        m_task->setCurrentIndex(static_cast<int>(m_walk.project().task(step()).state));
        m_taskRow->setVisible(!isFolded());
    }
    refreshStatus();
    refreshBody();
    const bool hasNone = m_walk.look().isNoDomain() && m_about.needsDomain;
    m_aboveBox->setVisible(m_above->count() > 0 && !hasNone);
    m_belowBox->setVisible(m_below->count() > 0 && !hasNone);
    widgets::orderTabs(widget()->layout());
}

void StepPage::showFindings()
{
    std::vector<widgets::FindingCard::Content> contents;
    if (!isFolded()) {
        for (const Check check : checks()) {
            auto some = contentsOf(check);
            std::move(some.begin(), some.end(), std::back_inserter(contents));
        }
    }
    m_findings->show(std::move(contents));
}

std::vector<widgets::FindingCard::Content> StepPage::contentsOf(Check check) const
{
    std::vector<widgets::FindingCard::Content> contents;
    for (const Finding &finding : m_walk.look().of(check).findings) {
        if (deservesCard(finding))
            contents.push_back(contentOf(finding, m_walk));
    }
    return contents;
}

void StepPage::refreshStatus()
{
    const bool hasDomain = !m_walk.setup().domain.isRoot();
    const bool showsLooks = !checks().empty() && !isFolded() && (hasDomain || m_about.needsDomain);
    m_again->setVisible(hasDomain);
    m_statusRow->setVisible(showsLooks);
    if (showsLooks)
        m_status->report(statusSentence());
}

QString StepPage::statusSentence() const
{
    if (m_walk.setup().domain.isRoot())
        return tr("Nothing has been looked up yet: tell us your domain on the page “Start”.");
    if (isPending())
        return tr("Looking it up. You can go on meanwhile.");
    QDateTime oldest;
    bool couldNotLook = false;
    for (const Check check : checks()) {
        const Seen seen = m_walk.look().of(check);
        couldNotLook =
            couldNotLook || std::any_of(seen.findings.begin(), seen.findings.end(),
                                        [](const Finding &finding) { return finding.code == Code::LookupFailed; });
        if (seen.kept.isValid() && (!oldest.isValid() || seen.kept < oldest))
            oldest = seen.kept;
    }
    if (oldest.isValid())
        return tr("Not everything could be looked up just now. What you see was found at %1.")
            .arg(QLocale().toString(oldest, QLocale::ShortFormat));
    if (couldNotLook)
        return tr("Not everything could be looked up; “Check again” tries once more.");
    if (wasStopped())
        return tr("You stopped before everything was looked up; “Check again” looks up the rest.");
    return tr("Everything here has been looked up.");
}

Findings StepPage::findings() const
{
    Findings all;
    for (const Check check : checks())
        all.append(m_walk.look().of(check).findings);
    return all;
}

bool StepPage::isPending() const
{
    for (const Check check : checks()) {
        if (m_walk.look().of(check).pending)
            return true;
    }
    return false;
}

QString StepPage::answerBy(const Answers &answers) const
{
    if (m_walk.look().isNoDomain())
        return noDomain();
    const QString others = lookedAfterBy();
    if (!others.isEmpty())
        return tr("This is looked after by %1; there is nothing for you to do here.").arg(others);
    if (waitsForDoor())
        return tr("That depends on how your mail leaves; please choose on the page “Start” first.");
    if (m_walk.setup().domain.isRoot())
        return tr("We cannot say yet: which domain do you send from?");
    const Findings known = findings();
    if (known.empty() && isPending())
        return tr("We are looking it up.");
    switch (verdict(known)) {
    case Severity::Error:
        return answers.bad;
    case Severity::Warning:
        return answers.doubtful;
    case Severity::Unknown:
        return answers.unknown;
    case Severity::Info:
    case Severity::Ok:
        return isPending() ? tr("So far nothing speaks against it; not everything has been looked up yet.")
                           : answers.good;
    }
    return {};
}

QString StepPage::noDomain() const
{
    return tr("There is no domain %1, so there is nothing to look at or to mend. Please look on the page “Start” "
              "whether "
              "it is written right.")
        .arg(shownName(m_walk.setup().domain));
}

bool StepPage::isFolded() const
{
    return waitsForDoor() || !lookedAfterBy().isEmpty() || (m_walk.look().isNoDomain() && m_about.needsDomain);
}

bool StepPage::waitsForDoor() const
{
    return m_walk.look().likelyMailboxes() && !isYours(step(), MailRoute::Services);
}

QString StepPage::lookedAfterBy() const
{
    if (isYours(step(), m_walk.setup().route))
        return {};
    return whoDelivers(m_walk);
}

} // namespace wizard
