// SPDX-License-Identifier: Apache-2.0
#include "spfremedy.h"

#include "topics.h"

namespace wording
{

using finding::Remedy;
using records::Obstacle;

namespace
{

/// What has to be done first where something stands in the way of a record.
QString obstacleFix(Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::Unreadable:
    case Obstacle::Spoils:
        return tr("First correct the record that cannot be read: it cannot be guessed what it was meant to say.");
    case Obstacle::NobodySends:
        return tr("Find out which servers and services send for the domain, and name them in the record. Otherwise "
                  "nobody would be left in it who may send.");
    case Obstacle::TooManyLookups:
        return tr("With everything in it the record would need more than 10 lookups. Drop services that you no longer "
                  "use, or let one of them send from a subdomain with a record of its own.");
    case Obstacle::TooManyVoids:
        return tr(
            "With everything in it, more than two lookups of the record could find nothing. Take out terms that you "
            "no longer need, or let a service send from a subdomain with a record of its own.");
    case Obstacle::Pending:
    case Obstacle::TooLong:
        break;
    }
    return {};
}

} // namespace

QString recordIn(const Remedy &remedy)
{
    return shown(remedy.record, 2000);
}

QString publish(const Remedy &remedy, const QString &record)
{
    const QString said = remedy.at      ? tr("Replace the record of %1 by: %2").arg(shown(remedy.at->toText()), record)
                         : remedy.isNew ? tr("Add this record: %1").arg(record)
                                        : tr("Replace the record by: %1").arg(record);
    return remedy.softened ? spfSoftened() + QLatin1Char(' ') + said : said;
}

QString fixOf(const Remedy &remedy, const QString &otherwise, std::optional<Obstacle> itself)
{
    if (!remedy.record.empty())
        return publish(remedy, recordIn(remedy));
    const QString first = remedy.obstacle && remedy.obstacle != itself ? obstacleFix(*remedy.obstacle) : QString();
    return first.isEmpty() ? otherwise : first;
}

} // namespace wording
