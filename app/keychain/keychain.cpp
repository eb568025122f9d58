// SPDX-License-Identifier: Apache-2.0
#include "keychain.h"

#include "entries.h"

namespace keychain
{

namespace
{

QString entry(const std::string &domain, const std::string &selector)
{
    return QStringLiteral("Mailworthy/dkim/%1/%2")
        .arg(QString::fromStdString(domain), QString::fromStdString(selector));
}

} // namespace

Keychain::Keychain(QObject *parent) : QObject(parent) {}

Keychain::~Keychain() = default;

void Keychain::write(const std::string &domain, const std::string &selector, const dkim::Secret &key, Done done)
{
    writeEntry(this, entry(domain, selector), key, std::move(done));
}

void Keychain::read(const std::string &domain, const std::string &selector, DoneReading done)
{
    readEntry(this, entry(domain, selector), std::move(done));
}

void Keychain::remove(const std::string &domain, const std::string &selector, Done done)
{
    removeEntry(this, entry(domain, selector), std::move(done));
}

} // namespace keychain
