// SPDX-License-Identifier: Apache-2.0
#include "dnshosts.h"

#include "entry.h"

#include <set>

namespace catalogue
{

using namespace discovery;

namespace
{

DnsHost readHost(Entry &entry)
{
    DnsHost host;
    host.id = entry.identifier("id");
    host.name = entry.text("name", true);
    host.nsPatterns = entry.patterns("ns");
    host.panelUrl = entry.link("panel_url");
    host.docsUrl = entry.link("docs_url");
    host.path = entry.texts("path");
    host.hostField = entry.word<HostField>("host_field",
                                           {{"relative", HostField::Relative},
                                            {"absolute", HostField::Absolute},
                                            {"either", HostField::Either},
                                            {"unknown", HostField::Unknown}},
                                           HostField::Unknown);
    host.apexSymbol = entry.word<ApexSymbol>("apex",
                                             {{"at", ApexSymbol::At},
                                              {"empty", ApexSymbol::Empty},
                                              {"full-name", ApexSymbol::FullName},
                                              {"unknown", ApexSymbol::Unknown}},
                                             ApexSymbol::Unknown);
    host.finalDot = entry.word<FinalDot>("final_dot",
                                         {{"required", FinalDot::Required},
                                          {"optional", FinalDot::Optional},
                                          {"forbidden", FinalDot::Forbidden},
                                          {"unknown", FinalDot::Unknown}},
                                         FinalDot::Unknown);
    host.txtQuotes = entry.word<TxtQuotes>("txt_quotes",
                                           {{"required", TxtQuotes::Required},
                                            {"never", TxtQuotes::Never},
                                            {"automatic", TxtQuotes::Automatic},
                                            {"unknown", TxtQuotes::Unknown}},
                                           TxtQuotes::Unknown);
    host.longTxt = entry.word<LongTxt>("long_txt",
                                       {{"splits-itself", LongTxt::SplitsItself},
                                        {"split-by-hand", LongTxt::SplitByHand},
                                        {"capped", LongTxt::Capped},
                                        {"unknown", LongTxt::Unknown}},
                                       LongTxt::Unknown);
    host.txtLimit = entry.number("txt_limit");
    host.ttlDefault = entry.number("ttl");
    host.underscores = entry.flag("underscores");
    host.fieldNames = entry.map("fields");
    host.quirks = entry.texts("quirks");
    host.unconfirmed = entry.texts("unconfirmed");
    if ((host.longTxt == LongTxt::Capped) != host.txtLimit.has_value())
        entry.fail("txt_limit", "does not fit \"long_txt\"");
    return host;
}

} // namespace

Read<std::vector<DnsHost>> readDnsHosts(const QByteArray &json)
{
    auto read = readFile(json, "hosts");
    if (const auto *problem = std::get_if<Problem>(&read))
        return *problem;
    File &file = std::get<File>(read);

    std::vector<DnsHost> hosts;
    std::set<std::string> known;
    for (Entry &entry : file.entries) {
        DnsHost host = readHost(entry);
        host.asOf = file.asOf;
        if (!known.insert(host.id).second)
            entry.fail("id", "is there twice");
        if (entry.problem())
            return *entry.problem();
        hosts.push_back(std::move(host));
    }
    return hosts;
}

} // namespace catalogue
