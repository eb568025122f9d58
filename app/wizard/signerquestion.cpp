// SPDX-License-Identifier: Apache-2.0
#include "signerquestion.h"

#include "app/widgets/buttonrole.h"
#include "app/widgets/choicetile.h"
#include "app/widgets/fields.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace wizard
{

SignerQuestion::SignerQuestion(Walk &walk, QWidget *parent)
    : Question(walk,
               {tr("Who signs"), tr("Who signs your mail?"),
                tr("One answer is enough. The other ways then disappear from this page.")},
               parent),
      m_ways(new QButtonGroup(this))
{
    m_ways->setExclusive(false); // arrow keys look at the answers; Space, Enter or a click gives one
    const struct {
        Signer signer;
        QString label, meaning;
    } ways[] = {
        {Signer::MadeHere, tr("Make the key here"),
         tr("For a server that does not sign yet. You then pass the key on.")},
        {Signer::ServerMakes, tr("My server makes the key"),
         tr("cPanel, Plesk, mailcow, Synology and others show it to you.")},
        {Signer::SignsAlready, tr("My server signs already"),
         tr("Tell us the key's name, or open a message you sent.")},
        {Signer::Service, tr("A service signs for me"), tr("Google, Microsoft or a hosting company.")},
    };
    auto *grid = new QGridLayout;
    int place = 0;
    for (const auto &[signer, label, meaning] : ways) {
        const QString tag = signer == Signer::MadeHere ? tr("Suggested") : QString();
        auto *tile = new widgets::ChoiceTile({.title = label, .sentence = meaning, .tag = tag}, card());
        m_ways->addButton(tile, static_cast<int>(signer));
        grid->addWidget(tile, place / 2, place % 2);
        ++place;
    }
    card()->body()->addLayout(grid);
    auto *unknown = widgets::buttonWith(tr("I don't &know: open a message that I sent …"), card());
    widgets::setRole(unknown, widgets::ButtonRole::Quiet);
    card()->body()->addWidget(unknown, 0, Qt::AlignLeading);
    connect(unknown, &QPushButton::clicked, this, &SignerQuestion::messageWanted);
    connect(m_ways, &QButtonGroup::idClicked, this, [this](int id) {
        this->walk().editor().setSigner(static_cast<Signer>(id));
        emit answered();
    });
}

std::optional<Signer> SignerQuestion::signer() const
{
    if (walk().project().signer)
        return walk().project().signer;
    if (const auto &key = walk().setup().ownKey)
        return key->onServer ? Signer::ServerMakes : Signer::MadeHere;
    if (walk().setup().dkimProved || !walk().setup().selectors.empty())
        return Signer::SignsAlready;
    if (walk().setup().route == MailRoute::Services)
        return Signer::Service;
    return {};
}

bool SignerQuestion::isAnswered() const
{
    return signer().has_value();
}

QWidget *SignerQuestion::firstControl()
{
    QAbstractButton *chosen = m_ways->checkedButton();
    return chosen ? chosen : m_ways->buttons().constFirst();
}

QString SignerQuestion::answer() const
{
    const auto now = signer();
    return now ? m_ways->button(static_cast<int>(*now))->text() : QString();
}

void SignerQuestion::refreshBody()
{
    const QSignalBlocker noEcho(m_ways);
    const auto now = signer();
    for (QAbstractButton *button : m_ways->buttons())
        button->setChecked(now && m_ways->id(button) == static_cast<int>(*now));
}

} // namespace wizard
