// SPDX-License-Identifier: Apache-2.0
#include "dnshost.h"

#include "topics.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace wording
{

namespace
{

struct Quirk {
    std::string_view code; // of resources/dns-hosts.json
    const char *sentence;
};

constexpr Quirk quirks[] = {
    {"apex-in-own-table", QT_TRANSLATE_NOOP("wording", "Records of the domain itself and records of names below it are "
                                                       "typed into two separate tables.")},
    {"connect-button-drops-spf",
     QT_TRANSLATE_NOOP("wording", "The button that connects the domain automatically removes other SPF records. Do not "
                                  "press it, or check the SPF record afterwards.")},
    {"dmarc-alias-by-default",
     QT_TRANSLATE_NOOP("wording", "The name _dmarc is an alias (CNAME) of the company from the start. Remove it before "
                                  "you add a record of your own there.")},
    {"editor-needs-own-domain",
     QT_TRANSLATE_NOOP("wording",
                       "Records can be edited only for domains that were bought there or moved there. For others, log "
                       "in at the company where the domain was bought.")},
    {"editor-needs-own-nameservers",
     QT_TRANSLATE_NOOP("wording", "Records that are typed in there count only while the domain uses the company's own "
                                  "name servers.")},
    {"full-name-needs-final-dot",
     QT_TRANSLATE_NOOP("wording", "A full name needs a dot at its end; without one the domain is added once more.")},
    {"half-quoted-text-kept",
     QT_TRANSLATE_NOOP("wording", "A value that begins with a quotation mark is kept exactly as typed. Use quotation "
                                  "marks at both ends, or none.")},
    {"mail-routing-locks-records",
     QT_TRANSLATE_NOOP("wording", "While its e-mail routing is switched on, it keeps MX, SPF and DKIM records of its "
                                  "own that cannot be edited.")},
    {"mail-settings-manage-spf",
     QT_TRANSLATE_NOOP("wording", "Some choices under the mail settings let the company manage the SPF record itself "
                                  "and hide it.")},
    {"mx-needs-custom-mail-settings",
     QT_TRANSLATE_NOOP("wording", "MX records show only when the mail settings are set to custom MX.")},
    {"name-without-domain",
     QT_TRANSLATE_NOOP("wording",
                       "The name must not contain the domain: the form adds it, and it would be there twice.")},
    {"nameserver-sets-not-mixed",
     QT_TRANSLATE_NOOP("wording", "The company has several sets of name servers. A domain must use one of them only.")},
    {"no-underscore-in-alias",
     QT_TRANSLATE_NOOP("wording",
                       "The form may refuse an underscore in the name of an alias (CNAME), while it takes it "
                       "in a TXT record.")},
    {"no-wildcard-txt", QT_TRANSLATE_NOOP("wording", "TXT records for all names at once (*) cannot be made there.")},
    {"one-set-per-name",
     QT_TRANSLATE_NOOP(
         "wording", "All values of one name and type are one record there: add the new value as another line of it.")},
    {"one-ttl-per-set", QT_TRANSLATE_NOOP("wording", "All values of one name and type must have the same TTL.")},
    {"one-ttl-per-zone",
     QT_TRANSLATE_NOOP("wording", "The TTL can be set for the whole domain only, not for one record.")},
    {"own-rows-fixed", QT_TRANSLATE_NOOP("wording", "Records that the company made itself cannot be changed; you can "
                                                    "only add others.")},
    {"own-settings-hide-table",
     QT_TRANSLATE_NOOP("wording", "The table of records is hidden while the company's own settings are switched on.")},
    {"own-spf-vanishes",
     QT_TRANSLATE_NOOP("wording", "The company's own SPF record disappears as soon as you add one. If you also send "
                                  "through its servers, name them in yours.")},
    {"proxied-cname-by-default",
     QT_TRANSLATE_NOOP("wording", "New aliases (CNAME) and addresses are sent through the web proxy by default. Switch "
                                  "the proxy off (“DNS only”) for everything that has to do with mail.")},
    {"ready-made-spf-beside-own",
     QT_TRANSLATE_NOOP("wording",
                       "There is a list of ready-made SPF rules beside the TXT records. Choose none of them: "
                       "with a second SPF record neither counts.")},
    {"save-is-staged", QT_TRANSLATE_NOOP("wording", "Saving a record is not enough: a second button puts all changes "
                                                    "into effect.")},
    {"service-rows-fixed",
     QT_TRANSLATE_NOOP("wording",
                       "Records that a connected service made cannot be edited. Remove them, and type in the "
                       "whole new record.")},
    {"spf-ends-neutral",
     QT_TRANSLATE_NOOP("wording", "A new domain comes with an SPF record that protects nothing (it ends in ?all).")},
    {"spf-in-own-include",
     QT_TRANSLATE_NOOP("wording", "A service that is connected by a click gets an SPF record of its own, and yours an "
                                  "include that leads there. Leave that include in.")},
    {"spf-is-redirect", QT_TRANSLATE_NOOP("wording", "The company's own SPF record ends in redirect=. Never add an all "
                                                     "after other terms there: the redirect would no longer count.")},
    {"subdomain-made-first",
     QT_TRANSLATE_NOOP("wording", "A name such as _dmarc has to be made as a subdomain first; then a record can be "
                                  "added to it.")},
    {"template-spf-off-first",
     QT_TRANSLATE_NOOP("wording", "Switch the SPF record of the hosting template off before you add your own.")},
    {"ttl-default-may-be-weeks",
     QT_TRANSLATE_NOOP("wording", "Choose a TTL: the default can mean weeks, and a mistake would stay as long.")},
    {"ttl-minimum-14400", QT_TRANSLATE_NOOP("wording", "A change takes up to four hours to show everywhere: no shorter "
                                                       "TTL than 14400 can be chosen.")},
    {"ttl-minimum-300", QT_TRANSLATE_NOOP("wording", "The shortest TTL is 300, which is five minutes.")},
    {"ttl-minimum-3600", QT_TRANSLATE_NOOP("wording", "The shortest TTL is 3600, which is one hour.")},
    {"unquoted-words-become-strings",
     QT_TRANSLATE_NOOP("wording", "Put quotation marks around the value of a TXT record: without them its words lose "
                                  "the spaces between them.")},
    {"wildcard-alias-when-parked",
     QT_TRANSLATE_NOOP(
         "wording",
         "A new domain has an alias for all names (*) that leads to a parking page. Remove it if you do not need it.")},
    {"wildcard-spf",
     QT_TRANSLATE_NOOP("wording", "Its SPF assistant writes a second record for all names below the domain (*).")},
};

QString longText(const discovery::DnsHost &host)
{
    switch (host.longTxt) {
    case discovery::LongTxt::Capped:
        return tr("It takes TXT values of up to %1 characters.").arg(host.txtLimit.value_or(0));
    case discovery::LongTxt::SplitByHand:
        return tr("A TXT value over 255 characters has to be typed in pieces, each in quotation marks.");
    case discovery::LongTxt::SplitsItself:
    case discovery::LongTxt::Unknown:
        break;
    }
    return {};
}

} // namespace

QString hostQuirk(std::string_view code)
{
    const auto found =
        std::find_if(std::begin(quirks), std::end(quirks), [code](const Quirk &quirk) { return quirk.code == code; });
    return found == std::end(quirks) ? QString() : tr(found->sentence);
}

QStringList hostNotes(const discovery::DnsHost &host)
{
    QStringList notes;
    for (const std::string &code : host.quirks)
        notes << hostQuirk(code);
    notes << longText(host);
    notes.removeAll(QString());
    return notes;
}

} // namespace wording
