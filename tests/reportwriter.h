// SPDX-License-Identifier: Apache-2.0
// Aggregate reports as receivers write them, for tests.
#pragma once

#include "core/reports/summary.h"

#include <string>
#include <vector>

namespace test
{

struct ReportRow {
    std::string ip = "192.0.2.1";
    std::string count = "1";
    std::string dkim = "pass"; // what the receiver says of alignment
    std::string spf = "pass";
    std::string author = "firm.example";
    std::string signer = "firm.example"; // empty: no signature
    std::string signature = "pass";
    std::string envelope = "firm.example"; // empty: no SPF result
    std::string envelopeResult = "pass";
    std::string reason = {};
    std::string selector = "s2026";
    std::string scope = "mfrom";
    std::string disposition = "none";

    [[nodiscard]] std::string toXml() const
    {
        std::string xml = "<record><row><source_ip>" + ip + "</source_ip><count>" + count +
                          "</count><policy_evaluated><disposition>" + disposition + "</disposition><dkim>" + dkim +
                          "</dkim><spf>" + spf + "</spf>";
        if (!reason.empty())
            xml += "<reason><type>" + reason + "</type><comment>x</comment></reason>";
        xml += "</policy_evaluated></row><identifiers><header_from>" + author +
               "</header_from></identifiers><auth_results>";
        if (!signer.empty())
            xml += "<dkim><domain>" + signer + "</domain><selector>" + selector + "</selector><result>" + signature +
                   "</result></dkim>";
        if (!envelope.empty())
            xml += "<spf><domain>" + envelope + "</domain><scope>" + scope + "</scope><result>" + envelopeResult +
                   "</result></spf>";
        return xml + "</auth_results></record>\n";
    }
};

struct ReportText {
    std::string organization = "receiver.example";
    std::string id = "1";
    std::int64_t begin = 1'790'000'000 / 86400 * 86400;
    std::string domain = "firm.example";
    std::string policy = "<p>none</p>";
    std::vector<ReportRow> rows = {ReportRow{}};

    [[nodiscard]] std::string head() const
    {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feedback xmlns=\"urn:ietf:params:xml:ns:dmarc-2.0\">"
               "<version>1.0</version><report_metadata><org_name>" +
               organization + "</org_name><email>a@b.example</email><report_id>" + id +
               "</report_id><date_range><begin>" + std::to_string(begin) + "</begin><end>" +
               std::to_string(begin + 86399) + "</end></date_range></report_metadata><policy_published><domain>" +
               domain + "</domain>" + policy + "</policy_published>\n";
    }
    [[nodiscard]] std::string toXml() const
    {
        std::string xml = head();
        for (const ReportRow &row : rows)
            xml += row.toXml();
        return xml + "</feedback>\n";
    }
};

inline reports::Fault take(reports::Tally &tally, const std::string &xml, std::size_t piece = std::string::npos)
{
    reports::Intake intake(tally);
    for (std::size_t at = 0; at < xml.size(); at += std::min(piece, xml.size())) {
        if (!intake.feed(std::string_view(xml).substr(at, piece)))
            break;
    }
    return intake.finish();
}

/// A catalogue of three: a newsletter service, a mailbox host, and one that builds on the first.
inline const discovery::Services &services()
{
    static const discovery::Services all = [] {
        discovery::Services made;
        discovery::Service letters;
        letters.id = "letters";
        letters.name = "Letters";
        letters.category = "marketing";
        letters.spfIncludes = {"_spf.letters.example"};
        letters.dkimTargets = {"*.dkim.letters-mail.example"};
        letters.selectors = {"letters1", "s1"};
        discovery::Service boxes;
        boxes.id = "boxes-online";
        boxes.name = "Boxes Online";
        boxes.category = "mailbox";
        boxes.spfIncludes = {"spf.boxes.example"};
        discovery::Service shop;
        shop.id = "shop";
        shop.name = "Shop";
        shop.category = "shop";
        shop.spfIncludes = {"_spf.letters.example"};
        shop.engine = "letters";
        made.all = {shop, letters, boxes};
        return made;
    }();
    return all;
}

} // namespace test
