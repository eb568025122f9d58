// SPDX-License-Identifier: Apache-2.0
#include "catalogues.h"

#include "core/catalogue/blocklists.h"
#include "core/catalogue/dnshosts.h"
#include "core/catalogue/ptrowners.h"
#include "core/catalogue/services.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

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
    if (blocklistsFile.isEmpty()) {
        all->blocklists = builtIn(catalogue::readBlocklists(catalogue::builtIn(QStringLiteral("blocklists.json"))));
        return std::shared_ptr<const checkup::Catalogues>(std::move(all));
    }
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
    all->blocklists = std::get<blocklists::Catalogue>(std::move(lists));
    return std::shared_ptr<const checkup::Catalogues>(std::move(all));
}

std::string nonce()
{
    std::string letters;
    for (int i = 0; i < 16; ++i)
        letters += static_cast<char>('a' + QRandomGenerator::system()->bounded(26));
    return letters;
}

} // namespace startup
