// SPDX-License-Identifier: Apache-2.0
#include "catalogues.h"

#include "core/blocklists/keys.h"
#include "core/catalogue/blocklists.h"
#include "core/catalogue/bounces.h"
#include "core/catalogue/consoles.h"
#include "core/catalogue/dnshosts.h"
#include "core/catalogue/ptrowners.h"
#include "core/catalogue/services.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace startup
{

namespace
{

/// A catalogue that ships with the program is tested with it: one that cannot be read is a fault of the build.
template <typename Value> Value builtIn(catalogue::Read<Value> read)
{
    if (const auto *problem = std::get_if<catalogue::Problem>(&read))
        qFatal("a built-in catalogue cannot be read: %s", qUtf8Printable(problem->what));
    return std::get<Value>(std::move(read));
}

} // namespace

std::variant<std::shared_ptr<const checkup::Catalogues>, QString> loadCatalogues(const QString &blocklistsFile)
{
    auto all = std::make_shared<checkup::Catalogues>();
    all->services = builtIn(catalogue::readServices(catalogue::builtIn(QStringLiteral("mail-services.json"))));
    all->dnsHosts = builtIn(catalogue::readDnsHosts(catalogue::builtIn(QStringLiteral("dns-hosts.json"))));
    all->ptrOwners = builtIn(catalogue::readPtrOwners(catalogue::builtIn(QStringLiteral("ptr-owners.json"))));
    all->consoles = builtIn(catalogue::readConsoles(catalogue::builtIn(QStringLiteral("consoles.json"))));
    all->blocklists = builtIn(catalogue::readBlocklists(catalogue::builtIn(QStringLiteral("blocklists.json"))));
    if (blocklistsFile.isEmpty())
        return std::shared_ptr<const checkup::Catalogues>(std::move(all));
    constexpr qint64 largest = 16 * 1024 * 1024;
    QFile file(blocklistsFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return QCoreApplication::translate("startup", "The list of blocklists “%1” cannot be read: %2.")
            .arg(blocklistsFile, file.errorString());
    }
    auto lists = catalogue::readBlocklists(file.read(largest));
    if (const auto *problem = std::get_if<catalogue::Problem>(&lists)) {
        return QCoreApplication::translate("startup", "The list of blocklists “%1” cannot be used: %2.")
            .arg(blocklistsFile, problem->what);
    }
    // A zone is shown and kept; the built-in lists tell which ones have a secret in them.
    auto &read = std::get<blocklists::Catalogue>(lists);
    if (std::any_of(read.lists.begin(), read.lists.end(), [&all](const blocklists::List &list) {
            return blocklists::holdsKey(all->blocklists, list.zone);
        })) {
        return QCoreApplication::translate("startup",
                                           "The list of blocklists “%1” cannot be used: a zone in it holds a key. "
                                           "Write <key> in its place, and give the key apart.")
            .arg(blocklistsFile);
    }
    all->blocklists = std::move(read);
    return std::shared_ptr<const checkup::Catalogues>(std::move(all));
}

bounce::Table bounceTable()
{
    return builtIn(catalogue::readBounces(catalogue::builtIn(QStringLiteral("bounces.json"))));
}

std::string nonce()
{
    std::string letters;
    for (int i = 0; i < 16; ++i)
        letters += static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    return letters;
}

} // namespace startup
