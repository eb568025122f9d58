// SPDX-License-Identifier: Apache-2.0
// Prove it: a real message, opened here, shows the way that it took and what its receiver makes of it; and whether it
// left from where the set-up says.
#pragma once

#include "messagereading.h"
#include "steppage.h"

#include "app/pictures/way.h"
#include "app/widgets/card.h"
#include "app/widgets/nextcard.h"

#include <array>

namespace wizard
{

class ProvePage : public StepPage
{
    Q_OBJECT

public:
    ProvePage(Walk &walk, MessageReading &reading, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *primary() const override;
    [[nodiscard]] bool hasTask() const override;

protected:
    [[nodiscard]] Answer answer() const override;
    [[nodiscard]] bool asksFirst() const override { return true; } // its card is its own
    void refreshBody() override;

private:
    /// One of SPF, DKIM and DMARC.
    struct Result {
        widgets::Card *card = nullptr;
        widgets::GlyphView *glyph = nullptr;
        widgets::Text *word = nullptr;
        widgets::Text *sentence = nullptr;
    };
    void addResults();
    void addOpening();
    void addTaught();
    void showProof(const Proof &proof);
    void showResult(std::size_t which, widgets::Glyph glyph, const QString &word, const QString &sentence);
    void showSpf(const Proof &proof);
    void showDkim(const Proof &proof);
    void showDmarc(const Proof &proof);
    void showWay(const Proof &proof);
    void refreshTaught(const Proof *proof);
    [[nodiscard]] QString taughtBy(const message::Received &hop) const;

    MessageReading &m_reading;
    pictures::WayPicture *m_way;
    QWidget *m_results = nullptr;
    std::array<Result, 3> m_three;
    widgets::NextCard *m_opening = nullptr;
    widgets::StatusLine *m_says = nullptr;
    widgets::Card *m_taught = nullptr;
    widgets::Text *m_taughtSays = nullptr;
    widgets::RowList *m_besides = nullptr; // what else the message shows
    QPushButton *m_take = nullptr;
    std::optional<ip::Address> m_address; // that the set-up does not know, as m_host
    std::optional<dns::Name> m_host;
};

} // namespace wizard
