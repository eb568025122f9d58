// SPDX-License-Identifier: Apache-2.0
// The only place with sentences about findings. Every sentence says first what it means for the mail, then what was
// found, who can act, and what else can be done. Plain language, translatable as a whole; words of the trade are
// explained where they stand. Values from the network pass through shown() and are never markup.
#pragma once

#include "core/blocklists/console.h"
#include "core/blocklists/tally.h"
#include "core/finding.h"
#include "core/network/selftest.h"
#include "core/records/record.h"
#include "core/setup.h"
#include "core/spf/explain.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace dkim
{
enum class Cause : std::uint8_t;
enum class Result : std::uint8_t;
} // namespace dkim
namespace message
{
enum class Form : std::uint8_t;
}

namespace wording
{

struct Words {
    QString summary; // the consequence for the mail, with what was found
    QString why;     // what it means, in one to three sentences
    QString found;   // may be empty, like all that follow
    QString wanted;
    QString fix;   // what to do
    QString where; // who can do it, and where
    QString planB;
    QString learnMore;
};

/// A finding in words. Every code has them; tests/tst_wording.cpp sees to it.
Words say(const Finding &finding);

/// The same for whoever sees the finding alone, without the records that “Type it in” shows: a command that looks at
/// one thing only. It names the command that writes them.
Words sayAlone(const Finding &finding);

/// A finding in one line of at most 60 characters in English, without a full stop: what is the case, in plain words.
/// Long names are cut in it; the summary has them whole.
QString headline(const Finding &finding);

/// What a page answers to its question, and what that means for the mail.
struct Verdict {
    QString answer;      // at most 50 characters in English; begins with yes, no, not yet, nearly …
    QString consequence; // one sentence
};

/// The answer to the question of `check` by the gravest of `findings`; `pending` while more may be found.
Verdict pageVerdict(Check check, const Findings &findings, bool pending);

/// Text from the network made harmless: control and bidirectional characters visible, broken UTF-8 marked, cut in the
/// middle to about `longest` characters with the number of those left out.
QString shown(std::string_view octets, qsizetype longest = 200);

/// "2026-11" as "November 2026"; anything else as it is.
QString month(std::string_view yearMonth);
QString severityWord(Severity severity);
QString checkTitle(Check check);
/// The question that a step answers.
QString checkQuestion(Check check);
QString who(Who who);
/// Who can act and where, as a sentence; empty for Nobody.
QString whereOf(Who who);

/// What the self-test of the network found.
QString networkSentence(const network::SelfTest &test);
/// "no answer came", "the server said that something is broken", …
QString lookupStatus(dns::Status status);

/// "Add this SPF record", "Replace this line …".
QString actionLine(const records::Record &record);
/// Why the record is as it is.
QString why(const records::Record &record);

/// N of M lists could be asked, K name you, J of them matter; how far the sweep is while it runs; empty without lists.
QString listsSentence(const blocklists::Tally &tally);
/// How many lists only say that the range should not send mail by itself; empty for none.
QString policySentence(const blocklists::Tally &tally);
/// "listed", "not listed", …
QString listState(blocklists::State state);
/// How much a list matters.
QString tier(blocklists::Tier tier);
/// What a mailbox company's page is good for.
QString consolePurpose(blocklists::Purpose purpose);
/// What a list's answer means.
QString listMeaning(blocklists::Meaning meaning);

/// What one term of an SPF record does, and what it matches at present.
QString spfTerm(const ::spf::ExplainedTerm &entry);

/// What a result of check_host() means, and why it came out.
QString spfResult(::spf::Result result);
QString spfCause(::spf::Cause cause);

/// What became of the signature of a message by `domain` with the key `selector`; `identity` is the domain that it
/// speaks for, where it names one (i=).
QString signatureSentence(::dkim::Result result, ::dkim::Cause cause, std::string_view domain,
                          std::string_view selector, std::string_view identity = {});

/// Why a file is no message that could be judged. Empty for a message.
QString notAMessage(::message::Form form);

/// The one request to whoever owns the addresses: set the reverse names that `all` asks others for; empty where it asks
/// for none.
QString ptrLetter(const std::vector<records::Record> &all);
/// The request for an address that may send mail; every letter begins with a line that is its subject.
QString addressLetter();
/// What to answer when they say "ask your registrar".
QString ptrSecondLetter(const records::Record &record);
/// The request to whoever runs a list, or to the provider where only they are heard, by a finding of a listing; empty
/// where nothing is to be asked for. Where the person has to fill something in stand three dots.
QString removalLetter(const Finding &listing, const Setup &setup);
/// The note to the administrator: switch on signing with this selector.
QString signingLetter(const std::string &domain, const std::string &selector);

/// What to do, in this order, so that the key `newSelector` follows `oldSelector` and no message loses its signature.
QStringList rotationSteps(std::string_view domain, std::string_view oldSelector, std::string_view newSelector);

} // namespace wording
