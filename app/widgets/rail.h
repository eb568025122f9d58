// SPDX-License-Identifier: Apache-2.0
// The side of the window: which domain, the steps and how each stands, how far all of it is, menu and help. It stands
// on the window's ground without a frame, and gets narrower before the page has to.
#pragma once

#include "raillist.h"

#include <QToolButton>

class QLabel;

namespace widgets
{

class Hairline;

/// A tool button with its icon, a bold text that is cut where there is no room, and a chevron: a menu is behind it.
class SwitchButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SwitchButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A thin bar for each of the steps, filled as far as the steps are; the sentence above says the same.
class StepBars : public QWidget
{
    Q_OBJECT

public:
    enum class Bar : std::uint8_t { Open, Waiting, Done };

    explicit StepBars(QWidget *parent = nullptr);
    void setBars(std::vector<Bar> bars);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Bar> m_bars;
};

class Rail : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// Brings one line up to date; lines up to it are made where there are none.
    void setLine(int row, const RailLine &line);
    [[nodiscard]] const RailLine &line(int row) const { return m_list->lines()->line(row); }
    /// How many lines there are; those behind go.
    void setCount(int count) { m_list->lines()->setCount(count); }
    [[nodiscard]] int count() const { return m_list->lines()->rowCount(); }

    /// The row that is open, or -1.
    [[nodiscard]] int current() const;
    void setCurrent(int row);

    /// Which domain is open, and which there are to switch to. Where none is, `open` says so: "No domain yet".
    void setDomains(const QString &open, const QStringList &known);
    /// "2 of 5 done, 1 waiting", and a bar for each step.
    void setTotals(const QString &sentence, std::vector<StepBars::Bar> bars);

    /// The list, for the focus.
    [[nodiscard]] QListView *list() const { return m_list; }
    /// The window puts its menu behind this one.
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }
    /// Hidden until the window has help to show.
    [[nodiscard]] QToolButton *helpButton() const { return m_help; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(int row);
    void domainChosen(const QString &domain);
    void anotherDomainWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void dress();
    void fit();

    SwitchButton *m_domain;
    RailList *m_list;
    QLabel *m_totals;
    StepBars *m_bars;
    Hairline *m_line;
    QToolButton *m_menu;
    QToolButton *m_help;
};

} // namespace widgets
