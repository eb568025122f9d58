// SPDX-License-Identifier: Apache-2.0
// The one table of budgets: how much of what strangers publish is read, kept, asked and told. The rule: no more work,
// memory, questions or output than an honest domain needs with a wide margin, whatever a record holds. What RFC 7208
// counts (lookups, voids, MX and PTR names) stands with the evaluator, whose verdict it is part of. Where a budget is
// reached and something of weight may be hidden by it, Code::TooMuchToRead says so; never silence.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace budget
{

/// What there was too much of.
enum class What : std::uint8_t { Terms, Tags, ReportAddresses, MxHosts, ReverseNames, Questions };

// --- what is told ---
/// Findings of one code and subject; "and 37 more" stands for the rest. Nobody reads an eleventh of a kind.
inline constexpr std::size_t findingsAlike = 10;
/// Octets of one answer that findings show. The longest honest TXT sets are half of it; `records` show the whole.
inline constexpr std::size_t evidenceOctets = 8192;
/// Octets of all answers that the findings of one check show; whoever publishes a record chooses how many names it
/// leads to. Beyond it an answer is shown by its beginning, of so many octets.
inline constexpr std::size_t evidenceOfCheck = 65536;
inline constexpr std::size_t evidenceBeyond = 256;
/// Problems that the parser of one record keeps: more are not mended one by one, the record is made anew.
inline constexpr std::size_t problemsOfRecord = 32;

// --- what is read ---
/// Tags of a DKIM or DMARC record. RFC 6376 and RFC 9989 know about a dozen each.
inline constexpr std::size_t tagsOfRecord = 128;
/// Octets that the search for slips of the hand takes apart; the longest honest SPF record is a tenth of it.
inline constexpr std::size_t mendedOctets = 4096;
/// Octets of SPF records that are kept parsed: all that one check reads, were it ten of the longest, and some more.
inline constexpr std::size_t parsedOctets = 1024 * 1024;
/// SPF terms that are taken apart one by one in all records that one includes, and that are shown of one; flattened
/// records have some hundred.
inline constexpr std::size_t termsExplained = 2000;

// --- what is asked ---
/// Questions of one look (one check, one list and address); no honest one comes near.
inline constexpr std::size_t questionsOfLook = 2048;
/// Questions of a whole check-up. Those about lists are not among them: our catalogue counts these, and no stranger.
inline constexpr std::size_t questionsOfCheckup = 4096;
/// Passes of one look in which it asks for more. Answers that come one by one may each lead on; a chain of answers that
/// goes deeper than this was made to be endless.
inline constexpr std::size_t passesOfLook = 512;
/// Name servers of a zone, and addresses of them, that are worth asking.
inline constexpr std::size_t nameServers = 8;
inline constexpr std::size_t serverAddresses = 12;
/// Report addresses of a DMARC record whose hosts are asked for their consent; receivers need not heed more than two.
inline constexpr std::size_t reportAddresses = 10;
/// MX hosts whose addresses are looked at; senders try a handful.
inline constexpr std::size_t mxHosts = 10;
/// Reverse names of one address that are followed (RFC 7208 §4.6.4 takes ten).
inline constexpr std::size_t reverseNames = 10;

// --- what a mail server may say ---
/// Octets of one line; RFC 5321 §4.5.3.1.5 has 512.
inline constexpr std::size_t smtpLineOctets = 4096;
/// Lines of one reply; no honest one has a tenth of it.
inline constexpr std::size_t smtpReplyLines = 256;
/// Octets of a whole talk.
inline constexpr std::size_t smtpTalkOctets = 256 * 1024;
/// Commands of a whole talk; the test of all relay forms has some thirty.
inline constexpr std::size_t smtpCommands = 64;
/// Addresses of a server that are talked to.
inline constexpr std::size_t smtpAddresses = 8;
/// Octets of a certificate that are read, certificates of a chain, and names in one.
inline constexpr std::size_t certificateOctets = 64 * 1024;
inline constexpr std::size_t certificatesOfChain = 10;
inline constexpr std::size_t certificateNames = 100;
/// TLSA records of a server.
inline constexpr std::size_t tlsaRecords = 32;

// --- aggregate reports ---
/// Elements in one another, and octets of one piece of their XML; reports have seven, and some hundred.
inline constexpr std::size_t xmlDepth = 32;
inline constexpr std::size_t xmlPieceOctets = std::size_t{256} * 1024;
/// Signatures, and SPF results, of one row.
inline constexpr std::size_t reportResults = 32;
/// Messages that one row may speak of: more than any receiver takes from one address in a day.
inline constexpr std::uint64_t messagesOfRow = 1'000'000'000'000;
/// Rows that wait until their report has ended well; a longer report counts as far as it could be read.
inline constexpr std::size_t reportRowsWaiting = std::size_t{16} * 1024;
/// Addresses told apart, each by what it showed; those beyond are one. Domains, reporters and days likewise.
inline constexpr std::size_t reportStreams = std::size_t{100} * 1000;
inline constexpr std::size_t reportDomains = 1000;
inline constexpr std::size_t reportReporters = 1000;
inline constexpr std::size_t reportDays = 2000;
/// Names that are looked up once and kept.
inline constexpr std::size_t reportNames = std::size_t{100} * 1000;
/// Reports that are known again if they come twice.
inline constexpr std::size_t reportsKnownAgain = std::size_t{2} * 1000 * 1000;
/// Octets of one report as XML, of an attachment as it came, and of what one file holds, unpacked.
inline constexpr std::uint64_t reportOctets = std::uint64_t{2} * 1024 * 1024 * 1024;
inline constexpr std::size_t attachmentOctets = std::size_t{32} * 1024 * 1024;
inline constexpr std::uint64_t unpackedOctets = std::uint64_t{16} * 1024 * 1024 * 1024;
/// How many times an archive may hold its own size, once that is more than a small file: reports reach some thirty.
inline constexpr std::uint64_t packedRatio = 200;
inline constexpr std::uint64_t packedAlways = std::uint64_t{8} * 1024 * 1024;
/// Members of one archive, and archives in one another; a zip of gzips in a message is three.
inline constexpr std::size_t archiveMembers = std::size_t{200} * 1000;
inline constexpr std::size_t archiveDepth = 4;
/// Files that are told one by one to hold no report.
inline constexpr std::size_t skippedTold = 1000;

// --- how long ---
/// A mail server has so long to take a connection, and so long for the whole talk: some let strangers wait for half a
/// minute on purpose.
inline constexpr std::chrono::seconds smtpConnection{10};
inline constexpr std::chrono::seconds smtpTalk{40};
/// A command without --deadline ends after this, computing included.
inline constexpr std::chrono::seconds wholeCommand{60};

/// How much of a kind is looked at.
constexpr std::size_t limitOf(What what)
{
    switch (what) {
    case What::Terms:
        return termsExplained;
    case What::Tags:
        return tagsOfRecord;
    case What::ReportAddresses:
        return reportAddresses;
    case What::MxHosts:
        return mxHosts;
    case What::ReverseNames:
        return reverseNames;
    case What::Questions:
        return questionsOfLook;
    }
    return 0;
}

} // namespace budget
