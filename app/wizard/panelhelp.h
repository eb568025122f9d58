// SPDX-License-Identifier: Apache-2.0
// Where the panel of the DNS host does not take a record: what helps, and what is wrong with what the panel shows.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/copyfield.h"
#include "app/widgets/fold.h"
#include "app/widgets/text.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace wizard
{

class PanelHelp : public widgets::Card
{
    Q_OBJECT

public:
    explicit PanelHelp(Walk &walk, QWidget *parent = nullptr);

    /// Helps with `record`; without one there is nothing to help with. What was pasted for another one is forgotten.
    void show(std::optional<records::Record> record);

private:
    void addAdvice();
    void addPaste();
    void advise();
    void compare();
    /// Whose panel it is; null where that is not known, or the record is in no zone of theirs.
    [[nodiscard]] const discovery::DnsHost *host() const;

    Walk &m_walk;
    std::optional<records::Record> m_record;
    widgets::Fold *m_refused;
    QComboBox *m_says = nullptr;
    widgets::StatusLine *m_advice = nullptr;
    widgets::Text *m_caption = nullptr;
    widgets::CopyField *m_other = nullptr;
    widgets::Fold *m_shown;
    QPlainTextEdit *m_pasted = nullptr;
    widgets::StatusLine *m_verdict = nullptr;
};

} // namespace wizard
