// SPDX-License-Identifier: Apache-2.0
#include "step1_address.h"

#include "app/widgets/valueview.h"

namespace wizard
{

using widgets::Text;
using widgets::Voice;

AddressPage::AddressPage(Walk &walk, QWidget *parent)
    : StepPage(walk,
               {.step = Step::Address,
                .title = StepPage::tr("1  Your address"),
                .question = StepPage::tr("May this address send mail?")},
               parent)
{
    m_waysOut = new widgets::Card(this);
    m_waysOut->inside()->addWidget(new Text(Voice::Heading, tr("Three ways out"), m_waysOut));
    m_waysOut->inside()->addWidget(new Text(
        Voice::Body, tr("Whatever was found above, your mail can leave properly. Each of these ways is a good one."),
        m_waysOut));
    addWay(tr("A fixed address from your provider: some days, a few euros a month"),
           tr("Ask your Internet provider for a fixed public IPv4 address that may send mail and whose reverse name "
              "you may "
              "choose. Many give it only with a business line. You can send this text:"),
           tr("Hello,\n\nwe want to run a mail server on our line. For that we need\n"
              "- a fixed public IPv4 address that is not on a list of dynamic ranges,\n"
              "- outgoing connections to port 25,\n"
              "- a reverse name (PTR record) of our choice for that address.\n\n"
              "Which of your tariffs includes this, and from when can we have it?\n\nKind regards"));
    addWay(tr("A relay: the same day, often free for small volumes"),
           tr("Your server hands its mail to a relay service (your provider's mail server or a sending service), which "
              "delivers it "
              "from an address that receivers know. Choose “My server hands on to a relay” on the page “Start”; steps "
              "1 and 2 "
              "are then theirs."));
    addWay(tr("A rented server: the same day, a few euros a month"),
           tr("A small server at a hosting company has a fixed address, and you set its reverse name yourself. Ask "
              "before you order "
              "whether outgoing port 25 is open; some open it only on request."));
    below()->addWidget(m_waysOut);
}

void AddressPage::addWay(const QString &heading, const QString &text, const QString &copy)
{
    auto *title = new Text(Voice::Body, heading, m_waysOut);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    m_waysOut->inside()->addWidget(title);
    m_waysOut->inside()->addWidget(new Text(Voice::Body, text, m_waysOut));
    if (!copy.isEmpty())
        m_waysOut->inside()->addWidget(
            new widgets::ValueView({}, copy, copy, tr("Copy the text for your provider"), m_waysOut));
}

QString AddressPage::answer() const
{
    return answerBy({
        tr("No, not as things are: receivers will refuse what comes from here until what is below is mended, or the "
           "mail takes "
           "another way."),
        tr("Probably, but something about it may cost you mail."),
        tr("Yes, nothing speaks against it."),
        tr("We could not find out yet."),
    });
}

void AddressPage::refreshBody()
{
    m_waysOut->setVisible(!isFolded() && verdict(findings()) == Severity::Error);
}

} // namespace wizard
