// SPDX-License-Identifier: Apache-2.0
// What a page answers to its question: the domain in DNS, the address, the names and the blocklists.
#include "verdict.h"

namespace wording
{

namespace
{

constexpr VerdictRow zoneRows[] = {
    {Code::ZoneNotFound, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: the domain does not exist"),
     QT_TRANSLATE_NOOP("wording", "Nobody can check your mail or reply to it.")},
    {Code::ZoneDnssecBroken, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: the domain's DNS signatures are broken"),
     QT_TRANSLATE_NOOP("wording", "Many receivers see none of your records.")},
    {Code::AliasCircle, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: the aliases go round in a circle"),
     QT_TRANSLATE_NOOP("wording", "Nobody finds the records that mail needs.")},
    {Code::ZoneApexCname, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: the domain is only an alias"),
     QT_TRANSLATE_NOOP("wording", "Receivers read the records of its target instead of yours.")},
    {Code::ZoneLameServer, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: the name servers do not answer"),
     QT_TRANSLATE_NOOP("wording", "Receivers find none of your records.")},
    {Code::ZoneExpiring, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the DNS signatures are about to end"),
     QT_TRANSLATE_NOOP("wording", "From that day on many receivers see none of your records.")},
    {Code::ZoneLameServer, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: a name server does not answer"),
     QT_TRANSLATE_NOOP("wording", "Mail is late, or judged without your records, where this one is asked.")},
    {Code::ZoneServersDiffer, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: your name servers disagree"),
     QT_TRANSLATE_NOOP("wording", "Receivers see one answer or the other, by chance.")},
    {Code::ZoneWildcardTxt, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: one text record answers for all names"),
     QT_TRANSLATE_NOOP("wording", "Receivers may see a key or a rule where there is none.")},
};

constexpr UsualVerdicts zoneUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "No: receivers do not find your records"),
              QT_TRANSLATE_NOOP("wording", "Without them nobody can tell whether mail is yours.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Nearly: some receivers may miss your records"),
                QT_TRANSLATE_NOOP("wording", "Their mail systems then judge you without them.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "Yes: receivers find your domain's records"),
             QT_TRANSLATE_NOOP("wording", "The name servers answer and agree.")},
};

constexpr VerdictRow addressRows[] = {
    {Code::AddressInvalid, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: this is not an IP address"),
     QT_TRANSLATE_NOOP("wording", "Correct it, and it is looked at again.")},
    {Code::AddressPrivate, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: this address is only a local one"),
     QT_TRANSLATE_NOOP("wording", "Receivers never see it. They judge your public address.")},
    {Code::AddressCgnat, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: many customers share this address"),
     QT_TRANSLATE_NOOP("wording", "It can never get a name of yours, so receivers will not take mail from it.")},
    {Code::AddressDocumentation, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: this is a sample address from manuals"),
     QT_TRANSLATE_NOOP("wording", "No server sends from it. Enter the real one.")},
    {Code::AddressReserved, Severity::Error, QT_TRANSLATE_NOOP("wording", "No: this address is never used for mail"),
     QT_TRANSLATE_NOOP("wording", "No server sends from it. Enter the real one.")},
    {Code::AddressPolicyListed, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "No: its range should not send mail directly"),
     QT_TRANSLATE_NOOP("wording", "Many receivers refuse mail straight from such a range.")},
    {Code::AddressPolicyListed, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Probably: one list advises against its range"),
     QT_TRANSLATE_NOOP("wording", "Only few receivers ask that list.")},
    {Code::AddressNamePool, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Probably, but its name looks like dial-up"),
     QT_TRANSLATE_NOOP("wording", "Outlook.com, T-Online and GMX refuse mail from dial-up addresses.")},
    {Code::AddressNameHasOctets, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Probably, but its name looks automatic"),
     QT_TRANSLATE_NOOP("wording", "GMX and WEB.DE refuse mail from such names.")},
    {Code::AddressUnknown, Severity::Unknown, QT_TRANSLATE_NOOP("wording", "We could not find out which address sends"),
     QT_TRANSLATE_NOOP("wording", "Receivers judge the address that your mail leaves from.")},
    {Code::AddressNotYours, Severity::Info, QT_TRANSLATE_NOOP("wording", "Yes: others look after the address"),
     QT_TRANSLATE_NOOP("wording", "Receivers judge the addresses of those who send for you.")},
};

constexpr UsualVerdicts addressUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "No: mail from this address is refused"),
              QT_TRANSLATE_NOOP("wording", "Receivers judge the address before they read the mail.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Probably, but something speaks against it"),
                QT_TRANSLATE_NOOP("wording", "Some receivers may refuse mail from it.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "Yes: nothing speaks against this address"),
             QT_TRANSLATE_NOOP("wording", "It is public, and its range is not known as a dial-up one.")},
};

constexpr VerdictRow namesRows[] = {
    {Code::PtrMissing, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: the address does not say whose it is"),
     QT_TRANSLATE_NOOP("wording", "Gmail, Outlook.com and most others refuse mail from such an address.")},
    {Code::PtrNotConfirmed, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: name and address do not match"),
     QT_TRANSLATE_NOOP("wording", "Most receivers refuse mail from such an address.")},
    {Code::EhloUnresolved, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: the server's name has no address"),
     QT_TRANSLATE_NOOP("wording", "Many receivers refuse a server whose name leads nowhere.")},
    {Code::EhloInvalid, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: the server has no proper name"),
     QT_TRANSLATE_NOOP("wording", "Many receivers refuse a server that introduces itself like that.")},
    {Code::HostProxied, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "Not yet: the server's name leads to a web proxy"),
     QT_TRANSLATE_NOOP("wording", "Receivers may refuse mail, because the name does not lead to the server.")},
    {Code::HostAddressPrivate, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "Not yet: the server's name leads inside only"),
     QT_TRANSLATE_NOOP("wording", "Receivers cannot tell that the mail comes from this server.")},
    {Code::HostAddressMissing, Severity::Error,
     QT_TRANSLATE_NOOP("wording", "Not yet: the name does not lead to the address"),
     QT_TRANSLATE_NOOP("wording", "Receivers may refuse mail from a server like that.")},
    {Code::MxIsAddress, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: replies to your mail are lost"),
     QT_TRANSLATE_NOOP("wording", "Bounces and reports are lost as well.")},
    {Code::MxUnresolved, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: replies to your mail are lost"),
     QT_TRANSLATE_NOOP("wording", "Bounces and reports are lost as well.")},
    {Code::MxAddressPrivate, Severity::Error, QT_TRANSLATE_NOOP("wording", "Not yet: replies to your mail are lost"),
     QT_TRANSLATE_NOOP("wording", "Bounces and reports are lost as well.")},
    {Code::PtrGeneric, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the name is the provider's default"),
     QT_TRANSLATE_NOOP("wording", "GMX, WEB.DE and Apple refuse mail from such an address.")},
    {Code::MxMissing, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but nobody can reply to your mail"),
     QT_TRANSLATE_NOOP("wording", "Some receivers refuse mail that cannot be answered.")},
    {Code::MxNull, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but the domain takes no replies"),
     QT_TRANSLATE_NOOP("wording", "Some receivers refuse mail that cannot be answered.")},
    {Code::PtrNotHostName, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the name is not a valid one"),
     QT_TRANSLATE_NOOP("wording", "Strict receivers do not accept it as a name.")},
    {Code::HostAddressMissing, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: the server uses the name of another"),
     QT_TRANSLATE_NOOP("wording", "Some receivers distrust mail from it.")},
    {Code::HostAddressPrivate, Severity::Warning,
     QT_TRANSLATE_NOOP("wording", "Nearly: the name also leads to a local address"),
     QT_TRANSLATE_NOOP("wording", "Some receivers cannot tell that the mail comes from this server.")},
    {Code::PtrSeveral, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: the address has several names"),
     QT_TRANSLATE_NOOP("wording", "Some receivers look at one of them only, by chance.")},
    {Code::EhloMismatch, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly: server and address differ in name"),
     QT_TRANSLATE_NOOP("wording", "The strictest receivers want both names to be the same.")},
    {Code::MxUnresolved, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but replies may be lost"),
     QT_TRANSLATE_NOOP("wording", "One of the servers for your incoming mail has no address.")},
    {Code::MxAddressPrivate, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but replies may be late"),
     QT_TRANSLATE_NOOP("wording", "One of the servers for your incoming mail cannot be reached.")},
    {Code::MxAlias, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Nearly, but replies may be lost"),
     QT_TRANSLATE_NOOP("wording", "Some servers do not deliver to a mail host that is only an alias.")},
    {Code::PtrUnknown, Severity::Unknown, QT_TRANSLATE_NOOP("wording", "We could not find out which address sends"),
     QT_TRANSLATE_NOOP("wording", "Receivers judge the address that your mail leaves from.")},
    {Code::HostUnknown, Severity::Unknown,
     QT_TRANSLATE_NOOP("wording", "We could not find out what the server is called"),
     QT_TRANSLATE_NOOP("wording", "Receivers look whether that name leads to its address.")},
    {Code::PtrForeignDomain, Severity::Info,
     QT_TRANSLATE_NOOP("wording", "Yes, but the name is not in your own domain"),
     QT_TRANSLATE_NOOP("wording", "Apple, GMX and WEB.DE want it there; most others do not mind.")},
};

constexpr UsualVerdicts namesUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "Not yet: the names do not match"),
              QT_TRANSLATE_NOOP("wording", "Receivers may refuse mail from a server like that.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Nearly: something about the names is unusual"),
                QT_TRANSLATE_NOOP("wording", "Some receivers may distrust mail from this server.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "Yes: the names match both ways"),
             QT_TRANSLATE_NOOP("wording", "Receivers can tell whose server this is.")},
};

constexpr VerdictRow listsRows[] = {
    {Code::BlocklistListed, Severity::Error, QT_TRANSLATE_NOOP("wording", "Yes: a list that stops mail names you"),
     QT_TRANSLATE_NOOP("wording", "Many receivers refuse your mail until that listing has ended.")},
    {Code::BlocklistListed, Severity::Warning, QT_TRANSLATE_NOOP("wording", "Probably: a list names you"),
     QT_TRANSLATE_NOOP("wording", "Some receivers refuse your mail or put it aside.")},
    {Code::ResolverRewrites, Severity::Unknown,
     QT_TRANSLATE_NOOP("wording", "We could not find out: this network misleads"),
     QT_TRANSLATE_NOOP("wording", "It invents answers, so no list can be believed here.")},
    {Code::BlocklistsNotAsked, Severity::Unknown,
     QT_TRANSLATE_NOOP("wording", "We could not find out: not all lists were asked"),
     QT_TRANSLATE_NOOP("wording", "Check again to ask the others.")},
    {Code::BlocklistsNotAsked, Severity::Info,
     QT_TRANSLATE_NOOP("wording", "We could not find out: not all lists were asked"),
     QT_TRANSLATE_NOOP("wording", "That says nothing about your address.")},
    {Code::BlocklistListedMinor, Severity::Info,
     QT_TRANSLATE_NOOP("wording", "No: only lists that hardly anybody uses"),
     QT_TRANSLATE_NOOP("wording", "Hardly anybody refuses mail because of them.")},
};

constexpr UsualVerdicts listsUsual = {
    .error = {QT_TRANSLATE_NOOP("wording", "Yes: something makes receivers refuse mail"),
              QT_TRANSLATE_NOOP("wording", "The rows below say what it is.")},
    .warning = {QT_TRANSLATE_NOOP("wording", "Probably: something speaks against you"),
                QT_TRANSLATE_NOOP("wording", "The rows below say what it is.")},
    .fine = {QT_TRANSLATE_NOOP("wording", "No: no list has anything against you"),
             QT_TRANSLATE_NOOP("wording", "Large receivers also keep private lists that nobody can ask.")},
};

} // namespace

const CheckVerdicts zoneVerdicts{zoneRows, zoneUsual};
const CheckVerdicts addressVerdicts{addressRows, addressUsual};
const CheckVerdicts namesVerdicts{namesRows, namesUsual};
const CheckVerdicts listsVerdicts{listsRows, listsUsual};

} // namespace wording
