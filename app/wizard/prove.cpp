// SPDX-License-Identifier: Apache-2.0
#include "prove.h"

#include "messagerows.h"
#include "say.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/nextcard.h"
#include "app/wording/wording.h"

#include "core/ipranges.h"

#include <QHBoxLayout>

#include <algorithm>

namespace wizard
{

using pictures::Reached;
using pictures::Way;
using widgets::Card;
using widgets::Glyph;
using widgets::Icon;
using widgets::Text;
using widgets::Voice;

namespace
{

constexpr std::size_t Spf = 0, Dkim = 1, Dmarc = 2; // of the results

} // namespace

ProvePage::ProvePage(Walk &walk, MessageReading &reading, QWidget *parent)
    : StepPage(walk, {.step = Step::Prove, .name = tr("Prove it"), .place = tr("Prove it")}, parent),
      m_reading(reading), m_way(new pictures::WayPicture(this))
{
    setPicture(m_way);
    addResults();
    addOpening();
    addTaught();
    connect(&reading, &MessageReading::told, m_says, &widgets::StatusLine::report);
    connect(&reading, &MessageReading::judged, this, [this] { refresh(); });
}

void ProvePage::addResults()
{
    m_results = new QWidget(this);
    auto *row = new QHBoxLayout(m_results);
    row->setContentsMargins(0, 0, 0, 0);
    const QString names[] = {QStringLiteral("SPF"), QStringLiteral("DKIM"), QStringLiteral("DMARC")};
    for (std::size_t i = 0; i < m_three.size(); ++i) {
        Result &result = m_three[i];
        result.card = new Card(m_results);
        auto *head = new QHBoxLayout;
        result.glyph = new widgets::GlyphView(Glyph::NotReached, result.card);
        head->addWidget(result.glyph);
        head->addWidget(new Text(Voice::Heading, names[i], result.card), 1);
        result.word = new Text(Voice::Quiet, {}, result.card);
        result.word->setWordWrap(false);
        head->addWidget(result.word);
        result.card->inside()->addLayout(head);
        result.sentence = new Text(Voice::Body, {}, result.card);
        result.card->inside()->addWidget(result.sentence);
        result.card->inside()->addStretch(1);
        result.card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        row->addWidget(result.card, 1);
    }
    above()->addWidget(m_results);
}

void ProvePage::addOpening()
{
    m_opening = new widgets::NextCard(this);
    m_says = new widgets::StatusLine(m_opening);
    m_opening->body()->addWidget(m_says);
    above()->addWidget(m_opening);
    connect(m_opening, &widgets::NextCard::pressed, this, &StepPage::messageWanted);
}

/// What the message knew and the set-up does not.
void ProvePage::addTaught()
{
    m_taught = new Card(this);
    m_taughtSays = new Text(Voice::Body, {}, m_taught);
    m_taught->inside()->addWidget(m_taughtSays);
    m_take = widgets::buttonWith({}, m_taught);
    widgets::setRole(m_take, widgets::ButtonRole::Outlined);
    m_taught->inside()->addWidget(m_take, 0, Qt::AlignLeading);
    below()->addWidget(m_taught);
    connect(m_take, &QPushButton::clicked, this, [this] {
        walk().editor().change([address = m_address, host = m_host](Setup &setup) {
            if (address)
                setup.confirmSender(*address);
            if (host)
                setup.host = host;
        });
        refresh();
    });
    m_besides = new widgets::RowList(this);
    below()->addWidget(m_besides);
}

QPushButton *ProvePage::primary() const
{
    return hasTask() ? m_opening->primary() : nullptr;
}

bool ProvePage::hasTask() const
{
    return !isFolded() && !walk().setup().dkimProved;
}

StepPage::Answer ProvePage::answer() const
{
    if (auto common = commonAnswer())
        return *std::move(common);
    const Proof *proof = m_reading.proof();
    if (!proof && walk().setup().dkimProved)
        return {tr("Proved: a real message was signed"), tr("Open another one whenever something has changed."),
                Glyph::Done};
    if (!proof)
        return {tr("Does a real message pass?"), tr("DNS shows what should be. A message shows what is."), Glyph::ToDo};
    const QString own = shownName(walk().setup().domain);
    if (!proof->isOurs)
        return {tr("This message is not from %1").arg(own),
                tr("The sender that people see has another domain, so it proves nothing about yours."),
                Glyph::Information};
    if (proof->isProved)
        return {tr("Yes: your mail proves that it is yours"), tr("A signature of %1 holds.").arg(own), Glyph::Done};
    if (proof->verdict.dkim.empty())
        return {tr("No: this message is not signed"),
                tr("Switch signing on in your server, or open one that was sent since."), Glyph::WorthFixing};
    return {tr("No: no signature proves that it is yours"),
            tr("Receivers cannot tell that the message comes from %1.").arg(own), Glyph::WorthFixing};
}

void ProvePage::refreshBody()
{
    const Proof *proof = m_reading.proof();
    m_results->setVisible(proof != nullptr);
    if (proof)
        showProof(*proof);
    else
        m_way->set({tr("The way of a message"),
                    {{Icon::Person, tr("You write"), {}, Reached::NotYet},
                     {Icon::Server, tr("Your server"), {}, Reached::NotYet},
                     {Icon::Shield, tr("The receiver checks"), {}, Reached::NotYet},
                     {Icon::Inbox, tr("You open it here"), {}, Reached::NotYet}}});
    refreshTaught(proof);
    m_besides->arrange(proof ? messageRows(*proof) : std::vector<widgets::Row::Content>{});
    const bool isDone = walk().setup().dkimProved;
    m_opening->setVisible(!isFolded());
    m_opening->setContent(
        {.state = isDone ? widgets::CardState::Plain : widgets::CardState::Next,
         .kicker = isDone ? tr("Any time") : QString(),
         .time = tr("5 minutes"),
         .title = isDone ? tr("Open another message") : tr("Open a message that you sent"),
         .sentence =
             tr("Send one from your server to a mailbox elsewhere, at Gmail for example. Save it there as a file "
                "(“Download message”, “Save as …”) and open it here, or drop the file on this page. It stays on "
                "this computer; only the keys named in it are looked up."),
         .buttons = {{.text = tr("&Open a message …"), .outlined = isDone}},
         .glyph = {}});
}

void ProvePage::showProof(const Proof &proof)
{
    showWay(proof);
    showSpf(proof);
    showDkim(proof);
    showDmarc(proof);
}

/// The fields of a message stand in the order in which its receiver met them, so its way is read from the end.
void ProvePage::showWay(const Proof &proof)
{
    std::vector<Way::Node> nodes;
    nodes.push_back({Icon::Person, tr("You write"), {}, Reached::Done});
    for (std::size_t i = proof.path.size(); i-- > 0;) {
        const message::Received &hop = proof.path[i];
        const bool left = proof.left == i;
        const QString from = wording::shown(hop.from, 40);
        if (left)
            nodes.push_back({Icon::Server, from.isEmpty() ? tr("Your server") : from,
                             hop.ip ? wording::shown(ip::toText(*hop.ip)) : QString(), Reached::Done});
        const QString by = wording::shown(hop.by, 40);
        nodes.push_back({Icon::Server, by.isEmpty() ? tr("A server") : by, {}, Reached::Done});
    }
    nodes.push_back({Icon::Inbox, tr("Inbox"), {}, Reached::Done});
    m_way->set({tr("The way of this message"), std::move(nodes)});
}

void ProvePage::showResult(std::size_t which, Glyph glyph, const QString &word, const QString &sentence)
{
    Result &result = m_three[which];
    result.glyph->setGlyph(glyph);
    result.word->say(word);
    result.sentence->say(sentence);
}

void ProvePage::showSpf(const Proof &proof)
{
    using ::spf::Result;
    if (!proof.verdict.spf) {
        showResult(Spf, Glyph::CouldNotCheck, tr("not known"),
                   tr("The message does not say which of your addresses it left from."));
        return;
    }
    const Result result = proof.verdict.spf->outcome.result;
    const bool passes = result == Result::Pass;
    showResult(Spf,
               passes                                                     ? Glyph::Done
               : result == Result::TempError || result == Result::Pending ? Glyph::CouldNotCheck
                                                                          : Glyph::WorthFixing,
               wording::shown(toText(result)), wording::spfResult(result));
}

void ProvePage::showDkim(const Proof &proof)
{
    const auto &all = proof.verdict.dkim;
    if (all.empty()) {
        showResult(Dkim, Glyph::WorthFixing, tr("none"), tr("This message is not signed."));
        return;
    }
    std::size_t best = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto rank = [&](std::size_t at) {
            return (proof.verdict.dkimAligned[at] ? 2 : 0) + (all[at].result == dkim::Result::Pass ? 1 : 0);
        };
        best = rank(i) > rank(best) ? i : best;
    }
    const dkim::SignatureVerdict &one = all[best];
    showResult(Dkim,
               one.result == dkim::Result::Pass                                               ? Glyph::Done
               : one.result == dkim::Result::TempError || one.result == dkim::Result::Pending ? Glyph::CouldNotCheck
                                                                                              : Glyph::WorthFixing,
               wording::shown(toText(one.result)),
               wording::signatureSentence(one.result, one.cause, one.domain, one.selector, one.identity));
}

void ProvePage::showDmarc(const Proof &proof)
{
    using message::DmarcResult;
    const DmarcResult result = proof.verdict.dmarc;
    const bool both = proof.verdict.alignedSpf && proof.verdict.alignedDkim();
    const QString sentence =
        result == DmarcResult::Pass
            ? (both                          ? tr("Return path and signature agree with the sender that people see.")
               : proof.verdict.alignedDkim() ? tr("The signature agrees with the sender that people see.")
                                             : tr("The return path agrees with the sender that people see."))
        : result == DmarcResult::Fail ? tr("Neither return path nor signature agrees with the sender that people see.")
        : result == DmarcResult::None ? tr("The sender's domain has no rule yet.")
                                      : tr("It could not be found out.");
    showResult(Dmarc,
               result == DmarcResult::Pass   ? Glyph::Done
               : result == DmarcResult::Fail ? Glyph::WorthFixing
               : result == DmarcResult::None ? Glyph::Information
                                             : Glyph::CouldNotCheck,
               wording::shown(toText(result)), sentence);
}

/// What the message knows of the server and the set-up does not. Where no address of the set-up brought it, the first
/// public one on its way is most likely the server's.
void ProvePage::refreshTaught(const Proof *proof)
{
    m_address.reset();
    m_host.reset();
    const Setup &setup = walk().setup();
    QString says;
    if (proof && proof->isOurs && setup.route == MailRoute::OwnServer) {
        const auto known = message::whereItLeft(proof->path, sendersOf(setup));
        const auto left = known ? known : message::whereItLikelyLeft(proof->path);
        const message::Received hop = left ? proof->path[*left] : message::Received{};
        const bool isLiteral = hop.from.starts_with('['); // an address in the place of a name (RFC 5321 §4.1.3)
        const auto name = isLiteral ? std::nullopt : dns::Name::fromText(hop.from);
        if (!known)
            m_address = hop.ip;
        if (name && !name->isRoot() && setup.host != name && (known || !setup.host))
            m_host = name;
        says = taughtBy(hop);
    }
    m_taught->setVisible(!says.isEmpty());
    m_taughtSays->say(says);
    m_take->setText(m_address ? tr("That is &my server: add it") : tr("&Take over this name"));
}

/// Empty where the set-up knows all of it.
QString ProvePage::taughtBy(const message::Received &hop) const
{
    const QString name = wording::shown(hop.from, 60);
    const Setup &setup = walk().setup();
    if (m_address)
        return tr("The message left from %1, from a server that calls itself %2. The set-up does not know that "
                  "address.")
            .arg(wording::shown(ip::toText(*m_address)), name);
    if (m_host && setup.host)
        return tr("Your server calls itself %1, but the set-up says %2.")
            .arg(name, wording::shown(setup.host->toText(), 60));
    return m_host ? tr("Your server calls itself %1. The set-up does not know that name.").arg(name) : QString();
}

} // namespace wizard
