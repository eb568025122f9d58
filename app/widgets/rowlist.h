// SPDX-License-Identifier: Apache-2.0
// What else there is to say, one line each; more of it opens in place, one at a time. While answers come in, rows that
// stay the same are not touched: what is open stays open, and the focus stays where it is.
#pragma once

#include "cardframe.h"
#include "rowhead.h"

#include <functional>
#include <vector>

namespace widgets
{

class Row : public QWidget
{
    Q_OBJECT

public:
    /// Puts what a row opens into a layout.
    using Build = std::function<void(QVBoxLayout &)>;

    struct Content {
        QString id; // which row it is, whatever it says
        RowHead::Words words;
        QString bodyIs = {}; // tells one body from another: while it is the same, what is open is not made anew
        Build build = {};    // called when the row is opened first; without it the row does not open
    };

    explicit Row(Content content, QWidget *parent = nullptr);
    [[nodiscard]] const QString &id() const { return m_content.id; }
    [[nodiscard]] RowHead *head() const { return m_head; }
    [[nodiscard]] bool isOpen() const { return m_head->isChecked(); }
    void setOpen(bool open);
    /// Says `content`, which is of the same row.
    void setContent(Content content);
    void setHasLine(bool hasLine);

signals:
    /// It is going to be opened, which moves what is below it.
    void opens();
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void toggle(bool open);
    void dress();

    Content m_content;
    RowHead *m_head;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr; // once it was open
    bool m_hasLine = false;
};

class RowList : public CardFrame
{
    Q_OBJECT

public:
    explicit RowList(QWidget *parent = nullptr);

    /// Shows a row for each of `contents`, in this order; hides itself when there are none.
    void arrange(std::vector<Row::Content> contents);
    [[nodiscard]] const std::vector<Row *> &rows() const { return m_rows; }
    /// The row called `id`, if it is there.
    [[nodiscard]] Row *row(const QString &id) const;
    /// Opens the row called `id` and goes to it.
    void open(const QString &id);

protected:
    void dress() override;

private:
    void makeRoomFor(Row *row);
    void reveal(Row *row);

    QVBoxLayout *m_column;
    std::vector<Row *> m_rows;
    int m_seenAt = 0; // of the row that opens
};

} // namespace widgets
