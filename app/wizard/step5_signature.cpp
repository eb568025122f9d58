// SPDX-License-Identifier: Apache-2.0
#include "step5_signature.h"

#include "say.h"

#include "app/startup/userinput.h"
#include "app/widgets/fields.h"

#include <algorithm>

namespace wizard
{

using pictures::Reached;
using widgets::Ask;
using widgets::Icon;
using widgets::plainText;
using widgets::Text;
using widgets::TickList;
using widgets::Voice;

namespace
{

const QString selectorDraft = QStringLiteral("selector");

} // namespace

SignaturePage::SignaturePage(Walk &walk, QWidget *parent)
    : StepPage(walk, {.step = Step::Signature, .name = tr("Signature"), .place = tr("Step 5 of 5 · Your signature")},
               parent),
      m_way(new pictures::WayPicture(this)), m_signer(new SignerQuestion(walk, this)),
      m_serverKey(new ServerKeyCard(walk, this)), m_key(new KeyCard(walk, this)),
      m_rotation(new RotationCard(walk, this)),
      m_service(new Text(Voice::Body,
                         tr("The service signs with a key of its own, under your name. It asks you for one or two "
                            "records; those that we know are among the ones to type in."),
                         this))
{
    setPicture(m_way);
    above()->addWidget(m_signer);
    addSelector();
    above()->addWidget(m_serverKey);
    above()->addWidget(m_rotation);
    above()->addWidget(m_key);
    above()->addWidget(m_service);
    connect(m_signer, &Question::wanted, this, [this] {
        m_again = true;
        refresh();
        m_signer->firstControl()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_signer, &Question::answered, this, [this] {
        m_again = false;
        refresh();
    });
    connect(m_signer, &SignerQuestion::messageWanted, this, &StepPage::messageWanted);
}

/// The selector of a signature that exists already.
void SignaturePage::addSelector()
{
    m_selectorCard = new widgets::Card(this);
    m_selector = new Ask(
        {tr("What is the &name of the key (the selector)? It is in the service's instructions, and after “s=” in the "
            "DKIM-Signature line of any message you sent."),
         tr("The selector of an existing signature"), tr("for example default, mail or s1"), tr("&Use this selector")},
        Ask::Leaving::Takes, m_selectorCard);
    m_selectors = new TickList(m_selector);
    m_selector->addAbove(m_selectors);
    m_selectorCard->inside()->addWidget(m_selector);
    above()->addWidget(m_selectorCard);
    keepDraft(m_selector, selectorDraft);
    connect(m_selector, &Ask::entered, this, &SignaturePage::takeSelector);
    connect(m_selectors, &TickList::ticked, this, [this](const QString &key, bool on) {
        const std::string name = key.toStdString();
        walk().editor().change([&](Setup &setup) { on ? setup.confirmSelector(name) : setup.removeSelector(name); });
    });
}

QWidget *SignaturePage::firstControl()
{
    return m_signer->isAnswered() ? StepPage::firstControl() : m_signer->firstControl();
}

StepPage::Answer SignaturePage::answer() const
{
    return answerByFindings(Check::Dkim);
}

void SignaturePage::domainChanged()
{
    m_again = false;
    m_selectors->clear();
}

void SignaturePage::refreshBody()
{
    const bool asks = asksFirst();
    const std::optional<Signer> now = asks ? std::nullopt : m_signer->signer();
    m_signer->setVisible(!isFolded());
    m_signer->refresh(asks ? Question::State::Current : Question::State::Answered);
    m_selectors->offer(selectors());
    m_selectorCard->setVisible(!isFolded() && now == Signer::SignsAlready);
    m_serverKey->setVisible(!isFolded() && now == Signer::ServerMakes);
    m_key->setVisible(!isFolded() && now == Signer::MadeHere);
    m_service->setVisible(!isFolded() && now == Signer::Service);
    m_rotation->refresh();
    if (isFolded() || now != Signer::MadeHere)
        m_rotation->hide();
    m_key->refresh();
    m_serverKey->refresh();
    refreshWay();
}

/// The key, where it can be seen, the server that uses it, the message that proves it.
void SignaturePage::refreshWay()
{
    const Setup &setup = walk().setup();
    const auto &records = walk().look().records();
    const bool made = setup.ownKey || !setup.selectors.empty() || setup.dkimProved;
    const bool seen = setup.dkimProved || std::any_of(records.begin(), records.end(), [](const records::Record &one) {
                          return one.purpose == records::Purpose::Dkim && one.action == records::Action::Keep;
                      });
    const bool signs = setup.dkimProved;
    const bool reached[] = {made, seen, signs, signs};
    const struct {
        Icon icon;
        QString name;
    } stations[] = {{Icon::Key, tr("Key")},
                    {Icon::Globe, tr("Your DNS")},
                    {Icon::Server, tr("Your server")},
                    {Icon::SignedEnvelope, tr("Signed message")}};
    std::vector<pictures::Way::Node> nodes;
    bool isNow = true;
    for (std::size_t i = 0; i < std::size(stations); ++i) {
        const Reached state = reached[i] ? Reached::Done : isNow ? Reached::Now : Reached::NotYet;
        isNow = reached[i];
        nodes.push_back({stations[i].icon, stations[i].name, {}, state});
    }
    m_way->set({tr("The way of your signature"), std::move(nodes)});
}

std::vector<TickList::Entry> SignaturePage::selectors() const
{
    std::vector<TickList::Entry> all;
    for (const Selector &selector : walk().setup().selectors)
        all.push_back({plainText(selector.name), shownSelector(selector.name), {}, true});
    const checkup::Report *report = walk().look().report();
    for (const std::string &found : report ? report->found.selectors : std::vector<std::string>{}) {
        if (!walk().setup().hasSelector(found))
            all.push_back({plainText(found), shownSelector(found), tr("found: a usual name that has a key"), false});
    }
    return all;
}

void SignaturePage::takeSelector(const QString &typed)
{
    const auto understood = startup::readSelector(typed);
    if (const auto *problem = std::get_if<QString>(&understood)) {
        m_selector->report(*problem);
        return;
    }
    m_selector->settle();
    walk().editor().change([&](Setup &setup) { setup.confirmSelector(std::get<std::string>(understood)); });
}

} // namespace wizard
