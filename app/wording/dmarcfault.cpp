// SPDX-License-Identifier: Apache-2.0
// What can be wrong inside a DMARC record.
#include "topics.h"

#include "core/dmarc/record.h"

namespace wording
{

namespace
{

QString tagFault(::dmarc::Fault fault)
{
    switch (fault) {
    case ::dmarc::Fault::VersionCase:
        return tr("The record has to begin with v=DMARC1 in capitals.");
    case ::dmarc::Fault::VersionUnknown:
        return tr("The record has to begin with v=DMARC1; it names a version that does not exist.");
    case ::dmarc::Fault::NoVersion:
        return tr("The record has to begin with v=DMARC1, which is missing.");
    case ::dmarc::Fault::VersionGlued:
        return tr("A semicolon is missing after v=DMARC1.");
    case ::dmarc::Fault::WrongSeparator:
        return tr("Two parts have to be separated by a plain semicolon. There is another character instead, or a "
                  "backslash before it.");
    case ::dmarc::Fault::NotFirst:
        return tr("There is something before v=DMARC1, such as a quotation mark or another part.");
    case ::dmarc::Fault::NoEquals:
        return tr("A part has no equals sign.");
    case ::dmarc::Fault::BadName:
        return tr("The text before an equals sign is not a name.");
    case ::dmarc::Fault::BadValue:
        return tr("A part has a value that does not exist; receivers use the usual one instead.");
    case ::dmarc::Fault::EmptyPart:
        return tr("Two semicolons follow each other.");
    case ::dmarc::Fault::Duplicate:
        return tr("One part is there twice, which makes the whole record invalid.");
    case ::dmarc::Fault::EmptyAddress:
        return tr(
            "Nothing stands beside a comma where a report address belongs, which the standard does not allow: reports "
            "may stay away.");
    case ::dmarc::Fault::LooseAddress:
        return tr(
            "There is a report address after a semicolon. Several addresses in one part are separated by commas.");
    case ::dmarc::Fault::TagCase:
        return tr("The letters before an equals sign are capitals. Receivers read them all the same; the standard uses "
                  "lower case.");
    case ::dmarc::Fault::OtherCase:
        return tr("One part is there twice, once in capitals. Which of them counts depends on the receiver.");
    case ::dmarc::Fault::OptionBoth:
        return tr("Two options exclude each other, or are there twice: 0 asks for a report when everything fails, 1 "
                  "when anything does.");
    case ::dmarc::Fault::OptionComma:
        return tr("These options are separated by colons, not commas.");
    case ::dmarc::Fault::UnknownTag:
        return tr("A part is unknown, so receivers ignore it. Perhaps it is misspelt.");
    case ::dmarc::Fault::BadPolicy: // these have words of their own
    case ::dmarc::Fault::NoPolicy:
    case ::dmarc::Fault::RemovedTag:
    case ::dmarc::Fault::UriSize:
        break;
    }
    return tr("A part of the record cannot be read.");
}

/// "It is “t=x”, at character 21.": which part, so that it can be found.
QString place(const std::string &tagOctets, const std::string &valueOctets, std::size_t offset)
{
    const QString tag = shown(tagOctets, 60);
    const QString value = shown(valueOctets, 60);
    const QString position = QString::number(offset + 1);
    if (!tag.isEmpty() && !value.isEmpty())
        return tr("It is about “%1”, with “%2” at character %3 of the record.").arg(tag, value, position);
    if (!tag.isEmpty())
        return tr("It is about “%1”, at character %2 of the record.").arg(tag, position);
    return tr("It is at character %1 of the record.").arg(position);
}

/// What stands in the place of a pct in the composed record.
QString share(const Finding &finding, const finding::DmarcRemovedTag &said)
{
    if (said.inherited)
        return mendDmarc(finding, said.inherited);
    if (said.vendor)
        return tr("The name is an alias, and the record is at %1. Ask the owner of that name to leave pct out.")
            .arg(shown(*said.vendor));
    if (said.asTest)
        return tr("The record under “Type it in” says the same in the new way (t=y): newer receivers act one level "
                  "milder. Older ones ignore that and apply all of the rule.");
    return tr("The record under “Type it in” leaves pct out, so the rule applies to all mail. To only try the rule, "
              "t=y asks newer receivers to act one level milder. Older ones ignore that and apply all of it.");
}

} // namespace

Words words(const Finding &finding, const finding::DmarcSyntax &said)
{
    const QString name = shown(said.name);
    const bool isTagCase = said.fault == ::dmarc::Fault::TagCase;
    Words words;
    words.summary = finding.severity == Severity::Error
                        ? tr("The DMARC record at %1 does not count, because receivers cannot read it.").arg(name)
                    : isTagCase
                        ? tr("The DMARC record at %1 is written in an unusual way, which does no harm.").arg(name)
                        : tr("Receivers ignore part of the DMARC record at %1.").arg(name);
    words.why = tagFault(said.fault) + QLatin1Char(' ') + place(said.tag, said.value, said.offset);
    //: a part of a record: its value
    words.found = said.value.empty() ? shown(said.tag) : tr("%1: %2").arg(shown(said.tag), shown(said.value));
    words.fix = isTagCase ? tr("It may stay as it is.")
                : finding.severity == Severity::Info
                    ? tr("If it was meant to say something, correct its name; otherwise it may stay.")
                    : mendDmarc(finding, said.inherited) + firstStage(said.asked);
    return words;
}

Words words(const Finding &finding, const finding::DmarcPolicyInvalid &said)
{
    const QString subject = shown(finding.subject);
    const QString tag = shown(said.tag);
    const QString value = shown(said.value);
    const bool missing = said.fault == ::dmarc::Fault::NoPolicy;
    Words words;
    if (!said.applied)
        words.summary = missing
                            ? tr("Receivers do nothing with the DMARC record of %1, because it neither says what to "
                                 "do (p=) nor where reports go.")
                                  .arg(subject)
                            : tr("Receivers do nothing with the DMARC record of %1, because they do not understand "
                                 "what it asks for (%2=%3).")
                                  .arg(subject, tag, value);
    else
        words.summary =
            missing ? tr("Some receivers ignore the DMARC record of %1, because it does not say what to do (p=).")
                          .arg(subject)
                    : tr("Receivers only report about mail of %1, because they do not understand what its DMARC "
                         "record asks for (%2=%3).")
                          .arg(subject, tag, value);
    words.why = tr("The policy is one of three words: none, quarantine or reject. With any other word the whole record "
                   "counts as “none”.");
    if (!missing)
        words.why += QLatin1Char(' ') + place(said.tag, said.value, said.offset);
    words.wanted = tr("p=none, for a start");
    words.fix = mendDmarc(finding, said.inherited) + firstStage(said.asked);
    return words;
}

Words words(const Finding &finding, const finding::DmarcRemovedTag &said)
{
    Words words;
    const QString value = shown(said.value);
    if (said.fault == ::dmarc::Fault::UriSize)
        words.summary =
            tr("A size after a report address (%1) no longer has a meaning. The address itself counts.").arg(value);
    else if (said.splits)
        words.summary =
            tr("Receivers differ about the DMARC record of %1: newer ones apply its rule to all mail, older "
               "ones to a "
               "part of it (pct=%2).")
                .arg(shown(finding.subject), value);
    else
        words.summary = tr("The part “%1” of the DMARC record no longer has a meaning.").arg(shown(said.tag));
    words.why = tr("The standard of 2026 removed it. Newer receivers ignore it, older ones still read it.");
    words.found = value;
    if (said.splits)
        words.fix = share(finding, said);
    return words;
}

} // namespace wording
