// SPDX-License-Identifier: Apache-2.0
#include "watch.h"

#include "topics.h"

#include <QDateTime>
#include <QLocale>

namespace wording
{

namespace
{

using watch::Outcome;

/// The time, and the day where it is not today.
QString clock(std::int64_t time, std::int64_t now)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(time);
    const bool isToday = at.date() == QDateTime::fromSecsSinceEpoch(now).date();
    return isToday ? QLocale().toString(at.time(), QLocale::ShortFormat) : QLocale().toString(at, QLocale::ShortFormat);
}

QString wrongName(const watch::Verdict &verdict, const records::Record &wanted)
{
    const QString at = shown(verdict.at.value_or(wanted.zone)), right = shown(wanted.name);
    return verdict.at == wanted.zone.child(wanted.name)
               ? tr("The form added the domain a second time: it is saved as %1, and should be %2.").arg(at, right)
               : tr("It is saved under the wrong name: as %1, and should be %2.").arg(at, right);
}

QString faulty(const watch::Verdict &verdict, const records::Record &wanted)
{
    switch (verdict.fault) {
    case watch::Fault::None:
        return {};
    case watch::Fault::QuotesInside:
        return tr("Quotation marks became part of the value: enter it again without them.");
    case watch::Fault::Escaped:
        return tr("Backslashes became part of the value: enter it again without them.");
    case watch::Fault::Cut:
        return tr("The end is missing: the form kept only the first %n characters.", nullptr,
                  static_cast<int>(verdict.found.size()));
    case watch::Fault::SpacesLost:
        return tr("Spaces were lost or added: copy the value again, in one piece.");
    case watch::Fault::CaseLost:
        return tr("Capital and small letters were mixed up: copy the value again, do not type it.");
    case watch::Fault::MoreAround:
        return tr("More than the value was pasted: enter the value alone.");
    case watch::Fault::DomainAppended:
        return tr("The form added your domain to the value: enter it again with a dot at the end.");
    case watch::Fault::OldBeside:
        return tr("The old record is still there beside the new one: remove the old one.");
    case watch::Fault::SecondRecord:
        return tr("There is another record of the same kind: only one of the two may stay.");
    case watch::Fault::WrongType:
        return tr("It is saved as type %1: choose type %2 instead.")
            .arg(shown(dns::toText(verdict.type.value_or(wanted.type))), shown(dns::toText(wanted.type)));
    case watch::Fault::AliasInTheWay:
        return tr("The name is an alias (CNAME) of %1, so nothing else there counts: remove the alias.")
            .arg(shown(verdict.found));
    case watch::Fault::Differs:
        return tr("Another value is there: %1").arg(shown(verdict.found));
    }
    return {};
}

QString elsewhere(const watch::Verdict &verdict, const records::Record &wanted)
{
    return tr("Nobody looks where it was saved: the name servers of %1 are %2, at another company.")
        .arg(shown(wanted.zone), joined(verdict.nameservers));
}

} // namespace

QString say(const watch::Verdict &verdict, const records::Record &wanted, std::int64_t now)
{
    const bool goes = wanted.action == records::Action::Remove;
    switch (verdict.outcome) {
    case Outcome::Looking:
        return tr("Looking for it …");
    case Outcome::CouldNotCheck:
        return tr("It could not be checked: your DNS host's servers did not answer.");
    case Outcome::NotSaved:
        return goes ? tr("It is still there: your DNS host's servers still give it.")
                    : tr("It is not saved yet: your DNS host's servers do not have it.");
    case Outcome::Elsewhere:
        return elsewhere(verdict, wanted);
    case Outcome::WrongName:
        return wrongName(verdict, wanted);
    case Outcome::Faulty:
        return faulty(verdict, wanted);
    case Outcome::AtSome:
        return tr("It is saved: %1 of %2 servers have it, the others follow.").arg(verdict.have).arg(verdict.servers);
    case Outcome::Spreading:
        return verdict.visibleBy ? tr("It is saved: everybody sees it by %1.").arg(clock(*verdict.visibleBy, now))
                                 : tr("It is saved: others will see it soon.");
    case Outcome::Visible:
        return goes ? tr("It is gone for everybody.") : tr("Everybody can see it.");
    }
    return {};
}

QString nextLook(const watch::Verdict &verdict, std::int64_t now)
{
    return verdict.lookAgainAt ? tr("Looks again at %1.").arg(clock(*verdict.lookAgainAt, now)) : QString();
}

} // namespace wording
