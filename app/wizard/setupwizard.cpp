// SPDX-License-Identifier: Apache-2.0
#include "setupwizard.h"

#include "publish.h"
#include "say.h"
#include "start.h"
#include "step1_address.h"
#include "step2_names.h"
#include "step3_blocklists.h"
#include "step4_spf.h"
#include "step5_signing.h"

#include "app/widgets/theme.h"
#include "app/widgets/wheelguard.h"
#include "app/wording/wording.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace wizard
{

using widgets::Mark;
using widgets::StepList;

namespace
{

const QString appearanceKey = QStringLiteral("appearance");
const QString geometryKey = QStringLiteral("geometry");

} // namespace

SetupWizard::SetupWizard(Environment environment, ProjectStore store, std::optional<Project> begin, QWidget *parent)
    : QWidget(parent), m_walk(std::make_unique<Walk>(std::move(environment), std::move(store))),
      m_list(new StepList(this)), m_pages(new QStackedWidget(this))
{
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    side->addLayout(makeAppearance());
    auto *middle = new QHBoxLayout;
    middle->addLayout(side, 1);
    middle->addWidget(m_pages, 3);
    auto *column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(makeFooter());
    addPages();
    connectWalk();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            setCurrent(row);
    });
    new widgets::WheelGuard(this);

    if (!begin)
        begin = m_walk->editor().store().latest();
    const Step first = begin && !begin->setup.domain.isRoot() ? static_cast<Step>(begin->current) : Step::Start;
    m_walk->editor().open(begin ? *std::move(begin) : Project{});
    m_list->setCurrentRow(static_cast<int>(first));
    const QSize room =
        screen()->availableSize() - QSize(fontMetrics().height(), 3 * fontMetrics().height()); // and the frame
    resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 46).boundedTo(room));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

void SetupWizard::connectWalk()
{
    ProjectEditor *editor = &m_walk->editor();
    connect(editor, &ProjectEditor::changed, this, &SetupWizard::refresh);
    connect(&m_walk->look(), &Look::changed, this, &SetupWizard::refresh);
    connect(editor, &ProjectEditor::saveFailed, this, [this](const QString &why) {
        m_saveProblem = why;
        m_status->report(tr("What you entered could not be kept: %1").arg(why));
    });
    connect(editor, &ProjectEditor::saved, this, [this] {
        if (!std::exchange(m_saveProblem, {}).isEmpty())
            m_status->report(usualStatus());
    });
    connect(editor, &ProjectEditor::told, m_status, &widgets::StatusLine::report);
    connect(editor, &ProjectEditor::draftChanged, this, &SetupWizard::refreshNext);
}

QLayout *SetupWizard::makeAppearance()
{
    auto *label = new QLabel(tr("A&ppearance:"), this);
    label->setTextFormat(Qt::PlainText);
    auto *look = new QComboBox(this);
    look->setAccessibleName(tr("Appearance"));
    look->addItem(tr("As the system"));
    look->addItem(tr("Light"));
    look->addItem(tr("Dark"));
    look->setCurrentIndex(qBound(0, QSettings().value(appearanceKey).toInt(), 2));
    label->setBuddy(look);
    connect(look, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_walk->environment().practice)
            QSettings().setValue(appearanceKey, index);
        widgets::apply(static_cast<widgets::Appearance>(index));
    });
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(look, 1);
    return row;
}

SetupWizard::~SetupWizard()
{
    hide(); // while the pages live: the field that loses the focus takes over what stands in it
    m_walk->editor().saveNow();
    delete m_pages; // they read the walk, which goes first
}

QString SetupWizard::usualStatus() const
{
    return m_walk->environment().practice
               ? tr("Practice: this firm is made up, nothing is asked of the network and nothing is kept.")
               : tr("What you enter stays on this computer.");
}

void SetupWizard::addPages()
{
    std::vector<const StepPage *> steps;
    const auto add = [&](StepPage *page) {
        m_pages->addWidget(page);
        steps.push_back(page);
        connect(page, &StepPage::goTo, this, &SetupWizard::openStep);
    };
    add(new StartPage(*m_walk, m_pages));
    add(new AddressPage(*m_walk, m_pages));
    add(new NamesPage(*m_walk, m_pages));
    add(new BlocklistsPage(*m_walk, m_pages));
    add(new SpfPage(*m_walk, m_pages));
    add(new SigningPage(*m_walk, m_pages));
    add(new PublishPage(*m_walk, steps, m_pages));
}

QWidget *SetupWizard::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    m_status = new widgets::StatusLine(footer);
    m_status->report(usualStatus());
    m_back = new QPushButton(tr("&Back"), footer);
    m_next = new QPushButton(tr("Ne&xt"), footer);
    for (QPushButton *button : {m_back, m_next})
        button->setAutoDefault(true);
    row->addWidget(m_status, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, [this] { m_list->setCurrentRow(m_list->currentRow() - 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goOn);
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp), this, [this] { m_back->click(); });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown), this, [this] { m_next->click(); });
    return footer;
}

/// What was typed into a field is taken over when the field loses the focus; a shortcut moves none.
void SetupWizard::goOn()
{
    m_next->setFocus(Qt::OtherFocusReason);
    if (m_walk->setup().domain.isRoot())
        focusPage();
    else
        m_list->setCurrentRow(m_list->currentRow() + 1);
}

/// A domain that was typed but not yet taken over is reason enough to go on.
void SetupWizard::refreshNext()
{
    const bool hasDomain = !m_walk->setup().domain.isRoot() || m_walk->project().drafts.contains(domainDraft);
    m_next->setEnabled(m_pages->currentIndex() + 1 < m_pages->count() && hasDomain);
}

StepPage *SetupWizard::page(int row) const
{
    return static_cast<StepPage *>(m_pages->widget(row));
}

void SetupWizard::openStep(Step step)
{
    m_list->setCurrentRow(static_cast<int>(step));
}

void SetupWizard::setCurrent(int row)
{
    m_pages->setCurrentIndex(row);
    m_walk->editor().setCurrent(static_cast<Step>(row));
    page(row)->refresh();
    m_back->setEnabled(row > 0);
    refreshNext();
    // While somebody walks along the list with the arrow keys the focus stays in it.
    if (!m_list->hasFocus())
        focusPage();
}

void SetupWizard::focusPage()
{
    if (QWidget *first = page(m_pages->currentIndex())->firstControl(); first && first->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void SetupWizard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    focusPage();
}

void SetupWizard::refresh()
{
    const dns::Name &domain = m_walk->setup().domain;
    const QString title = domain.isRoot() ? tr("Set up your mail") : shownName(domain);
    setWindowTitle(m_walk->environment().practice ? tr("Practice: %1").arg(title) : title);
    refreshList();
    page(m_pages->currentIndex())->refresh();
    refreshNext();
}

void SetupWizard::refreshList()
{
    for (int row = 0; row < stepCount; ++row)
        m_list->setLine(row, lineOf(static_cast<Step>(row)));
}

StepList::Line SetupWizard::lineOf(Step step) const
{
    const StepPage &page = *this->page(static_cast<int>(step));
    StepList::Line line;
    line.title = page.title();
    const Setup &setup = m_walk->setup();
    if (setup.domain.isRoot()) {
        line.reachable = step == Step::Start;
        line.state = step == Step::Start ? StepPage::wordOf(TaskState::ToDo) : QString();
        return line;
    }
    if (!isYours(step, setup.route)) {
        line.state = tr("looked after by %1").arg(whoDelivers(*m_walk));
        line.mark = Mark::Dash;
        return line;
    }
    if (m_walk->look().isNoDomain() && step != Step::Start) {
        line.state = tr("there is no such domain");
        line.mark = Mark::Dash;
        return line;
    }
    if (step == Step::Publish) {
        addRecords(line);
        return line;
    }
    addVerdict(line, page);
    addTask(line, page);
    return line;
}

/// How much there is to type in.
void SetupWizard::addRecords(StepList::Line &line) const
{
    const Look &look = m_walk->look();
    const auto open = std::count_if(look.records().begin(), look.records().end(), [](const records::Record &record) {
        return record.action != records::Action::Keep;
    });
    line.state = look.isBusy() && open == 0                       ? tr("looking …")
                 : open == 0 && !look.byHand().empty()            ? tr("to be mended by hand")
                 : open == 0 && look.worst() == Severity::Unknown ? wording::severityWord(Severity::Unknown)
                 : open == 0                                      ? tr("nothing to type in")
                                                                  : tr("records to type in: %1").arg(open);
    const bool isDone = open == 0 && !look.isBusy() && look.worst() <= Severity::Info;
    line.mark = isDone ? Mark::Tick : Mark::Circle;
    line.severity = isDone ? Severity::Ok : Severity::Info;
}

/// How the checks look. What has come in so far is no verdict, but what an earlier look saw is.
void SetupWizard::addVerdict(StepList::Line &line, const StepPage &page) const
{
    const Findings findings = page.findings();
    const Severity severity = verdict(findings);
    const bool isFirstLook = !m_walk->look().knowsRecords();
    if (page.isPending() && (findings.empty() || (severity <= Severity::Info && isFirstLook))) {
        line.state = tr("looking …");
        line.mark = Mark::Circle;
    } else if ((page.step() == Step::Start && !isNamed(m_walk->setup())) || page.waitsForDoor()) {
        line.state = tr("waits for your yes");
        line.mark = Mark::Circle;
        line.severity = Severity::Info;
    } else {
        line.state = wording::severityWord(severity);
        line.mark = widgets::markOf(severity);
        line.severity = severity;
    }
}

/// How far the person says that it has come.
void SetupWizard::addTask(StepList::Line &line, const StepPage &page) const
{
    const Task &task = m_walk->project().task(page.step());
    if (task.state == TaskState::ToDo)
        return;
    const bool waits = task.state == TaskState::Asked || task.state == TaskState::Published;
    const QString word = waits && task.since.isValid() ? tr("%1 since %2", "task state, date")
                                                             .arg(StepPage::wordOf(task.state),
                                                                  QLocale().toString(task.since, QLocale::ShortFormat))
                                                       : StepPage::wordOf(task.state);
    line.state = tr("%1, %2", "how the checks look, how far the task is").arg(line.state, word);
    if (waits && verdict(page.findings()) != Severity::Ok)
        line.mark = Mark::Hourglass;
    if (task.state == TaskState::NotYours || task.state == TaskState::LeftOut)
        line.mark = Mark::Dash;
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    if (!m_walk->environment().practice)
        QSettings().setValue(geometryKey, saveGeometry());
    m_saveProblem.clear();
    m_walk->editor().saveNow();
    if (m_saveProblem.isEmpty() || m_closeAnyway) {
        event->accept();
        return;
    }
    event->ignore();
    auto *box =
        new QMessageBox(QMessageBox::Warning, tr("Not everything is kept"),
                        tr("What you entered could not be kept: %1").arg(m_saveProblem), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *leave = box->addButton(tr("Close &anyway"), QMessageBox::DestructiveRole);
    box->addButton(tr("&Stay here"), QMessageBox::RejectRole);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_closeAnyway = true;
        close();
    });
    box->open();
}

} // namespace wizard
