// SPDX-License-Identifier: Apache-2.0
#include "liststable.h"

#include "app/widgets/fields.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/marks.h"
#include "app/widgets/theme.h"
#include "app/widgets/webpage.h"
#include "app/wording/wording.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wizard
{

using blocklists::Outcome;
using blocklists::State;

namespace
{

widgets::Mark markOf(const Outcome &outcome)
{
    switch (outcome.state) {
    case State::Pending:
        return widgets::Mark::Hourglass;
    case State::Listed:
        return blocklists::isAccusation(outcome) ? widgets::Mark::Cross : widgets::Mark::Info;
    case State::Clear:
        return widgets::Mark::Tick;
    case State::Refused:
    case State::Unanswered:
    case State::Unproven:
        return widgets::Mark::Question;
    case State::Dead:
    case State::LeftOut:
        return widgets::Mark::Dash;
    }
    return widgets::Mark::Question;
}

Severity severityOf(const Outcome &outcome)
{
    switch (outcome.state) {
    case State::Listed:
        if (!blocklists::isAccusation(outcome))
            return Severity::Info;
        return outcome.tier == blocklists::Tier::StopsMail   ? Severity::Error
               : outcome.tier == blocklists::Tier::MayMatter ? Severity::Warning
                                                             : Severity::Info;
    case State::Clear:
        return Severity::Ok;
    default:
        return Severity::Unknown;
    }
}

QString nameOf(const Outcome &outcome)
{
    return wording::shown(outcome.name.empty() ? outcome.zone : outcome.name);
}

QString whyOf(const Outcome &outcome)
{
    QStringList parts;
    for (const blocklists::Meaning meaning : outcome.meanings)
        parts << wording::listMeaning(meaning);
    if (!outcome.reason.empty())
        parts << wording::shown(outcome.reason);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void ListsModel::show(const std::vector<Outcome> &outcomes, const blocklists::Catalogue &catalogue)
{
    std::vector<Closed> closed;
    for (const blocklists::List &list : catalogue.lists) {
        if (list.closed > 0 && !outcomes.empty())
            closed.push_back({list.zone, list.name, list.closed});
    }
    const bool same =
        closed == m_closed && outcomes.size() == m_outcomes.size() &&
        std::equal(outcomes.begin(), outcomes.end(), m_outcomes.begin(), [](const Outcome &one, const Outcome &other) {
            return one.zone == other.zone && one.subject == other.subject;
        });
    if (!same) {
        beginResetModel();
        m_outcomes = outcomes;
        m_closed = std::move(closed);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (m_outcomes[i].state == outcomes[i].state && m_outcomes[i].codes == outcomes[i].codes &&
            m_outcomes[i].reason == outcomes[i].reason)
            continue;
        m_outcomes[i] = outcomes[i];
        const int row = static_cast<int>(i);
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ListsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_outcomes.size() + m_closed.size());
}

int ListsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ListsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    if (row >= m_outcomes.size())
        return closedData(m_closed[row - m_outcomes.size()], index.column(), role);
    const Outcome &outcome = m_outcomes[row];
    if (role == KindRole)
        return static_cast<int>(outcome.state == State::Listed  ? Kind::Names
                                : outcome.state == State::Clear ? Kind::DoesNotName
                                                                : Kind::CouldNotTell);
    if (role == PageRole)
        return widgets::webPage(outcome.lookupUrl.empty() ? outcome.delistUrl : outcome.lookupUrl);
    if (role == SortRole && index.column() == Says) // what names one first, then what could not tell
        return outcome.state == State::Listed ? 0 : outcome.state == State::Clear ? 2 : 1;
    if (role == SortRole && index.column() == Weight)
        return static_cast<int>(outcome.tier);
    if (role == Qt::DecorationRole && index.column() == Says)
        return widgets::iconOf(markOf(outcome), widgets::colourOf(severityOf(outcome), QApplication::palette()));
    if (role == Qt::ToolTipRole && index.column() == Why)
        return whyOf(outcome).toHtmlEscaped();
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameOf(outcome);
    case Subject:
        return wording::shown(blocklists::toText(outcome.subject));
    case Says:
        return outcome.state == State::Pending ? tr("being asked") : wording::listState(outcome.state);
    case Weight:
        return wording::tier(outcome.tier);
    default:
        return whyOf(outcome);
    }
}

QVariant ListsModel::closedData(const Closed &list, int column, int role) const
{
    if (role == KindRole)
        return static_cast<int>(Kind::Closed);
    if (role == SortRole && (column == Says || column == Weight))
        return 3; // behind all others
    if (role == Qt::DecorationRole && column == Says)
        return widgets::iconOf(widgets::Mark::Dash, widgets::colourOf(Severity::Unknown, QApplication::palette()));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Name:
        return wording::shown(list.name.empty() ? list.zone : list.name);
    case Says:
        return tr("closed in %1").arg(list.year);
    case Why:
        return tr("Not asked. Ignore whoever still shows it.");
    default:
        return {};
    }
}

QVariant ListsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("List");
    case Subject:
        return tr("Asked about");
    case Says:
        return tr("It says");
    case Weight:
        return tr("Weight");
    default:
        return tr("Why");
    }
}

class ListsTable::Narrowed : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void narrow(const QString &words, int which)
    {
        m_words = words.simplified();
        m_which = which;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        using Kind = ListsModel::Kind;
        const auto kind = static_cast<Kind>(sourceModel()->index(row, 0, parent).data(ListsModel::KindRole).toInt());
        // Among all the closed ones would only be in the way, unless somebody looks for one of them.
        const bool fits =
            m_which == 0 ? kind != Kind::Closed || !m_words.isEmpty() : m_which - 1 == static_cast<int>(kind);
        if (!fits)
            return false;
        for (int column = 0; column < ListsModel::ColumnCount && !m_words.isEmpty(); ++column) {
            if (sourceModel()->index(row, column, parent).data().toString().contains(m_words, Qt::CaseInsensitive))
                return true;
        }
        return m_words.isEmpty();
    }

private:
    QString m_words;
    int m_which = 0;
};

ListsTable::ListsTable(QWidget *parent)
    : QWidget(parent), m_model(new ListsModel(this)), m_narrowed(new Narrowed(this)), m_search(new QLineEdit(this)),
      m_which(new QComboBox(this)), m_view(new QTableView(this))
{
    m_narrowed->setSourceModel(m_model);
    m_narrowed->setSortRole(ListsModel::SortRole);
    m_nothing = new widgets::StatusLine(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeRow());
    layout->addWidget(m_nothing);
    layout->addWidget(m_view);
    setUpView();
    connect(m_search, &QLineEdit::textChanged, this, &ListsTable::narrow);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ListsTable::narrow);
}

/// What is looked for, and what can be done with what is found.
QWidget *ListsTable::makeRow()
{
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the lists"));
    m_search->setClearButtonEnabled(true);
    for (auto *clear : m_search->findChildren<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_which->setAccessibleName(tr("Which lists are shown"));
    m_which->addItems({tr("All"), tr("Those that name you"), tr("Those that could not tell"), tr("Those that do not"),
                       tr("Those that have closed")});
    auto *label = new QLabel(tr("Show:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_which); // the name of a choice is what is chosen: only a label tells what it is for
    m_open = widgets::buttonWith(tr("&Open the list's page"), this);
    m_open->setEnabled(false);
    QPushButton *copyRows = widgets::buttonWith(tr("Cop&y the table"), this);
    connect(m_open, &QPushButton::clicked, this, &ListsTable::openPage);
    connect(copyRows, &QPushButton::clicked, this, &ListsTable::copy);
    auto *box = new QWidget(this);
    auto *row = new widgets::FlowLayout(box); // which has to fit a narrow window
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, label, m_which, m_open, copyRows})
        row->addWidget(part);
    return box;
}

void ListsTable::setUpView()
{
    m_view->setModel(m_narrowed);
    m_view->setAccessibleName(tr("All lists that were asked"));
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(-1, Qt::AscendingOrder); // as asked: what stops mail first
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setMinimumHeight(fontMetrics().height() * 16);
    for (const auto &[column, letters] :
         {std::pair{ListsModel::Name, 30}, {ListsModel::Subject, 20}, {ListsModel::Says, 20}, {ListsModel::Weight, 20}})
        m_view->setColumnWidth(column, letters * fontMetrics().averageCharWidth());
    connect(m_view, &QTableView::activated, this, &ListsTable::openPage);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_open->setEnabled(!pageAtHand().isEmpty()); });
    connect(m_narrowed, &QAbstractItemModel::modelReset, this, [this] { m_open->setEnabled(false); });
    auto *shortcut = new QShortcut(QKeySequence::Copy, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &ListsTable::copy);
}

void ListsTable::narrow()
{
    m_narrowed->narrow(m_search->text(), m_which->currentIndex());
    const bool nothing = m_narrowed->rowCount() == 0 && m_model->rowCount() > 0;
    m_nothing->report(nothing ? tr("No list fits; choose “All” and clear the search to see every one.") : QString());
}

void ListsTable::show(const std::vector<Outcome> &outcomes, const blocklists::Catalogue &catalogue)
{
    m_model->show(outcomes, catalogue);
}

QUrl ListsTable::pageAtHand() const
{
    return m_view->currentIndex().data(ListsModel::PageRole).toUrl();
}

void ListsTable::openPage() const
{
    if (const QUrl page = pageAtHand(); !page.isEmpty())
        QDesktopServices::openUrl(page);
}

/// The rows that are selected, or all that are shown, as lines with tabs between the columns.
void ListsTable::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_narrowed->rowCount(); ++row) {
        const bool all = !m_view->selectionModel()->hasSelection();
        if (!all && !m_view->selectionModel()->isRowSelected(row, {}))
            continue;
        QStringList cells;
        for (int column = 0; column < ListsModel::ColumnCount; ++column)
            cells << m_narrowed->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace wizard
