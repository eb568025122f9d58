// SPDX-License-Identifier: Apache-2.0
// Type it in: what to enter where. What others have to be asked for comes first, for it takes their time; then the
// records in the words of the DNS host's own form; what is right already is folded away. All of it can be saved as a
// text file.
#pragma once

#include "recordsview.h"
#include "steppage.h"

#include "app/widgets/fold.h"

#include <functional>
#include <vector>

namespace wizard
{

class PublishPage : public StepPage
{
    Q_OBJECT

public:
    /// `steps` are the pages whose tasks may be waiting for somebody; all must outlive this.
    PublishPage(Walk &walk, std::vector<const StepPage *> steps, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *firstControl() override { return m_saveText; }

protected:
    [[nodiscard]] QString answer() const override;
    void refreshBody() override;

private:
    void addParts();
    /// What is odd about the form that the records go into, and the way there.
    void showHost();
    /// `make` is called when the file is written.
    void askWhere(const QString &title, const QString &suffix, const QString &filter,
                  const std::function<QByteArray()> &make);
    /// What waits for somebody, the longest waiting first.
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QByteArray zone() const;

    std::vector<const StepPage *> m_steps;
    widgets::Text *m_waiting = nullptr;
    RecordsView *m_ask = nullptr;
    widgets::FindingsView *m_byHand = nullptr;
    RecordsView *m_type = nullptr;
    widgets::Text *m_hostNotes = nullptr;
    QWidget *m_panel = nullptr; // the button that opens it, for the host it was made for
    std::string m_panelOf;
    widgets::Fold *m_keepFold = nullptr;
    RecordsView *m_keep = nullptr;
    QPushButton *m_saveText = nullptr;
    QPushButton *m_saveZone = nullptr;
    widgets::StatusLine *m_saved = nullptr;
};

} // namespace wizard
