// SPDX-License-Identifier: Apache-2.0
#include "panel.h"

#include "dnshost.h"
#include "topics.h"
#include "watch.h"

#include "app/octets.h"

#include "core/spf/lint.h"

#include <algorithm>

namespace wording
{

using app::plainText;

namespace
{

bool has(const discovery::DnsHost *host, std::string_view quirk)
{
    return host && std::find(host->quirks.begin(), host->quirks.end(), quirk) != host->quirks.end();
}

/// A form that refuses the name in one form may take it in the other.
PanelAdvice aboutUnderscore(const records::Record &record, const records::Typed &typed, const discovery::DnsHost *host)
{
    PanelAdvice advice;
    if (has(host, "subdomain-made-first"))
        advice.steps << hostQuirk("subdomain-made-first");
    if (record.type == dns::Type::Cname && has(host, "no-underscore-in-alias"))
        advice.steps << hostQuirk("no-underscore-in-alias");
    advice.steps << tr("Look whether type %1 is chosen: forms refuse the underscore for other types.")
                        .arg(shown(dns::toText(record.type)));
    advice.steps << tr("Try the name in its other form.");
    advice.steps << tr("If it is still refused, ask their support to add it: such names are usual (RFC 8552).");
    advice.caption = typed.nameInFull ? tr("Short name") : tr("Full name");
    advice.other = plainText(typed.nameInFull ? typed.shortName : typed.fullName);
    return advice;
}

PanelAdvice aboutLength(const records::Record &record, const records::Typed &typed, const discovery::DnsHost *host)
{
    PanelAdvice advice;
    if (record.strings.size() < 2) {
        advice.steps << tr("The value has only %n characters, which every form takes. Look whether something else was "
                           "pasted with it.",
                           nullptr, static_cast<int>(record.value.size()));
        return advice;
    }
    if (host && host->longTxt == discovery::LongTxt::Capped && host->txtLimit.value_or(0) < record.value.size())
        advice.steps << tr("This form takes at most %1 characters, and the value has %2. Ask their support to add it, "
                           "or keep your records at another company.")
                            .arg(host->txtLimit.value_or(0))
                            .arg(record.value.size());
    advice.steps << tr("Try it in pieces, each in quotation marks. Receivers join them.");
    advice.steps << tr("If that is refused, too, ask their support to add it: longer texts are usual.");
    advice.caption = typed.valueIsQuoted ? tr("Value in one piece") : tr("Value in pieces");
    advice.other = plainText(typed.valueIsQuoted ? record.value : records::inPieces(record.strings));
    return advice;
}

PanelAdvice aboutAlias(const records::Record &record)
{
    const QString name = shown(record.name);
    return {{tr("Where an alias (CNAME) is, no other record can be. Look for one with the name %1.").arg(name),
             tr("Note where it leads, in case somebody needs it. Then remove it."),
             tr("Add the record again. Some forms want you to save the removal first.")},
            {},
            {}};
}

PanelAdvice aboutExisting(const records::Record &record)
{
    PanelAdvice advice;
    advice.steps << tr("Look for the record with this name and type in their list, and edit that one. Do not add a "
                       "second one.");
    if (!record.goes.empty())
        advice.steps << tr("It is the one that begins with “%1”.").arg(brief(record.goes.front(), 40));
    advice.steps << tr("If the one there is right already, press “I have typed it in”.");
    return advice;
}

PanelAdvice aboutQuotes(const records::Record &record, const records::Typed &typed)
{
    PanelAdvice advice;
    if (record.type != dns::Type::Txt) {
        advice.steps << tr("This value has no quotation marks. Copy it again.");
        return advice;
    }
    advice.steps << (typed.valueIsQuoted ? tr("Try it without quotation marks: the form may add them itself.")
                                         : tr("Try it with quotation marks at both ends."));
    advice.steps << tr(
        "They must be straight ones. Word processors make curly ones, which count as part of the value.");
    advice.caption = typed.valueIsQuoted ? tr("Value without quotation marks") : tr("Value with quotation marks");
    advice.other = plainText(
        typed.valueIsQuoted ? record.value
                            : records::inPieces(record.strings.empty() ? std::vector{record.value} : record.strings));
    return advice;
}

PanelAdvice aboutApplying(const records::Record &record, const discovery::DnsHost *host)
{
    PanelAdvice advice;
    if (has(host, "save-is-staged"))
        advice.steps << hostQuirk("save-is-staged");
    else
        advice.steps << tr("Look for a second button, such as “Apply”, “Publish” or “Activate”.");
    if (has(host, "editor-needs-own-nameservers"))
        advice.steps << hostQuirk("editor-needs-own-nameservers");
    else
        advice.steps << tr("Look whether you are at the right company: only the name servers of %1 count.")
                            .arg(shown(record.zone));
    advice.steps << tr("Some companies take an hour. We keep looking when you press “I have typed it in”.");
    return advice;
}

} // namespace

QString panelSays(PanelSays what)
{
    switch (what) {
    case PanelSays::Underscore:
        return tr("It does not take the underscore (_)");
    case PanelSays::TooLong:
        return tr("The value is too long");
    case PanelSays::AliasThere:
        return tr("There is a CNAME already");
    case PanelSays::ExistsAlready:
        return tr("The record exists already");
    case PanelSays::Quotes:
        return tr("It complains about quotation marks");
    case PanelSays::NotApplied:
        return tr("It is saved, but nothing happens");
    }
    return {};
}

PanelAdvice panelAdvice(PanelSays what, const records::Record &record, const discovery::DnsHost *host)
{
    const records::Typed typed = records::typed(record, host);
    switch (what) {
    case PanelSays::Underscore:
        return aboutUnderscore(record, typed, host);
    case PanelSays::TooLong:
        return aboutLength(record, typed, host);
    case PanelSays::AliasThere:
        return aboutAlias(record);
    case PanelSays::ExistsAlready:
        return aboutExisting(record);
    case PanelSays::Quotes:
        return aboutQuotes(record, typed);
    case PanelSays::NotApplied:
        return aboutApplying(record, host);
    }
    return {};
}

QString sayPasted(const watch::Pasted &pasted, const records::Record &wanted)
{
    switch (pasted.kind) {
    case watch::Pasted::Kind::Nothing:
        return tr("Nothing of this record is in it. Copy the whole row from the panel.");
    case watch::Pasted::Kind::Right:
        return tr("That is right. If nobody sees it yet, it may not be saved for good.");
    case watch::Pasted::Kind::Faulty:
        break;
    }
    QStringList sentences{say(pasted.verdict, wanted, 0)};
    if (!pasted.missing.empty())
        sentences << tr("This is missing: %1").arg(joined(pasted.missing));
    if (!pasted.surplus.empty())
        sentences << tr("This does not belong there: %1").arg(joined(pasted.surplus));
    if (wanted.purpose == records::Purpose::Spf && pasted.verdict.fault == watch::Fault::Differs) {
        if (const auto mistake = ::spf::lint(dns::Text{{pasted.verdict.found}}))
            sentences << spfFault(mistake->fault);
    }
    return sentences.join(QLatin1Char('\n'));
}

} // namespace wording
