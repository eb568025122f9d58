// SPDX-License-Identifier: Apache-2.0
#include "routequestion.h"

#include "say.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include <QSignalBlocker>

namespace wizard
{

using widgets::ChoiceTile;
using widgets::Text;
using widgets::Voice;

RouteQuestion::RouteQuestion(Walk &walk, QWidget *parent)
    : Question(walk,
               {tr("How mail leaves"), tr("How does your mail leave?"),
                tr("Your answer decides which steps are yours. You can change it at any time.")},
               parent)
{
    m_likely = new Text(Voice::Body, {}, card());
    card()->body()->addWidget(m_likely);
    addDoors();
    auto *unknown = widgets::buttonWith(tr("I don't &know: open a message that I sent …"), card());
    widgets::setRole(unknown, widgets::ButtonRole::Quiet);
    card()->body()->addWidget(unknown, 0, Qt::AlignLeading);
    connect(unknown, &QPushButton::clicked, this, &RouteQuestion::messageWanted);
}

void RouteQuestion::addDoors()
{
    m_doors = new QButtonGroup(this);
    m_doors->setExclusive(false); // arrow keys look at the answers; Space, Enter or a click gives one
    const struct {
        MailRoute route;
        QString label;
        QString meaning;
    } routes[] = {
        {MailRoute::OwnServer, tr("My own server delivers it"),
         tr("A server that you run, at home, in the office or rented. All five steps are yours.")},
        {MailRoute::Relay, tr("My server hands it on to a relay"),
         tr("Your provider's mail server or a sending service delivers. Address and name are theirs.")},
        {MailRoute::Services, tr("Only services send for me"),
         tr("Mailboxes at Google, Microsoft or a hosting company, a newsletter, a shop. You run no mail server.")},
    };
    for (const auto &each : routes) {
        auto *tile = new ChoiceTile({.title = each.label, .sentence = each.meaning}, card());
        m_doors->addButton(tile, static_cast<int>(each.route));
        card()->body()->addWidget(tile);
    }
    connect(m_doors, &QButtonGroup::idClicked, this, [this](int id) {
        walk().editor().choose(static_cast<MailRoute>(id));
        emit answered();
    });
}

QWidget *RouteQuestion::firstControl()
{
    QAbstractButton *chosen = m_doors->checkedButton();
    return chosen ? chosen : m_doors->buttons().constFirst();
}

bool RouteQuestion::isAnswered() const
{
    return walk().project().doorChosen;
}

QString RouteQuestion::answer() const
{
    const QAbstractButton *chosen = m_doors->button(static_cast<int>(walk().setup().route));
    return chosen->text();
}

/// Nothing is chosen before the person has chosen; what is likely is only said.
void RouteQuestion::refreshBody()
{
    const discovery::ServiceCandidate *mailboxes = walk().look().likelyMailboxes();
    m_likely->say(
        mailboxes ? tr("%1 receives the mail of your domain (%2), and your DNS names no server of your own. So most "
                       "likely only services send for you.")
                        .arg(serviceName(walk(), mailboxes->id), wording::shown(mailboxes->by))
                  : QString());
    const QSignalBlocker noEcho(m_doors);
    for (QAbstractButton *button : m_doors->buttons())
        button->setChecked(isAnswered() && m_doors->id(button) == static_cast<int>(walk().setup().route));
}

} // namespace wizard
