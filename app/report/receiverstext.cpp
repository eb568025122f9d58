// SPDX-License-Identifier: Apache-2.0
#include "textreport.h"

#include "paragraphs.h"

#include "app/wording/receivers.h"
#include "app/wording/wording.h"

#include "core/catalogue/receivers.h"

#include <QLocale>

namespace report
{

QString receiversText(const checkup::Report &report, int columns)
{
    const Setup &setup = report.setup;
    if (setup.mailsPerDay == 0 || report.silent)
        return {};
    const readiness::Receivers &receivers = catalogue::receivers();
    const auto all = readiness::judge(receivers, report, {setup.mailsPerDay, setup.newsletters});
    const QString number = QLocale().toString(setup.mailsPerDay);
    const QString title = setup.newsletters
                              ? tr("What receivers ask at %1 messages a day, newsletters among them").arg(number)
                              : tr("What receivers ask at %1 messages a day").arg(number);
    QString out = title + QLatin1Char('\n') + QString(title.size(), QLatin1Char('-')) + QLatin1Char('\n');
    for (const readiness::Readiness &one : all)
        out += wrapped(wording::receiverSentence(one), 2, columns);
    out += QLatin1Char('\n') + wrapped(wording::receiversSum(all), 0, columns);
    for (const QString &sentence : wording::receiversNext(all))
        out += wrapped(sentence, 0, columns);
    out += wrapped(wording::notCured(), 0, columns);
    if (const QString password = wording::passwordSending(setup); !password.isEmpty())
        out += wrapped(password, 0, columns);
    return out + wrapped(tr("As published up to %1.").arg(wording::month(receivers.asOf)), 0, columns) +
           QLatin1Char('\n');
}

} // namespace report
