// SPDX-License-Identifier: Apache-2.0
// All lists of the sweep in one table: what each says, by a sign and a word, while the answers come in; to sort, to
// search, to narrow down, to copy.
#pragma once

#include "core/blocklists/look.h"

#include <QAbstractTableModel>
#include <QComboBox>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>

namespace wizard
{

class ListsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Subject, Says, Weight, Why, ColumnCount };
    enum Role { SortRole = Qt::UserRole, StateRole, PageRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes over what is new; rows keep their place while a sweep goes on.
    void show(const std::vector<blocklists::Outcome> &outcomes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<blocklists::Outcome> m_outcomes;
};

class ListsTable : public QWidget
{
    Q_OBJECT

public:
    explicit ListsTable(QWidget *parent = nullptr);
    void show(const std::vector<blocklists::Outcome> &outcomes);

private:
    class Narrowed;
    void copy() const;

    ListsModel *m_model;
    Narrowed *m_narrowed;
    QLineEdit *m_search;
    QComboBox *m_which;
    QTableView *m_view;
};

} // namespace wizard
