// SPDX-License-Identifier: Apache-2.0
#include "alldomains.h"

#include "say.h"
#include "standing.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/measures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace wizard
{

using widgets::ButtonRole;
using widgets::Text;
using widgets::Voice;

namespace
{

/// The more urgent, the higher.
int urgency(StepMark mark)
{
    switch (mark) {
    case StepMark::Refused:
        return 6;
    case StepMark::WorthFixing:
        return 5;
    case StepMark::ToDo:
        return 4;
    case StepMark::NotChecked:
        return 3;
    case StepMark::Waiting:
        return 2;
    case StepMark::LeftOut:
    case StepMark::Done:
        break;
    }
    return 1;
}

int urgency(const Project &project)
{
    int worst = 0;
    for (const StepMark mark : project.standing.value_or(Standing{}).steps)
        worst = std::max(worst, urgency(mark));
    return worst;
}

/// A glyph in the middle of its cell.
class GlyphDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double side = widgets::measure(option.widget, 20);
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(option.rect).center());
        widgets::paintGlyph(*painter, box, glyphOf(static_cast<StepMark>(index.data(DomainsModel::MarkRole).toInt())),
                            option.palette);
    }
};

QString stepName(int step)
{
    switch (step) {
    case 0:
        return AllDomains::tr("Your address");
    case 1:
        return AllDomains::tr("Server name");
    case 2:
        return AllDomains::tr("Blocklists");
    case 3:
        return AllDomains::tr("Who may send");
    default:
        return AllDomains::tr("Signature and rule");
    }
}

} // namespace

void DomainsModel::show(std::vector<Project> projects)
{
    beginResetModel();
    m_projects = std::move(projects);
    std::stable_sort(m_projects.begin(), m_projects.end(),
                     [](const Project &one, const Project &other) { return urgency(one) > urgency(other); });
    endResetModel();
}

int DomainsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_projects.size());
}

int DomainsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DomainsModel::text(const Project &project, int column) const
{
    const Standing standing = project.standing.value_or(Standing{});
    switch (column) {
    case Domain:
        return shownName(project.setup.domain);
    case Next:
        return !project.standing ? tr("Not checked yet") : standing.next.isEmpty() ? tr("Nothing now") : standing.next;
    case Who:
        return standing.who;
    case ToDo:
        return QLocale().toString(standing.toDo);
    case Waits:
        return QLocale().toString(standing.waiting);
    case Checked:
        return project.standing ? QLocale().toString(standing.at, QLocale::ShortFormat) : QString();
    default:
        return {};
    }
}

QVariant DomainsModel::data(const QModelIndex &index, int role) const
{
    const Project &of = project(index.row());
    const int column = index.column();
    const bool isStep = column >= FirstStep && column <= LastStep;
    const Standing standing = of.standing.value_or(Standing{});
    const StepMark mark = isStep ? standing.steps[static_cast<std::size_t>(column - FirstStep)] : StepMark::Done;
    if (role == MarkRole)
        return static_cast<int>(mark);
    if (role == SortRole)
        return isStep              ? QVariant(urgency(mark))
               : column == ToDo    ? QVariant(standing.toDo)
               : column == Waits   ? QVariant(standing.waiting)
               : column == Checked ? QVariant(standing.at)
                                   : QVariant(text(of, column));
    if (isStep && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return tr("%1: %2", "a step: how it is").arg(stepName(column - FirstStep), wordOf(mark));
    if (role == Qt::DisplayRole)
        return text(of, column);
    if (role == Qt::ToolTipRole)
        return text(of, column).toHtmlEscaped();
    return {};
}

QVariant DomainsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isStep = section >= FirstStep && section <= LastStep;
    if (isStep && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return stepName(section - FirstStep);
    if (isStep && role == Qt::DisplayRole)
        return QLocale().toString(section - FirstStep + 1);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Domain:
        return tr("Domain");
    case Next:
        return tr("Next");
    case Who:
        return tr("Who");
    case ToDo:
        return tr("To do");
    case Waits:
        return tr("Waiting");
    case Checked:
        return tr("Checked");
    default:
        return {};
    }
}

AllDomains::AllDomains(Walk &walk, QWidget *parent)
    : QDialog(parent), m_walk(walk), m_answer(new Text(Voice::Title, {}, this)), m_find(new QLineEdit(this)),
      m_model(new DomainsModel(this)), m_shown(new QSortFilterProxyModel(this)), m_table(new QTableView(this)),
      m_changes(new widgets::StatusLine(this, Voice::Body))
{
    setWindowTitle(tr("All my domains"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_answer);
    column->addWidget(widgets::labelFor(m_find, tr("&Find a domain or a task"), this));
    m_find->setAccessibleName(tr("Find a domain or a task"));
    m_find->setClearButtonEnabled(true);
    column->addWidget(m_find);
    addTable();
    column->addWidget(m_table, 1);
    addLegend();
    column->addWidget(m_changes);
    addButtons();
    connect(m_find, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_walk.look(), &Look::changed, this, &AllDomains::checkNext);
    refresh();
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 32);
}

AllDomains::~AllDomains()
{
    if (m_checking)
        endRound();
}

void AllDomains::addTable()
{
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(DomainsModel::SortRole);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("The domains"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(DomainsModel::Next, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(widgets::measure(this, 36));
    auto *glyphs = new GlyphDelegate(m_table);
    for (int step = DomainsModel::FirstStep; step <= DomainsModel::LastStep; ++step) {
        m_table->setItemDelegateForColumn(step, glyphs);
        m_table->horizontalHeader()->setSectionResizeMode(step, QHeaderView::Fixed);
        m_table->setColumnWidth(step, widgets::measure(this, 38));
    }
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AllDomains::showChanges);
    connect(m_table, &QTableView::activated, this, &AllDomains::openChosen);
}

/// What the glyphs mean.
void AllDomains::addLegend()
{
    auto *legend = new QWidget(this);
    auto *flow = new widgets::FlowLayout(legend);
    for (const StepMark mark : {StepMark::Done, StepMark::ToDo, StepMark::Waiting, StepMark::WorthFixing,
                                StepMark::Refused, StepMark::NotChecked, StepMark::LeftOut}) {
        auto *entry = new QWidget(legend);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        auto *glyph = new widgets::GlyphView(glyphOf(mark), entry);
        glyph->setAccessibleName({}); // the word beside it says the same
        auto *word = new Text(Voice::Quiet, wordOf(mark), entry);
        word->setWordWrap(false);
        row->addWidget(glyph);
        row->addWidget(word);
        flow->addWidget(entry);
    }
    layout()->addWidget(legend);
}

void AllDomains::addButtons()
{
    auto *box = new QWidget(this);
    auto *row = new widgets::FlowLayout(box);
    const auto add = [&](const QString &text, ButtonRole role, auto &&does) {
        QPushButton *button = widgets::buttonWith(text, box);
        widgets::setRole(button, role);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
        return button;
    };
    m_open = add(tr("&Open"), ButtonRole::Filled, [this] { openChosen(); });
    m_check = add(tr("Check &all again"), ButtonRole::Outlined, [this] { checkAll(); });
    add(tr("&Close"), ButtonRole::Quiet, [this] { close(); });
    layout()->addWidget(box);
}

const Project *AllDomains::chosen() const
{
    const QModelIndex now = m_shown->mapToSource(m_table->currentIndex());
    return now.isValid() ? &m_model->project(now.row()) : nullptr;
}

void AllDomains::refresh()
{
    const Project *before = chosen();
    const dns::Name name = before ? before->setup.domain : m_walk.setup().domain;
    std::vector<Project> all = m_walk.editor().all();
    int needs = 0, waits = 0, done = 0;
    for (const Project &project : all) {
        const Standing standing = project.standing.value_or(Standing{});
        ++(standing.toDo > 0 ? needs : standing.waiting > 0 ? waits : done);
    }
    m_answer->say(tr("%n domains", nullptr, static_cast<int>(all.size())) + QStringLiteral(" · ") +
                  tr("%1 to do, %2 waiting, %3 done").arg(needs).arg(waits).arg(done));
    m_model->show(std::move(all));
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        const int of = m_shown->mapToSource(m_shown->index(row, 0)).row();
        if (row == 0 || m_model->project(of).setup.domain == name)
            m_table->setCurrentIndex(m_shown->index(row, 0));
    }
    m_check->setEnabled(!m_checking && m_shown->rowCount() > 0);
    showChanges();
}

void AllDomains::showChanges()
{
    const Project *now = chosen();
    m_open->setEnabled(now != nullptr && !m_checking);
    if (m_checking)
        return;
    const QStringList changes = now ? changesOf(*now) : QStringList();
    m_changes->report(
        !now ? QString()
        : changes.empty()
            ? tr("Nothing has changed at %1 since it was first checked.").arg(shownName(now->setup.domain))
            : changes.join(QLatin1Char('\n')));
}

void AllDomains::openChosen()
{
    if (const Project *now = chosen(); now && !m_checking) {
        m_walk.editor().openDomain(dns::Name(now->setup.domain));
        accept();
    }
}

/// One domain after the other, as if each was opened, so that each is kept with what was seen; the one that was open is
/// opened again.
void AllDomains::checkAll()
{
    m_round.clear();
    m_back = m_walk.setup().domain;
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        m_round.push_back(m_model->project(row).setup.domain);
    m_checking = true;
    m_walk.look().again();
    m_check->setEnabled(false);
    m_open->setEnabled(false);
}

void AllDomains::checkNext()
{
    if (m_walk.look().isBusy())
        return;
    if (!m_checking) {
        refresh();
        return;
    }
    std::erase(m_round, m_walk.setup().domain);
    refresh();
    if (m_round.empty()) {
        endRound();
        return;
    }
    m_changes->report(tr("Checking %1 …").arg(shownName(m_round.back())));
    m_walk.editor().openDomain(dns::Name(m_round.back()));
}

void AllDomains::endRound()
{
    m_checking = false;
    m_round.clear();
    if (m_walk.setup().domain != m_back)
        m_walk.editor().openDomain(m_back);
    refresh();
}

} // namespace wizard
