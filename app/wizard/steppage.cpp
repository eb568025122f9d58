// SPDX-License-Identifier: Apache-2.0
#include "steppage.h"

#include "say.h"

#include "app/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

StepPage::StepPage(Walk &walk, Step step, QWidget *parent)
    : QScrollArea(parent), m_walk(walk), m_fields(walk), m_step(step), m_answer(nullptr), m_status(nullptr),
      m_again(nullptr), m_above(new QVBoxLayout), m_findings(nullptr), m_below(new QVBoxLayout)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(titleOf(step));

    auto *content = new QWidget(this);
    const int unit = fontMetrics().height();
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(unit, unit, unit, unit);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit * 3 / 4);
    centre->addLayout(column, 1);

    auto *question = new Text(Voice::Title, questionOf(step), content);
    m_answer = new Text(Voice::Lead, {}, content);
    column->addWidget(question);
    column->addWidget(m_answer);

    m_statusRow = new QWidget(content); // a row alone, with nothing in it to see, would allow the column no width
    auto *row = new QHBoxLayout(m_statusRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_status = new widgets::StatusLine(content);
    m_again = new QPushButton(tr("Chec&k again"), content);
    m_again->setAutoDefault(true);
    connect(m_again, &QPushButton::clicked, &m_walk, &Walk::checkAgain);
    row->addWidget(m_status, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    column->addWidget(m_statusRow);

    // Each part is a widget of its own, so that screen readers meet them in the order in which they stand.
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
    if (step != Step::Start && step != Step::Publish) {
        m_taskRow = new QWidget(content);
        auto *task = new QHBoxLayout(m_taskRow);
        task->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(tr("&How far this step has come:"), m_taskRow);
        m_task = new QComboBox(m_taskRow);
        m_task->setAccessibleName(tr("How far this step has come"));
        for (const TaskState state : taskStates)
            m_task->addItem(wordOf(state));
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(m_task);
        task->addWidget(label);
        task->addWidget(m_task);
        task->addStretch(1);
        column->addWidget(m_taskRow);
        connect(m_task, &QComboBox::currentIndexChanged, this,
                [this](int index) { m_walk.setTask(m_step, taskStates[static_cast<std::size_t>(index)]); });
    }
    column->addStretch(1);
    setWidget(content);
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
    if (const discovery::ServiceCandidate *mailboxes = m_walk.likelyMailboxes())
        m_noticeSays->say(tr("Nobody has said yet how your mail leaves. %1 takes the mail of your domain, so most "
                             "likely only services send for you; please choose that, or what is right instead.")
                              .arg(serviceName(m_walk, mailboxes->id)));
    else
        m_noticeSays->say(tr("Nobody has confirmed yet which addresses your mail leaves from, so this rests on what we "
                             "found. Please tick the right ones; the records and requests are written for those."));
    m_notice->setVisible(!m_walk.isNoDomain() && m_step != Step::Start && m_step != Step::Signing &&
                         setup.door == Door::OwnServer && setup.senders.empty() && !setup.domain.isRoot());
}

QString StepPage::titleOf(Step step)
{
    switch (step) {
    case Step::Start:
        return tr("Start");
    case Step::Address:
        return tr("1  Your address");
    case Step::Names:
        return tr("2  Your server's name");
    case Step::Blocklists:
        return tr("3  Blocklists");
    case Step::Spf:
        return tr("4  Who may send for you");
    case Step::Signing:
        return tr("5  Your signature and rule");
    case Step::Publish:
        return tr("Type it in");
    }
    return {};
}

QString StepPage::questionOf(Step step)
{
    switch (step) {
    case Step::Start:
        return tr("What do you send with, and how much?");
    case Step::Address:
        return tr("May this address send mail?");
    case Step::Names:
        return tr("Do the names match both ways?");
    case Step::Blocklists:
        return tr("Does anybody refuse this address?");
    case Step::Spf:
        return tr("Is every sender covered, and nobody else?");
    case Step::Signing:
        return tr("Can receivers tell it is really you?");
    case Step::Publish:
        return tr("What do I enter where?");
    }
    return {};
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
        m_task->setCurrentIndex(static_cast<int>(m_walk.project().task(m_step).state));
        m_taskRow->setVisible(!isFolded());
    }
    refreshStatus();
    refreshBody();
    const bool hasNone = m_walk.isNoDomain() && m_step != Step::Start;
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
    for (const Finding &finding : m_walk.of(check).findings) {
        if (deservesCard(finding))
            contents.push_back(contentOf(finding, m_walk));
    }
    return contents;
}

void StepPage::refreshStatus()
{
    const bool hasDomain = !m_walk.setup().domain.isRoot();
    const bool showsLooks = !checks().empty() && !isFolded() && (hasDomain || m_step != Step::Start);
    m_again->setVisible(hasDomain);
    m_statusRow->setVisible(showsLooks);
    if (!showsLooks)
        return;
    if (!hasDomain) {
        m_status->report(tr("Nothing has been looked up yet: tell us your domain on the page “Start”."));
        return;
    }
    if (isPending()) {
        m_status->report(tr("Looking it up. You can go on meanwhile."));
        return;
    }
    QDateTime oldest;
    bool couldNotLook = false;
    for (const Check check : checks()) {
        const Seen seen = m_walk.of(check);
        couldNotLook =
            couldNotLook || std::any_of(seen.findings.begin(), seen.findings.end(),
                                        [](const Finding &finding) { return finding.code == Code::LookupFailed; });
        if (seen.kept.isValid() && (!oldest.isValid() || seen.kept < oldest))
            oldest = seen.kept;
    }
    if (oldest.isValid())
        m_status->report(tr("Not everything could be looked up just now. What you see was found at %1.")
                             .arg(QLocale().toString(oldest, QLocale::ShortFormat)));
    else if (couldNotLook)
        m_status->report(tr("Not everything could be looked up; “Check again” tries once more."));
    else if (wasStopped())
        m_status->report(tr("You stopped before everything was looked up; “Check again” looks up the rest."));
    else
        m_status->report(tr("Everything here has been looked up."));
}

Findings StepPage::findings() const
{
    Findings all;
    for (const Check check : checks())
        all.append(m_walk.of(check).findings);
    return all;
}

bool StepPage::isPending() const
{
    for (const Check check : checks()) {
        if (m_walk.of(check).pending)
            return true;
    }
    return false;
}

QString StepPage::answerBy(const Answers &answers) const
{
    if (m_walk.isNoDomain())
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
    return waitsForDoor() || !lookedAfterBy().isEmpty() || (m_walk.isNoDomain() && m_step != Step::Start);
}

bool StepPage::waitsForDoor() const
{
    return m_walk.likelyMailboxes() && !isYours(m_step, Door::Services);
}

QString StepPage::lookedAfterBy() const
{
    if (isYours(m_step, m_walk.setup().door))
        return {};
    return whoDelivers(m_walk);
}

} // namespace wizard
