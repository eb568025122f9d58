// SPDX-License-Identifier: Apache-2.0
// A healthy firm, the check-up over a zone text, and what its report reads like.
#pragma once

#include "zonetest.h"

#include "app/startup/catalogues.h"
#include "core/checkup/checkup.h"
#include "core/resolver/zoneresolver.h"

#include <QSignalSpy>

namespace test
{

/// Everything as it should be, with the reverse names, the test entries of two lists and a key of a good size.
inline std::string healthy()
{
    return R"($TTL 3600
example.com. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
example.com. NS ns1.example.com.
example.com. NS ns2.example.com.
ns1.example.com. A 25.203.0.53
ns2.example.com. A 25.203.1.53
example.com. MX 10 mail.example.com.
example.com. TXT "v=spf1 ip4:25.203.113.25 ip6:2d00:25::25 ~all"
mail.example.com. A 25.203.113.25
mail.example.com. AAAA 2d00:25::25
mail.example.com. TXT "v=spf1 a -all"
s1._domainkey.example.com. TXT ( "v=DKIM1; k=rsa; p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2/QPBUuoGUkvo/IHSuKrwEklMFf01pLNtqoEkU"
    "HCSfwQCJB6jrV2beKHd0A2F1VsMPVgerQM1gLxjfvcwOxiN0Cz44S4wruB0HyujKeemba3QAd85Ff7962NTws9E13pamV/R94Ofv"
    "j+9WDM+AIbWDIAijWcyDrzAVBE8lJJZmkXloqH5IMpEjRrMakclctfbkYzxySt9T6mEx1I1m50MtS6OyFBALj1Qv5tAwijFekhqu"
    "uyDSwcsg6LsXIAPKy5bNbSSpj8wUev9gGyskqMmgOqWI28ntL7MawSdbQ+cQw7ivcFv9CUTY3T5S6nuRQt1XZmrMlXGw+ukg85dy"
    "qpOQIDAQAB" )
_dmarc.example.com. TXT "v=DMARC1; p=quarantine; rua=mailto:dmarc@example.com"
113.203.25.in-addr.arpa. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
25.113.203.25.in-addr.arpa. PTR mail.example.com.
0.0.d.2.ip6.arpa. SOA ns1.example.com. hostmaster.example.com. 1 14400 3600 1209600 900
5.2.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.5.2.0.0.0.0.d.2.ip6.arpa. PTR mail.example.com.
2.0.0.127.zen.spamhaus.org. A 127.0.0.2
2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.zen.spamhaus.org. A 127.0.0.2
test.dbl.spamhaus.org. A 127.0.1.2
)";
}

inline Setup healthySetup()
{
    Setup setup;
    setup.domain = name("example.com");
    setup.host = name("mail.example.com");
    for (const char *address : {"25.203.113.25", "2d00:25::25"})
        setup.senders.push_back({ip::parse(address).value(), true, {}});
    setup.selectors = {{"s1", true}};
    return setup;
}

inline const checkup::Catalogues &catalogues()
{
    static const auto all = std::get<std::shared_ptr<const checkup::Catalogues>>(startup::loadCatalogues());
    return *all;
}

inline checkup::Options overText(std::shared_ptr<const dns::Zone> zone)
{
    checkup::Options options;
    options.zone = std::move(zone);
    options.nonce = "abcdefghijklmnop";
    options.now = 1'795'000'000;
    return options;
}

inline checkup::Report settled(const Setup &setup, const std::shared_ptr<const dns::Zone> &zone, bool guess = true)
{
    dns::ZoneResolver resolver(zone);
    checkup::Options options = overText(zone);
    options.guess = guess;
    checkup::Checkup run(catalogues(), resolver, setup, options);
    QSignalSpy finished(&run, &checkup::Checkup::finished);
    if (!finished.wait(20'000))
        qFatal("the check-up does not finish");
    return run.report();
}

inline QString word(Severity severity)
{
    return QString::fromUtf8(toText(severity).data());
}

/// "zone=ok address=error …", in the order of the seven checks.
inline QString verdicts(const checkup::Report &report)
{
    QStringList all;
    for (const Check check : allChecks)
        all << QString::fromUtf8(toText(check).data()) + '=' + word(report.verdictOf(check));
    return all.join(' ');
}

/// All that a report says, in its order.
inline QString told(const checkup::Report &report)
{
    QString lines;
    const auto add = [&lines](std::string_view text) {
        lines += QString::fromUtf8(text.data(), qsizetype(text.size())) + '\n';
    };
    for (const Check check : allChecks) {
        for (const Finding &finding : report.of(check)) {
            std::string line(toText(finding.code));
            line.append(" ").append(toText(finding.severity)).append(" ").append(finding.subject);
            for (const Evidence &item : finding.evidence)
                line.append(" {").append(item.query).append("|").append(item.answer).append("}");
            add(line);
        }
    }
    for (const blocklists::Outcome &outcome : report.blocklists)
        add(outcome.zone + ' ' + blocklists::toText(outcome.subject) + ' ' +
            std::string(blocklists::toText(outcome.state)) + ' ' + outcome.reason);
    for (const records::Record &record : report.records)
        add(record.name.toText() + ' ' + std::string(records::toText(record.action)) + ' ' + record.value);
    for (const discovery::ServiceCandidate &service : report.found.services)
        add(service.id + ' ' + service.from + ' ' + service.by);
    return lines;
}

inline bool says(const checkup::Report &report, Code code)
{
    return std::any_of(report.findings.begin(), report.findings.end(), [code](const Findings &findings) {
        return std::any_of(findings.begin(), findings.end(), [code](const Finding &one) { return one.code == code; });
    });
}

inline QString actions(const checkup::Report &report)
{
    QStringList all;
    for (const records::Record &record : report.records)
        all << QString::fromUtf8(records::toText(record.purpose).data()) + ':' +
                   QString::fromUtf8(records::toText(record.action).data());
    all.sort();
    return all.join(' ');
}

inline QString states(const checkup::Report &report)
{
    QStringList all;
    for (const blocklists::Outcome &outcome : report.blocklists)
        all << QString::fromStdString(outcome.zone + '=' + blocklists::toText(outcome.subject) + '=' +
                                      std::string(blocklists::toText(outcome.state)));
    return all.join(' ');
}

inline std::shared_ptr<const dns::Zone> zoneOf(const std::string &text)
{
    return std::make_shared<const dns::Zone>(test::zone(text));
}

} // namespace test
