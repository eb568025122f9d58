// SPDX-License-Identifier: Apache-2.0
#include "signerquestion.h"

#include <QGridLayout>

namespace wizard
{

SignerQuestion::SignerQuestion(Walk &walk, QWidget *parent)
    : TilesQuestion(walk,
                    {tr("Who signs"), tr("Who signs your mail?"),
                     tr("One answer is enough. The other ways then disappear from this page.")},
                    parent)
{
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
        grid->addWidget(makeTile(static_cast<int>(signer), {.title = label, .sentence = meaning, .tag = tag}),
                        place / 2, place % 2);
        ++place;
    }
    card()->body()->addLayout(grid);
    addUnknown();
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

std::optional<int> SignerQuestion::chosen() const
{
    const auto now = signer();
    return now ? std::optional(static_cast<int>(*now)) : std::nullopt;
}

void SignerQuestion::choose(int id)
{
    walk().editor().setSigner(static_cast<Signer>(id));
}

} // namespace wizard
