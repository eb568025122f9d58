// SPDX-License-Identifier: Apache-2.0
#include "topics.h"

#include "core/spf/lint.h"

namespace wording
{

using ::spf::Fault;

QString spfFault(Fault fault)
{
    switch (fault) {
    case Fault::NameAlone:
        return tr(
            "A name alone says nothing to receivers. If a service gave you this name for SPF, put it into the SPF "
            "record, with “include:” in front of it.");
    case Fault::NoVersion:
        return tr("“v=spf1” and a space have to stand at the beginning, so receivers do not see an SPF record at all.");
    case Fault::CutOff:
        return tr("The record was cut off, probably by the form that it was typed into, so its end is missing. Look in "
                  "the old text for what stood behind this place, and enter it in pieces of at most 255 characters.");
    case Fault::NotFirst:
        return tr("Something stands in front of “v=spf1”, a space or a quotation mark for example, so receivers do not "
                  "see an SPF "
                  "record at all.");
    case Fault::VersionGlued:
        return tr("Behind “v=spf1” there has to be a space, so receivers do not see an SPF record at all.");
    case Fault::SenderId:
        return tr("Sender ID was a rival of SPF and has been given up. The record does no harm, and it can go.");
    case Fault::WrongSeparator:
        return tr("Terms are separated by spaces, not by commas or semicolons.");
    case Fault::FancyCharacter:
        return tr("It has characters that may not stand there, such as curly quotes or a no-break space; a word "
                  "processor puts them in.");
    case Fault::Quoted:
        return tr("It has quotation marks inside.");
    case Fault::MistypedName:
        return tr("A term is misspelt: there is no such word in SPF.");
    case Fault::EqualsForColon:
        return tr("An equals sign stands where a colon belongs, so receivers pass over the term.");
    case Fault::SpaceInTerm:
        return tr("A space cuts a term in two; its name, the colon and what follows are written without one.");
    case Fault::GluedTerms:
        return tr("A space is missing between two terms.");
    case Fault::HostAsAddress:
        return tr("A name stands where an address belongs, or the other way round.");
    case Fault::AddressSpelling:
        return tr(
            "An address is not written as SPF wants it, for example with leading zeros, or with a mask instead of "
            "the length behind the slash.");
    case Fault::AddressRange:
        return tr("A range of addresses is written as a network, with a slash and a length, such as "
                  "ip4:192.0.2.16/28.");
    case Fault::NotAName:
        return tr("Behind the colon or equals sign there has to be the name or address alone, without http://, an @ or "
                  "anything else in front of it.");
    case Fault::StrayCharacter:
        return tr("It has angle brackets or a backslash inside, which do not belong there.");
    case Fault::ModifierTwice:
        return tr("“redirect=” and “exp=” may each stand in a record only once.");
    case Fault::TooLong:
        return tr("Long answers get lost on the way. A record names a few servers and services; this one has thousands "
                  "of characters.");
    case Fault::VersionRepeated:
        return tr("“v=spf1” stands in it twice, as if two records had been pasted together.");
    case Fault::LostSpace:
    case Fault::Unreadable:
        break;
    }
    return tr("A term cannot be read.");
}

QString spfSoftened()
{
    return tr("The new record ends with ~all instead of -all, so that mail of senders whom it no longer names is not "
              "refused outright. Once you know that none of them sends for you, it may end with -all again.");
}

} // namespace wording
