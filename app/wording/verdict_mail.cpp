// SPDX-License-Identifier: Apache-2.0
// What a page answers to its question: the sender record, the signature and the rule.
#include "verdict.h"

namespace wording
{

namespace
{

constexpr VerdictRow spfRows[] = {
    {Code::SpfMissing, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: there is no sender record"),
     QT_TRANSLATE_NOOP("wording", "Gmail, Outlook.com and Yahoo want one, or a signature, from everybody.")},
    {Code::SpfMultipleRecords, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "Not yet: there are several sender records"),
     QT_TRANSLATE_NOOP("wording", "Receivers treat all of them as broken.")},
    {Code::SpfSplitLostSpace, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: receivers cannot read your sender record"),
     QT_TRANSLATE_NOOP("wording", "Until it is corrected, it covers none of your mail.")},
    {Code::SpfSyntax, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: receivers cannot read your sender record"),
     QT_TRANSLATE_NOOP("wording", "Until it is corrected, it covers none of your mail.")},
    {Code::SpfIncludeUnusable, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: your sender record leads to a broken one"),
     QT_TRANSLATE_NOOP("wording", "Receivers then throw the whole record away.")},
    {Code::SpfTooManyLookups, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: your sender record needs too many lookups"),
     QT_TRANSLATE_NOOP("wording", "Receivers stop at the eleventh and treat the record as broken.")},
    {Code::SpfTooManyVoids, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: too many names in it lead to nothing"),
     QT_TRANSLATE_NOOP("wording", "Receivers treat the whole record as broken.")},
    {Code::SpfSenderNotCovered, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: your own address is missing"),
     QT_TRANSLATE_NOOP("wording", "Mail from it may be refused or put aside.")},
    {Code::SpfServiceMissing, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: a service of yours is missing"),
     QT_TRANSLATE_NOOP("wording", "Mail that it sends for you may be refused or put aside.")},
    {Code::SpfPassAll, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your sender record allows everybody"),
     QT_TRANSLATE_NOOP("wording", "Anybody can send in your name, so it protects nothing.")},
    {Code::SpfOnWrongName, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Not yet: the record is under the wrong name"),
     QT_TRANSLATE_NOOP("wording", "Nobody looks for it there.")},
    {Code::SpfTooManyLookups, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but not everybody fits in"),
     QT_TRANSLATE_NOOP("wording", "With everybody in it, the record would need too many lookups.")},
    {Code::SpfTooManyVoids, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: some names in it lead to nothing"),
     QT_TRANSLATE_NOOP("wording", "Receivers may treat the whole record as broken.")},
    {Code::SpfServiceMissing, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: a service of yours is missing"),
     QT_TRANSLATE_NOOP("wording", "Mail that it sends for you may be refused or put aside.")},
    {Code::SpfSenderNotCovered, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Probably: one address is not named"),
     QT_TRANSLATE_NOOP("wording", "If your mail leaves from it, it may be refused or put aside.")},
    {Code::SpfTermsAfterAll, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: part of the record is never read"),
     QT_TRANSLATE_NOOP("wording", "Whoever is named there may not send.")},
    {Code::SpfEhloNotCovered, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: the server's own name does not allow it"),
     QT_TRANSLATE_NOOP("wording", "Bounces from your server may be refused.")},
    {Code::SpfNoAll, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: it says nothing about strangers"),
     QT_TRANSLATE_NOOP("wording", "The record hardly keeps others from sending in your name.")},
    {Code::SpfPtr, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: part of the record is unreliable"),
     QT_TRANSLATE_NOOP("wording", "Some receivers ignore “ptr”.")},
    {Code::SpfSyntax, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the record does not say what was meant"),
     QT_TRANSLATE_NOOP("wording", "Some of your mail may not be covered.")},
};

constexpr UsualVerdicts spfUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "No: your sender record does not count"),
              QT_TRANSLATE_NOOP("wording", "Your mail may be refused or put aside.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Nearly: your sender record has a fault"),
                QT_TRANSLATE_NOOP("wording", "Some of your mail may not be covered.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "Yes: your sender record names all we know of"),
             QT_TRANSLATE_NOOP("wording", "Mail from strangers can be told from yours.")},
};

constexpr VerdictRow dkimRows[] = {
    {Code::DkimMissing, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: your key is not published"),
     QT_TRANSLATE_NOOP("wording", "GMX and WEB.DE refuse mail without a valid signature.")},
    {Code::DkimOnWrongName, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: your key is under the wrong name"),
     QT_TRANSLATE_NOOP("wording", "Until that is corrected, your signature does not count.")},
    {Code::DkimKeyNotOurs, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: another key is published"),
     QT_TRANSLATE_NOOP("wording", "Until that is corrected, your signature does not count.")},
    {Code::DkimKeyTruncated, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your key was cut off"),
     QT_TRANSLATE_NOOP("wording", "Until that is corrected, your signature does not count.")},
    {Code::DkimKeyDamaged, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your key is damaged"),
     QT_TRANSLATE_NOOP("wording", "Until that is corrected, your signature does not count.")},
    {Code::DkimSyntax, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: receivers cannot read your key"),
     QT_TRANSLATE_NOOP("wording", "Until that is corrected, your signature does not count.")},
    {Code::DkimSeveralRecords, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: your key is not the only record there"),
     QT_TRANSLATE_NOOP("wording", "Your signature counts by chance, or not at all.")},
    {Code::DkimKeyRevoked, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your key was withdrawn"),
     QT_TRANSLATE_NOOP("wording", "Signatures with it no longer count.")},
    {Code::DkimKeySmall, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your key is too short"),
     QT_TRANSLATE_NOOP("wording", "Signatures with it do not count.")},
    {Code::DkimKeyLarge, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your key is too long"),
     QT_TRANSLATE_NOOP("wording", "Signatures with it do not count.")},
    {Code::DkimMissing, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the new key is not published yet"),
     QT_TRANSLATE_NOOP("wording", "Until it is, the server goes on signing with the old one.")},
    {Code::DkimEd25519Only, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: large receivers cannot use your key"),
     QT_TRANSLATE_NOOP("wording", "To Gmail, Outlook.com and Yahoo your mail is unsigned.")},
    {Code::DkimTestFlag, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: your key is marked as a test"),
     QT_TRANSLATE_NOOP("wording", "Receivers may treat your mail as unsigned.")},
    {Code::DkimKeySmall, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: your key is rather short"),
     QT_TRANSLATE_NOOP("wording", "Some receivers distrust signatures with it.")},
    {Code::DkimKeyLarge, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: your key is very long"),
     QT_TRANSLATE_NOOP("wording", "Some receivers cannot check signatures with it.")},
    {Code::DkimServiceMissing, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: a service does not sign in your name"),
     QT_TRANSLATE_NOOP("wording", "Gmail, Outlook.com and Yahoo want such a signature of large senders.")},
    {Code::DkimNoSelectorKnown, Severity::Unknown,
     QT_TRANSLATE_NOOP("wording", "We could not find out which key signs"),
     QT_TRANSLATE_NOOP("wording", "A message that you sent shows it.")},
};

constexpr UsualVerdicts dkimUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "No: your signature does not count"),
              QT_TRANSLATE_NOOP("wording", "GMX and WEB.DE refuse mail without a valid signature.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Nearly: a key needs your attention"),
                QT_TRANSLATE_NOOP("wording", "Signatures with it may not count.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "Probably: a usable key is published"),
             QT_TRANSLATE_NOOP("wording", "Only a message shows whether your server signs with it.")},
};

constexpr VerdictRow dmarcRows[] = {
    {Code::DmarcMissing, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: you have no rule"),
     QT_TRANSLATE_NOOP("wording", "Gmail, Yahoo and Outlook.com demand one from large senders.")},
    {Code::DmarcMultipleRecords, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: there are several rules"),
     QT_TRANSLATE_NOOP("wording", "Receivers act as if there were none.")},
    {Code::DmarcSyntax, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: receivers cannot read your rule"),
     QT_TRANSLATE_NOOP("wording", "Receivers act as if there were none.")},
    {Code::DmarcOnWrongName, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: the rule is under the wrong name"),
     QT_TRANSLATE_NOOP("wording", "Nobody looks for it there.")},
    {Code::DmarcPolicyInvalid, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: your rule does not say what to do"),
     QT_TRANSLATE_NOOP("wording", "Receivers do nothing about mail that only claims to be yours.")},
    {Code::DmarcOnWrongName, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: your rule is under the wrong name"),
     QT_TRANSLATE_NOOP("wording", "The rule of the domain above applies instead.")},
    {Code::DmarcStrict, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the rule is too strict for a service"),
     QT_TRANSLATE_NOOP("wording", "Its mail may count as forged.")},
    {Code::DmarcMarkedAsRegistry, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: the rule calls the domain a registry"),
     QT_TRANSLATE_NOOP("wording", "Mail of yours may count as forged.")},
    {Code::DmarcRemovedTag, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: receivers differ about your rule"),
     QT_TRANSLATE_NOOP("wording", "Some apply it to all mail, some to a part of it.")},
    {Code::DmarcNoReports, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but nobody reports to you"),
     QT_TRANSLATE_NOOP("wording", "You would not see whose mail the rule hits.")},
    {Code::DmarcReportAddressInvalid, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly, but not all reports arrive"),
     QT_TRANSLATE_NOOP("wording", "You would not see whose mail the rule hits.")},
    {Code::DmarcReportNotAuthorized, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly, but not all reports arrive"),
     QT_TRANSLATE_NOOP("wording", "You would not see whose mail the rule hits.")},
    {Code::DmarcPolicyNone, Severity::Info, QT_TRANSLATE_NOOP("wording", "Yes, for a start: they watch and report"),
     QT_TRANSLATE_NOOP("wording", "Nothing is refused at this stage, which is right to begin with.")},
};

constexpr UsualVerdicts dmarcUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "No: your rule does not count"),
              QT_TRANSLATE_NOOP("wording", "Receivers act as if there were none.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Nearly: your rule has a fault"),
                QT_TRANSLATE_NOOP("wording", "Some receivers may not do what you want.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "Yes: receivers know your rule"),
             QT_TRANSLATE_NOOP("wording", "Mail that only claims to be yours does not pass for yours.")},
};

} // namespace

const CheckVerdicts spfVerdicts{spfRows, spfUsual};
const CheckVerdicts dkimVerdicts{dkimRows, dkimUsual};
const CheckVerdicts dmarcVerdicts{dmarcRows, dmarcUsual};

} // namespace wording
