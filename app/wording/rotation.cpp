// SPDX-License-Identifier: Apache-2.0
// The order in which one DKIM key follows another.
#include "topics.h"

namespace wording
{

QStringList rotationSteps(std::string_view domain, std::string_view oldSelector, std::string_view newSelector)
{
    const QString from = shown(oldSelector);
    const QString to = shown(newSelector);
    return {
        tr("Publish the record of the new key “%1”. Leave the one of “%2” as it is: the server still signs with it.")
            .arg(to, from),
        tr("Wait until the new record is seen everywhere: mailworthy-cli dkim check --domain %1 --selector %2")
            .arg(shown(domain), to),
        tr("Give the server the new private key, and let it sign with “%1”.").arg(to),
        tr("Send a message to a mailbox elsewhere and look there whether it is signed with “%1” (s=%1) and passes; "
           "mailworthy-cli dkim verify FILE tells it, too. If it does not, go back to “%2”, whose record is still "
           "there.")
            .arg(to, from),
        tr("Leave the record of “%1” for another week: mail signed with it is on its way, and is checked when it "
           "arrives.")
            .arg(from),
        tr("Then replace the old record with the one below, which says that this key is no longer used, and delete the "
           "old private key on the server."),
    };
}

} // namespace wording
