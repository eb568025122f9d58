// SPDX-License-Identifier: Apache-2.0
#include "consolesfold.h"

#include "app/widgets/fields.h"
#include "app/widgets/text.h"
#include "app/widgets/webpage.h"
#include "app/wording/wording.h"

namespace wizard
{

using widgets::plainText;
using widgets::Text;
using widgets::Voice;

ConsolesFold::ConsolesFold(const blocklists::Consoles &consoles, QWidget *parent)
    : Fold(tr("Lists that only the mailbox companies can see"), parent)
{
    inside()->addWidget(
        new Text(Voice::Body,
                 tr("The large mailbox companies also keep lists of their own, which nobody outside can ask. These are "
                    "their pages for senders; which ones are worth it depends on where your customers have their "
                    "mailboxes."),
                 this));
    for (const blocklists::Console &console : consoles.all) {
        auto *row = new QWidget(this);
        auto *column = new QVBoxLayout(row);
        column->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
        column->setSpacing(2);
        const QString title = tr("%1: %2", "whose mailboxes, name of the page")
                                  .arg(plainText(console.receivers), plainText(console.name));
        column->addWidget(new Text(Voice::Heading, title, row));
        column->addWidget(new Text(Voice::Body, wording::consolePurpose(console.purpose), row));
        auto *open = widgets::openButton(widgets::webPage(console.url), row);
        open->setAccessibleName(tr("Open the page for %1").arg(title));
        column->addWidget(open, 0, Qt::AlignLeading);
        inside()->addWidget(row);
    }
    inside()->addWidget(new Text(Voice::Quiet, tr("As known in %1.").arg(wording::month(consoles.asOf)), this));
}

} // namespace wizard
