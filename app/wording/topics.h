// SPDX-License-Identifier: Apache-2.0
// Inside wording: the sentences by topic, and what they are made with.
#pragma once

#include "wording.h"

#include "core/smtp/settings.h"

#include <QCoreApplication>

namespace wording
{

// A code in words, and in the one line of its row, by its arguments: one for each, or the program does not link.
#define FINDING_CODE(enumerator, ...)                                                                                  \
    Words words(const Finding &finding, const finding::enumerator &said);                                              \
    QString headline(const Finding &finding, const finding::enumerator &said);
#include "core/finding_codes.def"
#undef FINDING_CODE

/// Why a name may lead to an address that is not of the Internet.
QString insideAnswers(const ip::Address &found, const std::string &range);
/// Why a name can never be a good EHLO name.
QString ehloReason(::names::HostFault fault);
/// What to set in a mail server, of an unknown one in the most common ones; `name` is what it should say.
QString toSet(::smtp::Software software, ::smtp::Setting setting, const std::optional<dns::Name> &name = {});

/// What is wrong with a key (Code::DkimKeyDamaged), and with its record (Code::DkimSyntax).
QString keyDamage(::dkim::Fault fault);
QString keyRecordFault(::dkim::Fault fault);
/// How to mend a DMARC record: the person's own is composed, that of a domain above is not.
QString mendDmarc(const Finding &finding, bool inherited);
/// What a record that counts for nothing asks for is not put in force by correcting it.
QString firstStage(std::optional<::dmarc::Policy> asked);

/// What is wrong with an SPF record.
QString spfFault(::spf::Fault fault);
/// Why a name that an SPF record leads to cannot be used.
QString spfTermCause(::spf::Cause cause);
/// Why a record that takes the place of one with -all ends with ~all.
QString spfSoftened();

inline QString tr(const char *sentence, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("wording", sentence, comment, n);
}

inline QString shown(const dns::Name &name, qsizetype longest = 200)
{
    return shown(name.toText(), longest);
}
inline QString shown(const ip::Address &address)
{
    return shown(ip::toText(address));
}

/// The same for a single line: with an ellipsis in the middle of what is longer than `longest` characters.
QString brief(std::string_view octets, qsizetype longest = 24);
inline QString brief(const dns::Name &name, qsizetype longest = 24)
{
    return brief(name.toText(), longest);
}

/// Several things in a row, made harmless.
template <typename T> QString joined(const std::vector<T> &all)
{
    std::string text;
    for (const T &one : all) {
        text += text.empty() ? "" : ", ";
        if constexpr (std::is_same_v<T, std::string>)
            text += one;
        else if constexpr (std::is_same_v<T, ip::Address>)
            text += ip::toText(one);
        else
            text += one.toText();
    }
    return shown(text);
}

} // namespace wording
