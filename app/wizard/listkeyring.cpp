// SPDX-License-Identifier: Apache-2.0
#include "listkeyring.h"

#include <QPointer>
#include <QSettings>
#include <QStringList>

namespace wizard
{

namespace
{

const QString keptNames = QStringLiteral("list-keys");

} // namespace

ListKeyring::ListKeyring(keychain::ListKeyStore *store, QObject *parent) : QObject(parent), m_store(store) {}

void ListKeyring::readKept()
{
    if (!m_store)
        return;
    const QStringList names = QSettings().value(keptNames).toStringList();
    const QPointer<ListKeyring> self(this); // the keychain may answer when nobody is there any more
    for (const QString &name : names) {
        m_store->read(name.toStdString(), [self, who = name.toStdString()](keychain::ListKeyStore::Status status,
                                                                           const dkim::Secret &key) {
            if (!self)
                return;
            if (status == keychain::ListKeyStore::Status::Ok && blocklists::isKey(key.octets())) {
                self->m_keys[who] = key.octets();
                emit self->changed();
            } else if (status == keychain::ListKeyStore::Status::NotFound) {
                self->note(who, false);
            } else {
                emit self->told(tr("The keychain did not give the key for %1, so its lists are not asked.")
                                    .arg(QString::fromStdString(who)));
            }
        });
    }
}

void ListKeyring::keep(const std::string &operatorName, const std::string &key)
{
    m_keys[operatorName] = key;
    emit changed();
    const QString forNow = tr("The key is used until the program ends. This computer's keychain could not take it, and "
                              "nowhere else would it be safe.");
    if (!m_store) {
        emit told(tr("The key is used until the program ends; in practice nothing is kept."));
        return;
    }
    emit told(tr("The key is used from now on; this computer's keychain may ask you for a password to keep it."));
    m_store->write(operatorName, dkim::Secret(key),
                   [self = QPointer(this), operatorName, forNow](keychain::ListKeyStore::Status status) {
                       if (!self)
                           return;
                       const bool kept = status == keychain::ListKeyStore::Status::Ok;
                       if (kept)
                           self->note(operatorName, true);
                       emit self->told(kept ? tr("The key is kept in this computer's keychain.") : forNow);
                   });
}

void ListKeyring::forget(const std::string &operatorName)
{
    m_keys.erase(operatorName);
    emit changed();
    if (!m_store)
        return;
    m_store->remove(operatorName, [self = QPointer(this), operatorName](keychain::ListKeyStore::Status status) {
        if (!self)
            return;
        const bool gone =
            status == keychain::ListKeyStore::Status::Ok || status == keychain::ListKeyStore::Status::NotFound;
        if (gone)
            self->note(operatorName, false);
        emit self->told(gone ? tr("The key is forgotten.")
                             : tr("The key is not used any more, but the keychain did not let go of it."));
    });
}

void ListKeyring::note(const std::string &operatorName, bool kept)
{
    QSettings settings;
    QStringList names = settings.value(keptNames).toStringList();
    names.removeAll(QString::fromStdString(operatorName));
    if (kept)
        names << QString::fromStdString(operatorName);
    settings.setValue(keptNames, names);
}

} // namespace wizard
