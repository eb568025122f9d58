// SPDX-License-Identifier: Apache-2.0
// The steps in the rail: a list with one line per step. Glyph, name and state are read aloud; one tab stop, and arrows
// inside.
#pragma once

#include "marks.h"

#include <QAbstractListModel>
#include <QListView>

#include <vector>

namespace widgets
{

/// What a line of the rail says: "2", "Server name", and below it "Mail is refused".
struct RailLine {
    QString number; // empty for pages that are no step
    QString name;
    QString state;
    Glyph glyph = Glyph::NotReached;
    bool reachable = true;
    bool beginsGroup = false; // a hairline stands before it
    bool operator==(const RailLine &) const = default;
};

class RailModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Number = Qt::UserRole, State, Sign, BeginsGroup };

    using QAbstractListModel::QAbstractListModel;
    void setLine(int row, const RailLine &line);
    void setCount(int count);
    [[nodiscard]] const RailLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// Whether any line has a number, so that all names stand in one column.
    [[nodiscard]] bool hasNumbers() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<RailLine> m_lines;
};

class RailList : public QListView
{
    Q_OBJECT

public:
    explicit RailList(QWidget *parent = nullptr);
    [[nodiscard]] RailModel *lines() const { return m_model; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentRowChanged(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    RailModel *m_model;
};

} // namespace widgets
