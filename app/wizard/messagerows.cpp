// SPDX-License-Identifier: Apache-2.0
#include "messagerows.h"

#include "words.h"

#include "app/widgets/text.h"
#include "app/wording/message.h"

#include <algorithm>

namespace wizard
{

using widgets::Glyph;
using widgets::Row;

namespace
{

Row::Content row(const QString &id, Glyph glyph, const QString &headline, const QStringList &sentences)
{
    return {.id = id,
            .words = {.glyph = glyph, .headline = headline, .beside = {}, .trailing = {}},
            .bodyIs = sentences.join(QLatin1Char('\n')),
            .build = [sentences](QVBoxLayout &column) {
                for (const QString &sentence : sentences)
                    column.addWidget(new widgets::Text(widgets::Voice::Body, sentence, column.parentWidget()));
            }};
}

Row::Content headerRow(const message::Features &features)
{
    const QStringList faults = wording::headerFaults(features);
    Row::Content content = row(QStringLiteral("header"), faults.isEmpty() ? Glyph::Done : Glyph::WorthFixing,
                               faults.isEmpty() ? tr("Date, sender and Message-ID are as they should be")
                                                : tr("Date, sender or Message-ID is not as it should be"),
                               faults);
    if (faults.isEmpty())
        content.build = {};
    return content;
}

Row::Content theirsRow(const message::TheirResults &theirs)
{
    QStringList sentences;
    for (const message::Compared &one : theirs.results)
        sentences << wording::compared(one);
    const auto others = std::count_if(theirs.results.begin(), theirs.results.end(), [](const message::Compared &one) {
        return one.difference != message::Difference::None;
    });
    return row(QStringLiteral("theirs"), others == 0 ? Glyph::Done : Glyph::Information,
               others == 0 ? tr("The receiver judged it as is judged here")
                           : tr("The receiver judged it otherwise in part"),
               sentences);
}

} // namespace

std::vector<Row::Content> messageRows(const Proof &proof)
{
    std::vector<Row::Content> rows;
    if (proof.left) {
        const message::Received &hop = proof.path[*proof.left];
        const bool isOpen = hop.tls && !*hop.tls;
        rows.push_back(row(QStringLiteral("left"), isOpen ? Glyph::WorthFixing : Glyph::Done,
                           isOpen    ? tr("It left your server without encryption")
                           : hop.tls ? tr("It left your server encrypted")
                                     : tr("It left your server"),
                           {wording::leftFrom(hop)}));
    }
    rows.push_back(headerRow(proof.features));
    if (const QString sentence = wording::oneClick(proof.features.oneClick); !sentence.isEmpty()) {
        const bool works = proof.features.oneClick == message::OneClick::Works;
        rows.push_back(row(
            QStringLiteral("unsubscribe"), works ? Glyph::Done : Glyph::WorthFixing,
            works ? tr("One click leaves the newsletter") : tr("One click does not leave the newsletter"), {sentence}));
    }
    if (const QString sentence = wording::passedOn(proof.features); !sentence.isEmpty())
        rows.push_back(row(QStringLiteral("passed-on"), Glyph::Information, tr("Others passed it on"), {sentence}));
    if (!proof.theirs.results.empty())
        rows.push_back(theirsRow(proof.theirs));
    return rows;
}

} // namespace wizard
