// SPDX-License-Identifier: Apache-2.0
#include "tilesquestion.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"

#include <QSignalBlocker>

#include <utility>

namespace wizard
{

TilesQuestion::TilesQuestion(Walk &walk, Words words, QWidget *parent)
    : Question(walk, std::move(words), parent), m_tiles(new QButtonGroup(this))
{
    m_tiles->setExclusive(false); // arrow keys look at the answers; Space, Enter or a click gives one
    connect(m_tiles, &QButtonGroup::idClicked, this, [this](int id) {
        choose(id);
        emit answered();
    });
}

widgets::ChoiceTile *TilesQuestion::makeTile(int id, widgets::ChoiceTile::Words content)
{
    auto *tile = new widgets::ChoiceTile(std::move(content), card());
    m_tiles->addButton(tile, id);
    return tile;
}

void TilesQuestion::addUnknown()
{
    auto *unknown = widgets::buttonWith(tr("I don't &know: open a message that I sent …"), card());
    widgets::setRole(unknown, widgets::ButtonRole::Quiet);
    card()->body()->addWidget(unknown, 0, Qt::AlignLeading);
    connect(unknown, &QPushButton::clicked, this, &TilesQuestion::messageWanted);
}

QString TilesQuestion::answer() const
{
    const auto id = chosen();
    return id ? m_tiles->button(*id)->text() : QString();
}

void TilesQuestion::refreshBody()
{
    const QSignalBlocker noEcho(m_tiles);
    const auto id = chosen();
    for (QAbstractButton *tile : m_tiles->buttons())
        tile->setChecked(m_tiles->id(tile) == id);
}

} // namespace wizard
