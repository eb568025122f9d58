// SPDX-License-Identifier: Apache-2.0
#include "listkeys.h"

#include "entries.h"

namespace keychain
{

namespace
{

QString entry(const std::string &operatorName)
{
    return QStringLiteral("Mailworthy/list/%1").arg(QString::fromStdString(operatorName));
}

} // namespace

ListKeys::ListKeys(QObject *parent) : QObject(parent) {}

void ListKeys::write(const std::string &operatorName, const dkim::Secret &key, Done done)
{
    writeEntry(this, entry(operatorName), key, std::move(done));
}

void ListKeys::read(const std::string &operatorName, DoneReading done)
{
    readEntry(this, entry(operatorName), std::move(done));
}

void ListKeys::remove(const std::string &operatorName, Done done)
{
    removeEntry(this, entry(operatorName), std::move(done));
}

} // namespace keychain
