// SPDX-License-Identifier: Apache-2.0
// Type it in: one record after the other, in the words of the DNS host's own form. What is typed in is watched until
// everybody sees it; what others have to be asked for is on the pages of the steps.
#pragma once

#include "handover.h"
#include "panelhelp.h"
#include "steppage.h"

#include "app/pictures/watch.h"
#include "app/widgets/cardstack.h"
#include "app/widgets/recordcard.h"

namespace wizard
{

class PublishPage : public StepPage
{
    Q_OBJECT

public:
    explicit PublishPage(Walk &walk, QWidget *parent = nullptr);

signals:
    /// A sheet is to be handed over.
    void sheetWanted(wizard::HandOver::Sheet sheet);

protected:
    [[nodiscard]] Answer answer() const override;
    void refreshBody() override;

private:
    void addParts();
    /// The way through the panel of the DNS host, with what is odd about its form.
    void showHost();
    void showForm();
    /// How far the record of the card has come that is watched.
    void showWatch(const todo::Task *task);
    void addSheets();
    void showOthers();
    [[nodiscard]] const todo::Task *shownTask() const;
    [[nodiscard]] std::vector<const records::Record *> recordsOf(const todo::Task &task) const;

    widgets::Card *m_host = nullptr;
    widgets::Text *m_path = nullptr;
    widgets::Text *m_notes = nullptr;
    QWidget *m_panel = nullptr; // the button that opens it, for the host it was made for
    std::string m_panelOf;
    widgets::CardStack<widgets::RecordCard> *m_form = nullptr; // of the record that is next
    pictures::WatchPicture *m_watch = nullptr;
    PanelHelp *m_help = nullptr;
    QPushButton *m_undo = nullptr;
    QWidget *m_sheets = nullptr;
    widgets::RowList *m_others = nullptr;
    widgets::RowList *m_byHand = nullptr;
};

} // namespace wizard
