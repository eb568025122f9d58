// SPDX-License-Identifier: Apache-2.0
// All lists of the sweep in one table: what each says, by a sign and a word, while the answers come in; to sort, to
// search, to narrow down, to copy. Lists that have closed are in it, too, for other checkers still show them.
#pragma once

#include "core/blocklists/list.h"
#include "core/blocklists/look.h"

#include "app/widgets/text.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QUrl>
#include <QWidget>

namespace wizard
{

class ListsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Subject, Says, Weight, Why, ColumnCount };
    enum Role { SortRole = Qt::UserRole, KindRole, PageRole };
    enum class Kind { Names, CouldNotTell, DoesNotName, Closed }; // KindRole

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over what is new; rows keep their place while a sweep goes on. Behind them stand the catalogue's closed
    /// lists.
    void show(const std::vector<blocklists::Outcome> &outcomes, const blocklists::Catalogue &catalogue);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Closed {
        std::string zone;
        std::string name;
        unsigned year = 0;
        bool operator==(const Closed &) const = default;
    };
    [[nodiscard]] QVariant closedData(const Closed &list, int column, int role) const;

    std::vector<blocklists::Outcome> m_outcomes;
    std::vector<Closed> m_closed;
};

class ListsTable : public QWidget
{
    Q_OBJECT

public:
    explicit ListsTable(QWidget *parent = nullptr);
    void show(const std::vector<blocklists::Outcome> &outcomes, const blocklists::Catalogue &catalogue);

private:
    class Narrowed;
    QWidget *makeRow();
    void setUpView();
    void narrow();
    void copy() const;
    void openPage() const;
    [[nodiscard]] QUrl pageAtHand() const;

    ListsModel *m_model;
    Narrowed *m_narrowed;
    QLineEdit *m_search;
    QComboBox *m_which;
    QTableView *m_view;
    widgets::StatusLine *m_nothing = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace wizard
