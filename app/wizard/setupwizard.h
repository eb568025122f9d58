// SPDX-License-Identifier: Apache-2.0
// The window: the rail with the pages and how each stands, the page that is open, and the foot. It orders the pages and
// owns the walk; everything else is the pages' own business.
#pragma once

#include "steppage.h"
#include "walk.h"

#include "app/widgets/rail.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

namespace wizard
{

class MessageReading;
class Notice;
class SinceLast;
class WindowMenu;

class SetupWizard : public QWidget
{
    Q_OBJECT

public:
    /// What QApplication::exit() is called with when the window is to be made anew, in another language.
    static constexpr int anew = 64;

    /// Begins with `begin`, or else with what was kept last.
    SetupWizard(Environment environment, ProjectStore store, std::optional<Project> begin, QWidget *parent = nullptr);
    ~SetupWizard() override;

    [[nodiscard]] Walk &walk() { return *m_walk; }
    void openStep(Step step);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPages();
    void addKeys();
    void connectWalk();
    void connectPage(StepPage *page);
    QWidget *makeFoot();
    void refresh();
    void refreshRail();
    void refreshFoot();
    void goOn();
    void askForMessage();
    void report(const QString &sentence);
    [[nodiscard]] StepPage *page(int row) const;
    void setCurrent(int row);
    void focusPage();

    std::unique_ptr<Walk> m_walk;
    MessageReading *m_reading = nullptr;
    SinceLast *m_since = nullptr;
    widgets::Rail *m_rail = nullptr;
    WindowMenu *m_menu = nullptr;
    Notice *m_notice = nullptr;
    QStackedWidget *m_pages = nullptr;
    widgets::StatusLine *m_status = nullptr;
    QPushButton *m_handOver = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QString m_saveProblem;
    bool m_closeAnyway = false;
};

} // namespace wizard
