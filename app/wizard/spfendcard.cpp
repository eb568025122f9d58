// SPDX-License-Identifier: Apache-2.0
#include "spfendcard.h"

#include "app/widgets/text.h"
#include "app/widgets/tilelayout.h"

#include "core/spf/record.h"

#include <QSignalBlocker>

#include <algorithm>

namespace wizard
{

using widgets::ChoiceTile;
using widgets::Text;
using widgets::Voice;

SpfEndCard::SpfEndCard(Walk &walk, QWidget *parent) : Card(parent), m_walk(walk), m_ends(new QButtonGroup(this))
{
    inside()->addWidget(new Text(Voice::Heading, tr("And mail from anywhere else?"), this));
    auto *tiles = new QWidget(this);
    auto *row = new widgets::TileLayout(2, tiles);
    const struct {
        SpfEnd end = SpfEnd::SoftFail;
        ChoiceTile::Words words;
    } ends[] = {{SpfEnd::SoftFail,
                 {.title = tr("Suspicious"),
                  .sentence = tr("Forwarded mail still arrives. Your DMARC rule decides about forgeries."),
                  .tag = tr("Suggested"),
                  .code = QStringLiteral("~all")}},
                {SpfEnd::Fail,
                 {.title = tr("Refused"),
                  .sentence = tr("Some receivers refuse it at once, forwarded mail of yours, too."),
                  .code = QStringLiteral("-all")}}};
    for (const auto &[end, words] : ends) {
        auto *tile = new ChoiceTile(words, tiles);
        m_ends->addButton(tile, static_cast<int>(end));
        row->addWidget(tile);
    }
    inside()->addWidget(tiles);
    connect(m_ends, &QButtonGroup::idClicked, this,
            [this](int id) { m_walk.editor().change([id](Setup &setup) { setup.spfEnd = static_cast<SpfEnd>(id); }); });
}

std::optional<SpfEnd> SpfEndCard::end() const
{
    for (const records::Record &record : m_walk.look().records()) {
        if (record.purpose != records::Purpose::Spf || record.name != m_walk.setup().domain ||
            record.action == records::Action::Remove)
            continue;
        const auto parsed = spf::parse(record.value);
        const auto *read = std::get_if<spf::Record>(&parsed);
        const spf::Term *all = read ? read->find(spf::Kind::All) : nullptr;
        const bool namesSomebody = read && std::any_of(read->terms.begin(), read->terms.end(), [](const auto &term) {
                                       return term.isMechanism() && term.kind != spf::Kind::All;
                                   });
        if (all && namesSomebody)
            return all->qualifier == spf::Qualifier::Fail ? SpfEnd::Fail : SpfEnd::SoftFail;
    }
    return std::nullopt;
}

void SpfEndCard::refresh()
{
    const auto said = m_walk.setup().spfEnd ? m_walk.setup().spfEnd : end();
    setVisible(end().has_value());
    const QSignalBlocker noEcho(m_ends);
    for (QAbstractButton *tile : m_ends->buttons())
        tile->setChecked(said && m_ends->id(tile) == static_cast<int>(*said));
}

} // namespace wizard
