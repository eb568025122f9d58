// SPDX-License-Identifier: Apache-2.0
#include "forgetting.h"

#include "askfirst.h"
#include "say.h"

#include "core/dkim/keystore.h"

#include <QPointer>
#include <QWidget>

#include <utility>

namespace wizard
{

Forgetting::Forgetting(Walk &walk, QWidget *window) : QObject(window), m_walk(walk), m_window(window) {}

std::vector<std::string> Forgetting::keys() const
{
    std::vector<std::string> selectors;
    if (const auto &own = m_walk.setup().ownKey; own && !own->onServer)
        selectors.push_back(own->selector);
    for (const OwnKey &key : m_walk.project().keysSetAside) {
        if (!key.onServer)
            selectors.push_back(key.selector);
    }
    return selectors;
}

void Forgetting::askFirst()
{
    const dns::Name domain = m_walk.setup().domain;
    if (domain.isRoot())
        return;
    QStringList names;
    for (const std::string &selector : keys())
        names << shownSelector(selector);
    const QString question =
        names.isEmpty()
            ? tr("Forget %1? What you entered for it goes. Nothing changes in your DNS.").arg(shownName(domain))
            : tr("Forget %1? What you entered for it goes, and with it the private keys in the keychain: %2. A server "
                 "that does not have them yet can never sign with them. Files that you saved stay, and nothing changes "
                 "in your DNS.")
                  .arg(shownName(domain), names.join(QStringLiteral(", ")));
    wizard::askFirst(m_window, question, tr("&Forget it"), tr("&Keep it"),
                     [this, domain] { removeKeys(domain, keys()); });
}

/// One key after the other. Should the keychain keep one, the domain stays: nobody would know of the key any more.
void Forgetting::removeKeys(const dns::Name &domain, std::vector<std::string> selectors)
{
    dkim::KeyStore *store = m_walk.environment().keys;
    if (selectors.empty() || !store) {
        forget(domain);
        return;
    }
    const std::string selector = selectors.back();
    selectors.pop_back();
    const QPointer<Forgetting> self(this);
    store->remove(domain.toText(), selector, [self, domain, selectors, selector](dkim::KeyStore::Status status) {
        using Status = dkim::KeyStore::Status;
        if (!self)
            return;
        if (status == Status::Denied || status == Status::Failed)
            emit self->told(
                tr("The keychain did not give up the key %1, so nothing was forgotten.").arg(shownSelector(selector)));
        else
            self->removeKeys(domain, selectors);
    });
}

void Forgetting::forget(const dns::Name &domain)
{
    if (m_walk.setup().domain != domain)
        return; // the person has gone on meanwhile
    const QString problem = m_walk.editor().forget();
    emit told(problem.isEmpty() ? tr("%1 is forgotten.").arg(shownName(domain))
                                : tr("%1 could not be forgotten: %2").arg(shownName(domain), problem));
}

} // namespace wizard
