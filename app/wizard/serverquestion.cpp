// SPDX-License-Identifier: Apache-2.0
#include "serverquestion.h"

#include "say.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace wizard
{

using widgets::ButtonRole;
using widgets::buttonWith;
using widgets::plainText;
using widgets::Text;
using widgets::Voice;

namespace
{

QString listed(const std::vector<Sender> &senders)
{
    QStringList all;
    for (const Sender &sender : senders)
        all << plainText(ip::toText(sender.address));
    return QLocale().createSeparatedList(all);
}

} // namespace

ServerQuestion::ServerQuestion(Walk &walk, QWidget *parent)
    : Question(walk, {tr("Your server"), tr("Which server does your mail leave from?"), {}}, parent)
{
    addProposal();
    addChange();
}

void ServerQuestion::addProposal()
{
    m_proposal = new QWidget(card());
    auto *column = new QVBoxLayout(m_proposal);
    column->setContentsMargins(0, 0, 0, 0);
    m_lines = new QVBoxLayout;
    column->addLayout(m_lines);
    auto *row = new QHBoxLayout;
    m_right = buttonWith(tr("That is &right"), m_proposal);
    widgets::setRole(m_right, ButtonRole::Filled);
    auto *change = buttonWith(tr("&Change …"), m_proposal);
    auto *unknown = buttonWith(tr("I don't k&now"), m_proposal);
    widgets::setRole(change, ButtonRole::Outlined);
    widgets::setRole(unknown, ButtonRole::Quiet);
    for (QPushButton *button : {m_right, change, unknown})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    card()->body()->addWidget(m_proposal);
    connect(m_right, &QPushButton::clicked, this, &ServerQuestion::take);
    connect(change, &QPushButton::clicked, this, [this] {
        m_editing = true;
        refresh(State::Current);
        m_server->firstField()->setFocus(Qt::OtherFocusReason);
    });
    connect(unknown, &QPushButton::clicked, this, [this] {
        this->walk().editor().noteAnswered(QStringLiteral("server"), true);
        emit answered();
    });
}

void ServerQuestion::addChange()
{
    m_edit = new QWidget(card());
    auto *column = new QVBoxLayout(m_edit);
    column->setContentsMargins(0, 0, 0, 0);
    m_server = new ServerCard(walk(), m_edit);
    column->addWidget(m_server);
    m_done = buttonWith(tr("T&hat is all"), m_edit);
    widgets::setRole(m_done, ButtonRole::Filled);
    column->addWidget(m_done, 0, Qt::AlignLeading);
    card()->body()->addWidget(m_edit);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_editing = false;
        this->walk().editor().noteAnswered(QStringLiteral("server"), true);
        emit answered();
    });
}

bool ServerQuestion::isAsked() const
{
    return walk().setup().route == MailRoute::OwnServer;
}

bool ServerQuestion::isAnswered() const
{
    return !m_editing && (walk().project().answered.contains(QStringLiteral("server")) ||
                          (walk().setup().host && !walk().setup().senders.empty()));
}

QString ServerQuestion::heading() const
{
    const Proposal found = proposal();
    return !m_editing && found.host && !found.addresses.empty()
               ? tr("Does %1 send your mail?").arg(shownName(*found.host))
               : tr("Which server does your mail leave from?");
}

QWidget *ServerQuestion::firstControl()
{
    return m_edit->isVisibleTo(this) ? m_server->firstField() : m_right;
}

QString ServerQuestion::answer() const
{
    const Setup &setup = walk().setup();
    if (setup.host)
        return shownName(*setup.host);
    return setup.senders.empty() ? tr("You don't know it yet") : listed(setup.senders);
}

QString ServerQuestion::remark() const
{
    return walk().setup().host ? listed(walk().setup().senders) : QString();
}

void ServerQuestion::domainChanged()
{
    m_editing = false;
}

/// An address that only an SPF record names may be one that was left long ago; it is not proposed beside the server's
/// own.
ServerQuestion::Proposal ServerQuestion::proposal() const
{
    Proposal made;
    const checkup::Report *report = walk().look().report();
    if (!report || report->found.hosts.empty())
        return made;
    const discovery::HostCandidate &host = report->found.hosts.front();
    made.host = host.name;
    made.whence = whereSeen(host.from, {});
    std::copy_if(
        report->found.ips.begin(), report->found.ips.end(), std::back_inserter(made.addresses),
        [&host](const discovery::AddressCandidate &one) { return one.from != "spf" && one.by == host.name.toText(); });
    return made;
}

void ServerQuestion::refreshBody()
{
    const Setup &setup = walk().setup();
    const Proposal found = proposal();
    const bool proposes = !m_editing && !setup.host && setup.senders.empty() && found.host && !found.addresses.empty();
    m_proposal->setVisible(proposes);
    m_edit->setVisible(!proposes);
    m_done->setEnabled(!setup.senders.empty() || setup.host.has_value());
    m_server->refresh();
    if (proposes)
        showProposal(found);
}

void ServerQuestion::showProposal(const Proposal &proposal)
{
    QStringList lines{tr("Server: %1 (%2)").arg(shownName(*proposal.host), proposal.whence)};
    for (const discovery::AddressCandidate &one : proposal.addresses) {
        const QString address = plainText(ip::toText(one.address));
        lines << (one.address.isV4() ? tr("IPv4 address: %1").arg(address) : tr("IPv6 address: %1").arg(address));
    }
    if (const QString all = lines.join(QLatin1Char('\n')); all != std::exchange(m_shown, all)) {
        while (QLayoutItem *old = m_lines->takeAt(0)) {
            delete old->widget();
            delete old;
        }
        for (const QString &line : lines)
            m_lines->addWidget(new Text(Voice::Body, line, m_proposal));
    }
}

void ServerQuestion::take()
{
    const Proposal found = proposal();
    walk().editor().change([&found](Setup &setup) {
        setup.host = found.host;
        for (const discovery::AddressCandidate &one : found.addresses)
            setup.confirmSender(one.address);
    });
    emit answered();
}

} // namespace wizard
