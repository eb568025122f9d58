// SPDX-License-Identifier: Apache-2.0
#include "rotationcard.h"

#include "say.h"

#include "app/widgets/fields.h"

#include "core/dkim/inspect.h"
#include "core/records/silent.h"

#include <algorithm>

namespace wizard
{

using widgets::Glyph;
using widgets::Text;
using widgets::Voice;

RotationCard::RotationCard(Walk &walk, QWidget *parent)
    : DomainCard(walk, parent), m_title(new Text(Voice::Heading, {}, this)), m_ladder(new widgets::Ladder(this)),
      m_wait(new Text(Voice::Body, {}, this)), m_record(new widgets::CardStack<widgets::RecordCard>(this)),
      m_withdrawn(widgets::buttonWith(tr("The old key is &withdrawn"), this))
{
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_ladder),
                          static_cast<QWidget *>(m_wait), static_cast<QWidget *>(m_record)})
        inside()->addWidget(part);
    inside()->addWidget(m_withdrawn, 0, Qt::AlignLeading);
    connect(m_withdrawn, &QPushButton::clicked, this, [this] {
        if (const OwnKey *gone = old()) {
            const std::string selector = gone->selector;
            this->walk().editor().change([&selector](Setup &setup) { setup.removeSelector(selector); });
        }
    });
    hide();
}

const OwnKey *RotationCard::old() const
{
    const Setup &setup = walk().setup();
    const auto &aside = walk().project().keysSetAside;
    if (!setup.ownKey || setup.ownKey->onServer)
        return nullptr;
    const auto found = std::find_if(aside.rbegin(), aside.rend(), [&](const OwnKey &key) {
        return key.selector != setup.ownKey->selector && setup.hasSelector(key.selector);
    });
    return found == aside.rend() || !walk().look().hasKeyAt(found->selector) ? nullptr : &*found;
}

bool RotationCard::isSeen(const std::string &selector) const
{
    const auto name = dkim::keyName(selector, walk().setup().domain);
    const auto &all = walk().look().records();
    return std::any_of(all.begin(), all.end(), [&name](const records::Record &record) {
        return record.purpose == records::Purpose::Dkim && record.action == records::Action::Keep &&
               name == record.name;
    });
}

void RotationCard::refreshCard()
{
    const OwnKey *from = old();
    const checkup::Report *report = walk().look().report();
    setVisible(from && report);
    if (!from || !report)
        return;
    const Setup &setup = walk().setup();
    const QString before = shownSelector(from->selector), after = shownSelector(setup.ownKey->selector);
    const bool seen = isSeen(setup.ownKey->selector), proved = setup.dkimProved;
    m_title->say(tr("From key %1 to key %2").arg(before, after));
    const auto glyph = [](bool done, bool isNow) {
        return done ? Glyph::Done : isNow ? Glyph::Current : Glyph::NotReached;
    };
    m_ladder->setRungs(
        {{glyph(seen, true), tr("Typed in"), tr("the record of %1; the one of %2 stays").arg(after, before),
          seen ? tr("seen") : tr("not seen yet")},
         {glyph(proved, seen), tr("Switched over"), tr("the server signs with %1").arg(after),
          proved ? tr("proved by a message") : QString()},
         {glyph(false, proved), tr("Withdrawn"), tr("the record of %1 says so").arg(before), {}}});
    m_wait->say(
        proved
            ? tr("Wait a week: mail signed with %1 is still on its way. Then replace its record with this:").arg(before)
        : seen ? tr("Give the server the new key, then open a message that it has signed.")
               : tr("Until the new record is seen everywhere, the server goes on signing with %1.").arg(before));
    std::vector<widgets::RecordCard::Content> records;
    const auto name = dkim::keyName(from->selector, setup.domain);
    if (proved && name)
        records.push_back(contentOf(records::withdrawnKey(*name, report->found.zone, {from->record}), walk()));
    m_record->arrange(std::move(records));
    m_withdrawn->setVisible(proved);
}

} // namespace wizard
