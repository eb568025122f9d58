// SPDX-License-Identifier: Apache-2.0
#include "saving.h"

#include "words.h"

#include "app/files/wholefile.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

#include <utility>

namespace wizard
{

void askWhere(QWidget *window, Saving what, std::function<void(const QString &)> say)
{
    auto *dialog = new QFileDialog(window, what.title,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), what.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(what.suffix);
    dialog->selectFile(what.name + QLatin1Char('.') + what.suffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [what = std::move(what), say = std::move(say)](const QString &path) {
                         const files::Result result = files::write({path, what.make()}, files::Existing::Replace);
                         const QString where = QDir::toNativeSeparators(path);
                         const QString saved = what.after.isEmpty() ? tr("Saved as %1.") : what.after;
                         say(result.isGood() ? saved.arg(where)
                                             : tr("Could not be saved as %1: %2").arg(where, result.reason));
                     });
    dialog->open();
}

} // namespace wizard
