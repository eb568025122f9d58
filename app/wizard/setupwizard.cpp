// SPDX-License-Identifier: Apache-2.0
#include "setupwizard.h"

#include "after.h"
#include "messagereading.h"
#include "notice.h"
#include "prove.h"
#include "publish.h"
#include "railstate.h"
#include "say.h"
#include "sincelast.h"
#include "start.h"
#include "step1_address.h"
#include "step2_names.h"
#include "step3_blocklists.h"
#include "step4_spf.h"
#include "step5_rule.h"
#include "step5_signature.h"
#include "windowmenu.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/wheelguard.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QUrl>

#include <utility>

namespace wizard
{

using widgets::ButtonRole;

namespace
{

const QString geometryKey = QStringLiteral("geometry");

} // namespace

SetupWizard::SetupWizard(Environment environment, ProjectStore store, std::optional<Project> begin, QWidget *parent)
    : QWidget(parent), m_walk(std::make_unique<Walk>(std::move(environment), std::move(store))),
      m_reading(new MessageReading(*m_walk, this)), m_since(new SinceLast(*m_walk, this)),
      m_rail(new widgets::Rail(this)), m_menu(new WindowMenu(*m_walk, this)), m_notice(new Notice(this)),
      m_pages(new QStackedWidget(this))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(makeFoot());
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_rail);
    sides->addLayout(right, 1);
    addPages();
    m_menu->fill(*m_rail);
    connectWalk();
    addKeys();
    connect(m_rail, &widgets::Rail::currentChanged, this, &SetupWizard::setCurrent);
    new widgets::WheelGuard(this);

    if (!begin)
        begin = m_walk->editor().store().latest();
    const Step first = begin && !begin->setup.domain.isRoot() ? static_cast<Step>(begin->current) : Step::Start;
    report({});
    m_walk->editor().open(begin ? *std::move(begin) : Project{});
    openStep(first);
    const QSize room =
        screen()->availableSize() - QSize(fontMetrics().height(), 3 * fontMetrics().height()); // and the frame
    setAcceptDrops(true);
    resize(QSize(fontMetrics().averageCharWidth() * 154, fontMetrics().height() * 45).boundedTo(room));
    restoreGeometry(QSettings().value(geometryKey).toByteArray());
}

SetupWizard::~SetupWizard()
{
    hide(); // while the pages live: the field that loses the focus takes over what stands in it
    m_walk->editor().saveNow();
    delete m_pages; // they read the walk, which goes first
    delete m_menu;
    delete m_since;
    delete m_reading;
}

void SetupWizard::connectWalk()
{
    ProjectEditor *editor = &m_walk->editor();
    connect(editor, &ProjectEditor::changed, this, &SetupWizard::refresh);
    connect(editor, &ProjectEditor::opened, m_reading, &MessageReading::forget);
    connect(&m_walk->look(), &Look::changed, this, &SetupWizard::refresh);
    connect(&m_walk->watcher(), &Watcher::changed, this, &SetupWizard::refresh);
    connect(&m_walk->watcher(), &Watcher::becameVisible, this, [this](const records::Record &record) {
        if (!isActiveWindow())
            m_notice->show(shownName(m_walk->setup().domain),
                           tr("Everybody can see it now: %1").arg(contentOf(record, *m_walk).heading));
    });
    connect(editor, &ProjectEditor::saveFailed, this, [this](const QString &why) {
        m_saveProblem = why;
        report(tr("What you entered could not be kept: %1").arg(why));
    });
    connect(editor, &ProjectEditor::saved, this, [this] {
        if (!std::exchange(m_saveProblem, {}).isEmpty())
            report({});
    });
    connect(editor, &ProjectEditor::told, this, &SetupWizard::report);
    connect(editor, &ProjectEditor::draftChanged, this, &SetupWizard::refreshFoot);
    connect(m_menu, &WindowMenu::told, this, &SetupWizard::report);
    connect(m_since, &SinceLast::told, this, &SetupWizard::report);
}

void SetupWizard::addPages()
{
    auto *start = new StartPage(*m_walk, m_pages);
    auto *publish = new PublishPage(*m_walk, m_pages);
    auto *prove = new ProvePage(*m_walk, *m_reading, m_pages);
    StepPage *const pages[stepCount] = {start,
                                        new AddressPage(*m_walk, m_pages),
                                        new NamesPage(*m_walk, m_pages),
                                        new BlocklistsPage(*m_walk, m_pages),
                                        new SpfPage(*m_walk, m_pages),
                                        new SignaturePage(*m_walk, m_pages),
                                        new RulePage(*m_walk, m_pages),
                                        publish,
                                        prove,
                                        new AfterPage(*m_walk, *m_reading, *m_since, m_pages)};
    for (StepPage *page : pages) {
        m_pages->addWidget(page);
        connectPage(page);
    }
    connect(publish, &PublishPage::sheetWanted, m_menu, &WindowMenu::handOver);
    connect(start, &StartPage::messagePasted, m_reading, &MessageReading::read);
    connect(m_reading, &MessageReading::told, this, [this, prove](const QString &sentence) {
        if (m_pages->currentWidget() != prove)
            report(sentence);
    });
    connect(m_reading, &MessageReading::refused, this, [this, start](const bounce::Reader &rejection) {
        openStep(Step::Start);
        start->showRejection(rejection);
        focusPage();
    });
    connect(m_reading, &MessageReading::judged, this, [this] { openStep(Step::Prove); });
}

void SetupWizard::connectPage(StepPage *page)
{
    connect(page, &StepPage::goTo, this, &SetupWizard::openStep);
    connect(page, &StepPage::messageWanted, this, &SetupWizard::askForMessage);
    connect(page, &StepPage::primaryChanged, this, [this, page] {
        if (page == m_pages->currentWidget())
            refreshFoot();
    });
}

/// F5 looks again, Ctrl with a figure opens a page, Ctrl+O a message.
void SetupWizard::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto &&does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    add(QKeySequence::Refresh, [this] { m_walk->look().again(); });
    add(QKeySequence::Open, [this] { askForMessage(); });
    add(QKeySequence::Save, [this] { m_menu->saveText(); });
    add(Qt::Key_Escape, [this] { m_walk->look().stopSweep(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { m_back->click(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { m_next->click(); });
    for (int row = 0; row < 9; ++row)
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)), [this, row] {
            if (m_rail->line(row).reachable)
                openStep(static_cast<Step>(row));
        });
}

QWidget *SetupWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    const int unit = fontMetrics().height();
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(unit * 4, unit * 5 / 8, unit * 2, unit * 5 / 8);
    m_status = new widgets::StatusLine(foot);
    m_handOver = new QPushButton(tr("&Hand this to a helper …"), foot);
    m_back = new QPushButton(tr("&Back"), foot);
    m_next = new QPushButton(foot);
    widgets::setRole(m_handOver, ButtonRole::Quiet);
    widgets::setRole(m_back, ButtonRole::Outlined);
    for (QPushButton *button : {m_handOver, m_back, m_next})
        button->setAutoDefault(true);
    row->addWidget(m_handOver);
    row->addWidget(m_status, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_handOver, &QPushButton::clicked, this, [this] { m_menu->handOver(); });
    connect(m_back, &QPushButton::clicked, this, [this] { openStep(static_cast<Step>(m_pages->currentIndex() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goOn);
    return foot;
}

void SetupWizard::report(const QString &sentence)
{
    m_status->report(sentence.isEmpty() && m_walk->environment().practice
                         ? tr("Practice: nothing leaves this computer.")
                         : sentence);
}

/// What was typed into a field is taken over when the field loses the focus; a shortcut moves none.
void SetupWizard::goOn()
{
    m_next->setFocus(Qt::OtherFocusReason);
    if (m_walk->setup().domain.isRoot())
        focusPage();
    else
        openStep(static_cast<Step>(m_pages->currentIndex() + 1));
}

/// One filled button in the window: the page's own while there is something to do on it, otherwise the one that goes
/// on. A domain that was typed but not yet taken over is reason enough to go on.
void SetupWizard::refreshFoot()
{
    const int row = m_pages->currentIndex();
    const bool hasDomain = !m_walk->setup().domain.isRoot() || m_walk->project().drafts.contains(domainDraft);
    const bool isLast = row + 1 >= m_pages->count();
    m_next->setVisible(!isLast);
    m_next->setEnabled(hasDomain && !isLast); // also by its keys
    if (!isLast)
        m_next->setText(tr("Ne&xt: %1").arg(page(row + 1)->name()));
    m_back->setEnabled(row > 0);
    m_handOver->setVisible(!m_walk->setup().domain.isRoot());
    widgets::setRole(m_next, page(row)->hasTask() ? ButtonRole::OutlinedAccent : ButtonRole::Filled);
}

StepPage *SetupWizard::page(int row) const
{
    return static_cast<StepPage *>(m_pages->widget(row));
}

void SetupWizard::openStep(Step step)
{
    m_rail->setCurrent(static_cast<int>(step));
}

void SetupWizard::setCurrent(int row)
{
    if (row < 0)
        return;
    m_pages->setCurrentIndex(row);
    m_walk->editor().setCurrent(static_cast<Step>(row));
    page(row)->refresh();
    refreshFoot();
    // While somebody walks along the rail with the arrow keys the focus stays in it.
    if (!m_rail->list()->hasFocus())
        focusPage();
}

void SetupWizard::focusPage()
{
    if (QWidget *first = page(m_pages->currentIndex())->firstControl(); first && first->isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

/// Enter presses the filled button, wherever no field and no other button takes it.
void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTyped = qobject_cast<QLineEdit *>(focusWidget()) || qobject_cast<QPlainTextEdit *>(focusWidget()) ||
                         qobject_cast<QTextEdit *>(focusWidget());
    if (!isEnter || isTyped) {
        QWidget::keyPressEvent(event);
        return;
    }
    const StepPage *open = page(m_pages->currentIndex());
    QPushButton *button = open->hasTask() ? open->primary() : m_next;
    if (button && button->isVisible() && button->isEnabled())
        button->click();
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
    refreshRail();
    page(m_pages->currentIndex())->refresh();
    refreshFoot();
}

void SetupWizard::refreshRail()
{
    for (int row = 0; row < stepCount; ++row) {
        const RailState state = railState(static_cast<Step>(row), *m_walk);
        const bool isNumbered = row >= static_cast<int>(Step::Address) && row <= static_cast<int>(Step::Signature);
        m_rail->setLine(
            row, {.number = isNumbered ? QLocale().toString(row) : QString(),
                  .name = page(row)->name(),
                  .state = state.word,
                  .glyph = state.glyph,
                  .reachable = state.isReachable,
                  .beginsGroup = row == static_cast<int>(Step::Address) || row == static_cast<int>(Step::Publish)});
    }
    const Totals all = totals(*m_walk);
    std::vector<widgets::StepBars::Bar> bars;
    for (const widgets::Glyph glyph : all.steps)
        bars.push_back(glyph == widgets::Glyph::Done      ? widgets::StepBars::Bar::Done
                       : glyph == widgets::Glyph::Waiting ? widgets::StepBars::Bar::Waiting
                                                          : widgets::StepBars::Bar::Open);
    m_rail->setTotals(m_walk->setup().domain.isRoot() ? QString()
                      : all.waiting > 0               ? tr("%1 of 5 done · %2 waiting").arg(all.done).arg(all.waiting)
                                                      : tr("%1 of 5 done").arg(all.done),
                      std::move(bars));
    m_menu->refresh();
}

void SetupWizard::askForMessage()
{
    if (practice::World *world = m_walk->environment().world) { // where nobody has a mailbox
        m_reading->read(world->message(QDateTime::currentSecsSinceEpoch()));
        return;
    }
    auto *dialog =
        new QFileDialog(this, tr("Open a message"), {}, tr("Messages and logs (*.eml *.txt *.log);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_reading, &MessageReading::readFile);
    dialog->open();
}

/// A message or a rejection may be dropped on any page.
void SetupWizard::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void SetupWizard::dropEvent(QDropEvent *event)
{
    m_reading->readFile(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
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
