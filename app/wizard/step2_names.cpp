// SPDX-License-Identifier: Apache-2.0
#include "step2_names.h"

#include "say.h"

#include "app/widgets/fields.h"
#include "app/widgets/webpage.h"
#include "app/wording/wording.h"

#include <algorithm>

namespace wizard
{

using pictures::Leads;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

bool isAbout(const Finding &finding, const QString &address)
{
    return plainText(finding.subject) == address;
}

/// What the findings say of the way back, from the address to a name.
Leads wayBack(const Findings &all, const QString &address, bool pending)
{
    for (const Finding &finding : all) {
        if (!isAbout(finding, address))
            continue;
        switch (finding.code) {
        case Code::PtrMissing:
            return Leads::Nowhere;
        case Code::PtrNotConfirmed:
        case Code::PtrGeneric:
        case Code::PtrNotHostName:
        case Code::PtrForeignDomain:
        case Code::EhloMismatch:
            return Leads::Elsewhere;
        case Code::LookupFailed:
            return Leads::NotChecked;
        default:
            break;
        }
    }
    return pending ? Leads::Looking : Leads::Fits;
}

/// What they say of the way there, from the server's name to an address of its kind.
Leads wayThere(const Findings &all, const ip::Address &address, bool pending)
{
    const dns::Type type = address.isV4() ? dns::Type::A : dns::Type::Aaaa;
    for (const Finding &finding : all) {
        if (finding.code == Code::EhloUnresolved || finding.code == Code::EhloInvalid)
            return Leads::Nowhere;
        if (const auto *missing = finding.get<finding::HostAddressMissing>(); missing && missing->type == type)
            return missing->found.empty() ? Leads::Nowhere : Leads::Elsewhere;
        if (const auto *proxied = finding.get<finding::HostProxied>(); proxied && proxied->type == type)
            return Leads::Elsewhere;
    }
    return pending ? Leads::Looking : Leads::Fits;
}

} // namespace

NamesPage::NamesPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Names,
                .name = tr("Server name"),
                .place = tr("Step 2 of 5 · Your server's name"),
                .restsOnSenders = true},
               parent),
      m_loop(new pictures::LoopPicture(this))
{
    setPicture(m_loop);
    m_provider = new Text(Voice::Body, {}, this);
    above()->addWidget(m_provider);
    m_page = new QWidget(this);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    above()->addWidget(m_page);
    m_planB = new widgets::Fold(tr("If they refuse, or say “ask your registrar”"), this);
    m_planBSays = new Text(Voice::Body, {}, m_planB);
    m_second = new widgets::ValueView({}, {}, {}, tr("Copy the second letter"), m_planB);
    m_planB->inside()->addWidget(m_planBSays);
    m_planB->inside()->addWidget(m_second);
    below()->addWidget(m_planB);
}

StepPage::Answer NamesPage::answer() const
{
    return answerByFindings(Check::Names);
}

void NamesPage::refreshBody()
{
    pictures::Loop loop;
    const Findings all = findings();
    const checkup::Report *report = walk().look().report();
    const Setup &setup = report ? report->setup : walk().setup(); // with what was found where nobody has said yet
    loop.server = setup.host ? shownName(*setup.host) : QString();
    for (const Sender &sender : setup.senders) {
        const QString address = plainText(ip::toText(sender.address));
        loop.addresses.push_back({address, setup.host ? wayThere(all, sender.address, isPending()) : Leads::NotChecked,
                                  wayBack(all, address, isPending())});
    }
    m_loop->set(loop);
    refreshProvider();
    refreshPlanB();
}

/// Who holds the address, where it was recognised, and whether they let their customers do it themselves.
void NamesPage::refreshProvider()
{
    const bool asks = next()->content() && !next()->content()->letter.isEmpty();
    const hostnames::PtrOwner *owner = asks ? holderOf(walk()) : nullptr;
    QString says;
    if (owner && owner->selfService == "yes")
        says = tr("At %1 you can set the reverse name yourself, in the customer panel. If you do not find it, send the "
                  "letter.");
    else if (owner && owner->selfService == "partly")
        says = tr(
            "At %1 some customers can set the reverse name themselves. Look in the panel first, then send the letter.");
    m_provider->say(says.isEmpty() ? QString() : says.arg(plainText(owner->name)));
    const std::string url = says.isEmpty() ? std::string() : owner->docsUrl;
    if (url == m_shownUrl)
        return;
    m_shownUrl = url;
    qDeleteAll(m_page->findChildren<QPushButton *>());
    if (const QUrl page = widgets::webPage(url); !page.isEmpty())
        m_page->layout()->addWidget(widgets::openButton(page, m_page));
    m_page->setVisible(!m_page->findChildren<QPushButton *>().isEmpty());
}

void NamesPage::refreshPlanB()
{
    const auto &all = walk().look().records();
    const auto asked = std::find_if(all.begin(), all.end(), [](const records::Record &record) {
        return record.who == Who::IpProvider && record.action != records::Action::Keep;
    });
    const bool hasPlan = asked != all.end() && !isFolded();
    m_planB->setVisible(hasPlan);
    if (!hasPlan)
        return;
    m_planBSays->say(
        tr("Only whoever holds the address range can set the name, and that is never the registrar of your "
           "domain. This is what to answer. If they still refuse, a relay or another provider is the way."));
    const QString letter = wording::ptrSecondLetter(*asked);
    m_second->setText(letter, letter);
}

} // namespace wizard
