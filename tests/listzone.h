// SPDX-License-Identifier: Apache-2.0
// A list below bl.example, of every kind, and the pieces of its zone.
#pragma once

#include "zonetest.h"

#include "core/blocklists/look.h"

namespace test
{

using namespace blocklists;

// RFC 5782 §5: what must be listed, for addresses of both families and for domains.
inline const std::string test4 = "2.0.0.127.bl.example. A 127.0.0.2\n";
inline const std::string test6 =
    "2.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.bl.example. A 127.0.0.2\n";
inline const std::string testName = "test.bl.example. A 127.0.0.2\n";
// … and what must not.
inline const std::string never4 = "1.0.0.127.bl.example. ";
inline const std::string never6 = "1.0.0.0.0.0.f.7.f.f.f.f.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.bl.example. ";
inline const std::string neverName = "invalid.bl.example. ";

inline const std::string v4 = "99.2.0.192.bl.example. ";
inline const std::string v6 = "b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.bl.example. ";
inline const std::string domain = "example.com.bl.example. ";

inline Subject subjectOf(const QString &text)
{
    if (const auto address = ip::parse(text.toStdString()))
        return *address;
    return name(text.toStdString());
}

/// "block", "allow", "info", "mixed", each with codes of that kind; "mask", "bare" (no known codes), "own-tests", and
/// "positive-only", "unreliable", "none" for the audition.
inline List listCalled(const QString &kind)
{
    List list;
    list.zone = "bl.example";
    list.name = "The List";
    list.lookupUrl = "https://list.example/lookup";
    list.ip4 = list.ip6 = list.domain = true;
    list.refusalCodes = {"127.0.0.255", "127.0.10.*"};
    list.codes = {{"127.0.0.2", Meaning::SpamSource}, {"127.0.0.3", Meaning::LowReputation},
                  {"127.0.0.4", Meaning::Exploited},  {"127.0.0.9", Meaning::SpamSource},
                  {"127.0.0.10", Meaning::PolicyIsp}, {"127.0.0.14", Meaning::Neutral},
                  {"127.0.0.15", Meaning::Test}};
    if (kind == "allow") {
        list.polarity = Polarity::Allow;
        list.codes = {{"127.0.*.1", Meaning::Good}, {"127.0.*.2", Meaning::Good}, {"127.0.*.3", Meaning::Good}};
    } else if (kind == "mixed" || kind == "info" || kind == "mixed-positive") {
        list.audition = kind == "mixed-positive" ? Audition::PositiveOnly : Audition::Rfc5782;
        list.polarity = kind == "info" ? Polarity::Info : Polarity::Mixed;
        list.codes = {
            {"127.0.0.1", Meaning::Good}, {"127.0.0.2", Meaning::SpamSource}, {"127.0.0.5", Meaning::Neutral}};
    } else if (kind == "mask") {
        list.refusalCodes = {"bit:1"};
        list.codes = {{"bit:2", Meaning::SpamSource}, {"bit:4", Meaning::Suspected}, {"bit:8", Meaning::Phishing}};
    } else if (kind == "bare") {
        list.codes.clear();
    } else if (kind == "own-tests") {
        list.listedTest = "test.list.example";
        list.unlistedTest = "clean.list.example";
    } else if (kind == "positive-only") {
        list.audition = Audition::PositiveOnly;
    } else if (kind == "unreliable") {
        list.audition = Audition::Unreliable;
    } else if (kind == "none") {
        list.audition = Audition::None;
    } else if (kind == "says-no-by-status") {
        list.refusalStatuses = {dns::Status::ServerFailure, dns::Status::Timeout};
    }
    return list;
}

inline QString joined(const std::vector<std::string> &texts)
{
    QStringList all;
    for (const std::string &text : texts)
        all << QString::fromStdString(text);
    return all.join(' ');
}

inline QString view(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace test
