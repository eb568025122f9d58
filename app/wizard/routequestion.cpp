// SPDX-License-Identifier: Apache-2.0
#include "routequestion.h"

#include "say.h"

#include "app/wording/wording.h"

namespace wizard
{

using widgets::Text;
using widgets::Voice;

RouteQuestion::RouteQuestion(Walk &walk, QWidget *parent)
    : TilesQuestion(walk,
                    {tr("How mail leaves"), tr("How does your mail leave?"),
                     tr("Your answer decides which steps are yours. You can change it at any time.")},
                    parent)
{
    m_likely = new Text(Voice::Body, {}, card());
    card()->body()->addWidget(m_likely);
    addRoutes();
    addUnknown();
}

void RouteQuestion::addRoutes()
{
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
    for (const auto &each : routes)
        card()->body()->addWidget(
            makeTile(static_cast<int>(each.route), {.title = each.label, .sentence = each.meaning}));
}

/// Nothing is chosen before the person has chosen; what is likely is only said.
std::optional<int> RouteQuestion::chosen() const
{
    return walk().project().routeChosen ? std::optional(static_cast<int>(walk().setup().route)) : std::nullopt;
}

void RouteQuestion::choose(int id)
{
    walk().editor().choose(static_cast<MailRoute>(id));
}

void RouteQuestion::refreshBody()
{
    const discovery::ServiceCandidate *mailboxes = walk().look().likelyMailboxes();
    m_likely->say(
        mailboxes ? tr("%1 receives the mail of your domain (%2), and your DNS names no server of your own. So most "
                       "likely only services send for you.")
                        .arg(serviceName(walk(), mailboxes->id), wording::shown(mailboxes->by))
                  : QString());
    TilesQuestion::refreshBody();
}

} // namespace wizard
