// SPDX-License-Identifier: Apache-2.0
// The one line of a row for each code: the signature (DKIM).
#include "topics.h"

#include "core/dkim/inspect.h"

namespace wording
{

namespace
{

/// The selector in the name of a key.
QString selector(const dns::Name &name)
{
    const std::string text = name.toText();
    return brief(text.substr(0, text.find("._domainkey")), 20);
}

} // namespace

QString headline(const Finding &, const finding::DkimOk &said)
{
    return tr("The key “%1” is published and usable").arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimMissing &said)
{
    if (said.beside)
        return tr("The new key “%1” is not published yet").arg(selector(said.name));
    return (said.alias ? tr("The alias of the key “%1” leads to no key") : tr("The key “%1” is not published"))
        .arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimNoSelectorKnown &)
{
    return tr("Which key signs your mail is not known");
}

QString headline(const Finding &finding, const finding::DkimKeyDamaged &said)
{
    return (finding.severity == Severity::Error || said.guessed ? tr("The key “%1” is damaged")
                                                                : tr("The key “%1” is not quite as it should be"))
        .arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimKeyTruncated &said)
{
    return tr("The key “%1” is cut off").arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimKeyNotOurs &said)
{
    return tr("Another key is published as “%1”").arg(selector(said.name));
}

QString headline(const Finding &finding, const finding::DkimKeySmall &said)
{
    return (finding.severity == Severity::Error || said.guessed ? tr("The key “%1” is too short to count")
                                                                : tr("The key “%1” is short"))
        .arg(selector(said.name));
}

QString headline(const Finding &finding, const finding::DkimKeyLarge &said)
{
    return (finding.severity == Severity::Error ? tr("The key “%1” is too long to count")
                                                : tr("The key “%1” is longer than usual"))
        .arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimEd25519Only &said)
{
    return tr("Large receivers cannot use the key “%1”").arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimKeyRevoked &said)
{
    return tr("The key “%1” was withdrawn").arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimTestFlag &said)
{
    return tr("The key “%1” is marked as a test").arg(selector(said.name));
}

QString headline(const Finding &, const finding::DkimSeveralRecords &said)
{
    switch (said.which) {
    case ::dkim::Several::Halves:
        return tr("The key “%1” is split over %2 records").arg(selector(said.name), QString::number(said.count));
    case ::dkim::Several::SeveralKeys:
        return tr("There are several keys called “%1”").arg(selector(said.name));
    case ::dkim::Several::OtherText:
        return tr("Another text is in the way of the key “%1”").arg(selector(said.name));
    }
    return {};
}

QString headline(const Finding &, const finding::DkimOnWrongName &said)
{
    return tr("The key “%1” is under the wrong name").arg(selector(said.name));
}

QString headline(const Finding &finding, const finding::DkimSyntax &said)
{
    return (finding.severity == Severity::Error || said.guessed ? tr("Receivers cannot read the key “%1”")
                                                                : tr("The record of the key “%1” has a small fault"))
        .arg(selector(said.name));
}

QString headline(const Finding &finding, const finding::DkimServiceMissing &said)
{
    return (finding.severity == Severity::Info ? tr("Whether %1 signs for you is not known")
                                               : tr("%1 does not sign in your name"))
        .arg(brief(said.service));
}

} // namespace wording
