// SPDX-License-Identifier: Apache-2.0
// All domains side by side, for whoever looks after several: each step of each, what is to do first and who does it,
// and what has changed since. The most urgent one is on top.
#pragma once

#include "walk.h"

#include "app/widgets/text.h"

#include <QAbstractTableModel>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace wizard
{

class DomainsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Domain, FirstStep, LastStep = FirstStep + 4, Next, Who, ToDo, Waits, Checked, ColumnCount };
    enum Role { SortRole = Qt::UserRole, MarkRole }; // MarkRole: a StepMark, of the columns of steps

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows `projects`, the most urgent first.
    void show(std::vector<Project> projects);
    [[nodiscard]] const Project &project(int row) const { return m_projects[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Project &project, int column) const;
    std::vector<Project> m_projects;
};

class AllDomains : public QDialog
{
    Q_OBJECT

public:
    explicit AllDomains(Walk &walk, QWidget *parent = nullptr);
    ~AllDomains() override;

private:
    void addTable();
    void addLegend();
    void addButtons();
    void refresh();
    void showChanges();
    void openChosen();
    void checkAll();
    void checkNext();
    void endRound();
    [[nodiscard]] const Project *chosen() const;

    Walk &m_walk;
    widgets::Text *m_answer;
    QLineEdit *m_find;
    DomainsModel *m_model;
    QSortFilterProxyModel *m_shown;
    QTableView *m_table;
    widgets::StatusLine *m_changes;
    QPushButton *m_open = nullptr;
    QPushButton *m_check = nullptr;
    std::vector<dns::Name> m_round; // still to be checked, the next one last
    dns::Name m_back;               // the domain that was open before
    bool m_checking = false;
};

} // namespace wizard
