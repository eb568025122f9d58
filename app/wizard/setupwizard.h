// SPDX-License-Identifier: Apache-2.0
// The window: the side list with the steps and how each stands, the page that is open, back and next. It orders the
// pages and owns the walk; everything else is the pages' own business.
#pragma once

#include "steppage.h"
#include "walk.h"

#include "app/widgets/steplist.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

namespace wizard
{

class SetupWizard : public QWidget
{
    Q_OBJECT

public:
    /// Begins with `begin`, or else with what was kept last.
    SetupWizard(Environment environment, ProjectStore store, std::optional<Project> begin, QWidget *parent = nullptr);
    ~SetupWizard() override;

    [[nodiscard]] Walk &walk() { return *m_walk; }
    void openStep(Step step);

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPages();
    void connectWalk();
    QLayout *makeAppearance();
    QWidget *makeFooter();
    void refresh();
    void refreshList();
    void refreshNext();
    void goOn();
    [[nodiscard]] QString usualStatus() const;
    [[nodiscard]] widgets::StepList::Line lineOf(Step step) const;
    void addRecords(widgets::StepList::Line &line) const;
    void addVerdict(widgets::StepList::Line &line, const StepPage &page) const;
    void addTask(widgets::StepList::Line &line, const StepPage &page) const;
    [[nodiscard]] StepPage *page(int row) const;
    void setCurrent(int row);
    void focusPage();

    std::unique_ptr<Walk> m_walk;
    widgets::StepList *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    widgets::StatusLine *m_status = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QString m_saveProblem;
    bool m_closeAnyway = false;
};

} // namespace wizard
