// SPDX-License-Identifier: Apache-2.0
// What the card of a key made here says: how far it is, and where its private half is.
#include "keycard.h"

#include "say.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace wizard
{

QString KeyCard::stateSentence() const
{
    // What was made for a domain that was left meanwhile is that one's news.
    const dns::Name &made = m_work->domain();
    if (!made.isRoot() && made != walk().setup().domain && m_work->state() != KeyWork::State::Idle)
        return m_work->state() == KeyWork::State::Kept
                   ? tr("The key for %1 is made and kept; it is shown when you go back to that domain.")
                         .arg(shownName(m_work->domain()))
                   : m_work->problem();
    switch (m_work->state()) {
    case KeyWork::State::Idle:
        break;
    case KeyWork::State::Making:
        return tr("The key is being made; this takes a moment.");
    case KeyWork::State::Keeping:
        return tr("The private half is being put into this computer's keychain, which may ask you for a password.");
    case KeyWork::State::Kept:
        return madeHere() ? tr("The private half is kept in this computer's keychain, and reads back correctly.")
                          : QString(); // the server's key has taken its place since
    case KeyWork::State::NeedsFile:
        return tr("The key is made, but this computer's keychain has not taken it. %1 Save the private half "
                  "to a file instead; then the public half is shown.")
            .arg(m_work->problem());
    case KeyWork::State::Reading:
        return tr("The private half is being read from the keychain.");
    case KeyWork::State::Failed:
        return m_work->problem();
    }
    const OwnKey *own = madeHere();
    return own ? whereItIs(*own) : QString();
}

/// One key at a time: the one for the domain that was left has to come to an end first.
QString KeyCard::elsewhereSentence() const
{
    const QString domain = shownName(m_work->domain());
    return m_work->state() == KeyWork::State::NeedsFile
               ? tr("The key for %1 is made, but this computer's keychain has not taken it. Go back to that domain to "
                    "save it, or cancel it.")
                     .arg(domain)
               : tr("The key for %1 is being made; it stays with that domain.").arg(domain);
}

const KeyFile *KeyCard::fileOf(const OwnKey &own) const
{
    const KeyFile *latest = nullptr;
    for (const KeyFile &file : walk().project().keyFiles) {
        if (file.selector == own.selector &&
            (!latest || QFileInfo::exists(file.path) || !QFileInfo::exists(latest->path)))
            latest = &file;
    }
    return latest;
}

bool KeyCard::isInKeychain(const OwnKey &own) const
{
    const KeyFile *file = fileOf(own);
    return walk().environment().keys && (!file || file->inKeychain);
}

QString KeyCard::whereItIs(const OwnKey &own) const
{
    const QString selector = shownSelector(own.selector);
    const KeyFile *file = fileOf(own);
    const bool isThere = file && QFileInfo::exists(file->path);
    if (!file || (!isThere && file->inKeychain))
        return tr("The key with the selector %1 was made here.").arg(selector);
    const QString path = QDir::toNativeSeparators(file->path);
    const QString since = QLocale().toString(file->since, QLocale::ShortFormat);
    if (!isThere)
        return tr("The private half of the key with the selector %1 was saved as %2 on %3, but that file is not there "
                  "any more. If your mail server has it, all is well; otherwise look for the file, or make another "
                  "key.")
            .arg(selector, path, since);
    return file->inKeychain
               ? tr("The private half of the key with the selector %1 has been in the file %2 since %3, and is in this "
                    "computer's keychain, too.")
                     .arg(selector, path, since)
               : tr("The private half of the key with the selector %1 has been in the file %2 since %3, and nowhere "
                    "else on this computer: keep that file until the mail server has it.")
                     .arg(selector, path, since);
}

} // namespace wizard
