// SPDX-License-Identifier: Apache-2.0
#include "services.h"

#include "entry.h"

#include <set>

namespace catalogue
{

using discovery::DkimKind;
using discovery::Service;
using discovery::SpfNeed;

Read<discovery::Services> readServices(const QByteArray &json)
{
    auto read = readFile(json, "services");
    if (const auto *problem = std::get_if<Problem>(&read))
        return *problem;
    File &file = std::get<File>(read);

    discovery::Services services;
    services.asOf = file.asOf;
    Entry head(file.head, QStringLiteral("file"));
    services.usualSelectors = head.patterns("usual_selectors");
    if (head.problem())
        return *head.problem();
    std::set<std::string> known;
    for (Entry &entry : file.entries) {
        Service service;
        service.id = entry.identifier("id");
        service.name = entry.text("name", true);
        service.category = entry.text("category", true);
        service.spfNeed = entry.word<SpfNeed>("spf_needed",
                                              {{"yes", SpfNeed::Yes},
                                               {"own-envelope-domain", SpfNeed::OwnEnvelopeDomain},
                                               {"only-custom-return-path", SpfNeed::OnlyCustomReturnPath},
                                               {"gateway", SpfNeed::Gateway},
                                               {"unknown", SpfNeed::Unknown}},
                                              SpfNeed::Unknown);
        service.spfIncludes = entry.patterns("spf_includes");
        service.spfLegacyIncludes = entry.patterns("spf_legacy_includes");
        service.mxPatterns = entry.patterns("mx");
        service.dkimKind = entry.word<DkimKind>("dkim_kind",
                                                {{"cname", DkimKind::Cname},
                                                 {"txt", DkimKind::Txt},
                                                 {"none", DkimKind::None},
                                                 {"unknown", DkimKind::Unknown}},
                                                DkimKind::Unknown);
        service.selectors = entry.patterns("selectors");
        service.dkimTargets = entry.patterns("dkim_targets");
        Entry returnPath = entry.object("return_path");
        service.returnPathLabel = returnPath.text("label");
        service.returnPathTarget = returnPath.text("target");
        entry.take(returnPath);
        service.engine = entry.text("engine");
        service.docsUrl = entry.link("docs_url");
        service.unconfirmed = entry.texts("unconfirmed");
        if (!known.insert(service.id).second)
            entry.fail("id", "is there twice");
        if (entry.problem())
            return *entry.problem();
        services.all.push_back(std::move(service));
    }
    for (const Service &service : services.all) {
        if (!service.engine.empty() && !known.contains(service.engine))
            return Problem{QString::fromStdString(service.id) + QStringLiteral(": its engine is not in the list")};
    }
    return services;
}

} // namespace catalogue
