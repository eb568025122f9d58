// SPDX-License-Identifier: Apache-2.0
#include "practice.h"

#include "core/catalogue/catalogue.h"

#include <QByteArray>

namespace startup
{

std::string practiceText()
{
    return catalogue::builtIn(QStringLiteral("practice.zone")).toStdString();
}

std::shared_ptr<const dns::Zone> practiceZone()
{
    auto zone = std::make_shared<dns::Zone>();
    if (const auto error = zone->add(practiceText()))
        qFatal("practice.zone, line %zu: %s", error->line, toText(*error).c_str());
    return zone;
}

Setup practiceSetup()
{
    Setup setup;
    setup.domain = *dns::Name::fromText("morgenrot.example");
    setup.host = *dns::Name::fromText("mail.morgenrot.example");
    for (const char *address : {"25.203.113.25", "2d00:25::25"})
        setup.confirmSender(*ip::parse(address));
    setup.services = {"mailchimp-intuit"};
    return setup;
}

} // namespace startup
