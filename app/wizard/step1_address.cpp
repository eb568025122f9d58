// SPDX-License-Identifier: Apache-2.0
#include "step1_address.h"

#include "say.h"

#include "app/widgets/fields.h"
#include "app/widgets/valueview.h"
#include "app/wording/wording.h"

namespace wizard
{

using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

widgets::Glyph evidenceGlyph(Severity severity)
{
    switch (severity) {
    case Severity::Error:
    case Severity::Warning:
        return widgets::Glyph::WorthFixing;
    case Severity::Unknown:
        return widgets::Glyph::CouldNotCheck;
    case Severity::Info:
    case Severity::Ok:
        break;
    }
    return widgets::Glyph::Information;
}

} // namespace

AddressPage::AddressPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Address,
                .name = tr("Your address"),
                .place = tr("Step 1 of 5 · Your address"),
                .restsOnSenders = true},
               parent),
      m_block(new pictures::BlockPicture(this))
{
    setPicture(m_block);
    addPort();
    addWaysOut();
}

/// Whether mail gets out at all shows nowhere in DNS: one command on the server tells.
void AddressPage::addPort()
{
    m_port = new widgets::Card(this);
    m_port->inside()->addWidget(new Text(Voice::Heading, tr("Try whether your server may send mail out"), m_port));
    m_portSays = new Text(Voice::Body, {}, m_port);
    m_port->inside()->addWidget(m_portSays);
    auto *command = new widgets::CopyField(tr("The command to run on the server"), m_port);
    command->setValue(QStringLiteral("nc -vz -w5 gmail-smtp-in.l.google.com 25"));
    m_port->inside()->addWidget(command);
    m_port->inside()->addWidget(new Text(
        Voice::Quiet,
        tr("“succeeded” or “open” is good. “timed out” means that port 25 is closed: only your provider can open it."),
        m_port));
    below()->addWidget(m_port);
}

void AddressPage::addWaysOut()
{
    m_waysOut = new widgets::Fold(tr("If your provider says no: three other ways"), this);
    addWay(tr("A fixed address from your provider: some days, a few euros a month"),
           tr("Ask for a fixed public IPv4 address that may send mail and whose reverse name you may choose. Many give "
              "it only with a business line. You can send this text:"),
           wording::addressLetter());
    addWay(
        tr("A relay: the same day, often free for small volumes"),
        tr("Your server hands its mail to a relay, which delivers it from an address that receivers know. Choose “My "
           "server hands it on to a relay” on the page “Start”; steps 1 and 2 are then theirs."));
    addWay(tr("A rented server: one to two days, a few euros a month"),
           tr("A small server at a hosting company has a fixed address, and you set its reverse name yourself. Ask "
              "before you order whether outgoing port 25 is open; some open it only on request."));
    below()->addWidget(m_waysOut);
}

void AddressPage::addWay(const QString &heading, const QString &text, const QString &copy)
{
    m_waysOut->inside()->addWidget(new Text(Voice::Heading, heading, m_waysOut));
    m_waysOut->inside()->addWidget(new Text(Voice::Body, text, m_waysOut));
    if (!copy.isEmpty())
        m_waysOut->inside()->addWidget(
            new widgets::ValueView({}, copy, copy, tr("Copy the text for your provider"), m_waysOut));
}

StepPage::Answer AddressPage::answer() const
{
    return answerByFindings(Check::Address);
}

void AddressPage::refreshBody()
{
    m_port->setVisible(!isFolded() && !walk().setup().senders.empty());
    m_waysOut->setVisible(!isFolded() && verdict(findings()) >= Severity::Warning);
    refreshBlock();
    refreshPort();
}

/// Where each address is on the scale, by what was found about it, and what says so.
void AddressPage::refreshBlock()
{
    using pictures::Place;
    const checkup::Report *report = walk().look().report();
    pictures::Block block;
    for (const Sender &sender : report ? report->setup.senders : walk().setup().senders) {
        pictures::Block::Address address{.address = plainText(ip::toText(sender.address)),
                                         .place = isPending() ? Place::Looking : Place::Fixed};
        for (const Finding &finding : findings()) {
            if (plainText(finding.subject) != address.address)
                continue;
            if (finding.code == Code::AddressPolicyListed || finding.code == Code::AddressNamePool ||
                finding.code == Code::AddressNameHasOctets)
                address.place = finding.severity >= Severity::Warning ? Place::DialUp : Place::NotClear;
            else if (finding.severity == Severity::Error)
                address.place = Place::DialUp;
            else if (finding.severity == Severity::Unknown)
                address.place = Place::NotChecked;
            if (finding.severity != Severity::Ok)
                address.evidence.push_back({evidenceGlyph(finding.severity), wording::headline(finding)});
        }
        if (address.place == Place::DialUp && nextOn(Step::Names, walk().tasks()))
            address.way = tr("step 2: a name of your own");
        block.addresses.push_back(std::move(address));
    }
    m_block->set(block);
}

void AddressPage::refreshPort()
{
    const hostnames::PtrOwner *owner = holderOf(walk());
    const QString name = owner ? plainText(owner->name) : QString();
    if (owner && owner->port25 == "blocked")
        m_portSays->say(tr("%1 closes port 25 and does not open it: use a relay, or another provider.").arg(name));
    else if (owner && owner->port25 == "blocked-by-default")
        m_portSays->say(tr("%1 closes port 25 until you ask for it. Then no mail gets out at all.").arg(name));
    else if (owner && owner->port25 == "on-request")
        m_portSays->say(tr("%1 opens port 25 on request. Until then no mail gets out at all.").arg(name));
    else
        m_portSays->say(tr("Many providers close port 25; then no mail gets out at all."));
}

} // namespace wizard
