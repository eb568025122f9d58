// SPDX-License-Identifier: Apache-2.0
#include "handover.h"

#include "say.h"

#include "app/files/wholefile.h"
#include "app/report/sheet.h"
#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/theme.h"
#include "app/wording/wording.h"

#include "core/records/export.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextDocument>
#include <QVBoxLayout>

#include <memory>

namespace wizard
{

using widgets::ButtonRole;
using widgets::Text;
using widgets::Voice;

namespace
{

/// What is printed, as it is on the screen.
void fill(QTextDocument &document, const QString &text)
{
    document.setDefaultFont(widgets::fixedPitch(QGuiApplication::font()));
    document.setPlainText(text);
}

} // namespace

HandOver::HandOver(Walk &walk, QWidget *parent)
    : QDialog(parent), m_walk(walk), m_role(new QComboBox(this)), m_sheet(new QPlainTextEdit(this)),
      m_says(new widgets::StatusLine(this))
{
    setWindowTitle(tr("Hand this to a helper"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(
        new Text(Voice::Body,
                 tr("Each sheet says what one party has to do, in their words. No password and no private "
                    "key is in it."),
                 this));
    m_role->setAccessibleName(tr("Who is it for"));
    column->addWidget(widgets::labelFor(m_role, tr("&Who is it for?"), this));
    column->addWidget(m_role);
    m_sheet->setReadOnly(true);
    m_sheet->setTabChangesFocus(true);
    m_sheet->setAccessibleName(tr("The sheet"));
    m_sheet->setFont(widgets::fixedPitch(font()));
    m_sheet->setMinimumHeight(fontMetrics().height() * 12);
    column->addWidget(m_sheet, 1);
    column->addWidget(m_says);
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, ButtonRole role, auto &&does) {
        QPushButton *button = widgets::buttonWith(text, this);
        widgets::setRole(button, role);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, does);
    };
    add(tr("&Copy"), ButtonRole::Filled, [this] {
        QGuiApplication::clipboard()->setText(m_sheet->toPlainText());
        m_says->report(tr("Copied. Paste it into a mail."));
    });
    add(tr("Save as a &text file …"), ButtonRole::Outlined, [this] { saveText(); });
    add(tr("Save as a &PDF …"), ButtonRole::Outlined, [this] { savePdf(); });
    add(tr("P&rint …"), ButtonRole::Outlined, [this] { print(); });
    row->addStretch(1);
    add(tr("C&lose"), ButtonRole::Quiet, [this] { close(); });
    column->addLayout(row);
    connect(m_role, &QComboBox::currentIndexChanged, this, &HandOver::show);
    addRoles();
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38);
}

/// All of it first, then those who have something to do.
void HandOver::addRoles()
{
    const auto report = m_walk.look().seenReport();
    if (!report)
        return;
    m_role->addItem(tr("Someone who helps me with all of it"),
                    report::text(*report, QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)));
    for (const Who who : {Who::DnsHost, Who::IpProvider, Who::ServerAdmin}) {
        if (const QString sheet = report::sheet(*report, m_walk.tasks(), who); !sheet.isEmpty())
            m_role->addItem(wording::who(who), sheet);
    }
}

void HandOver::show(int index)
{
    m_sheet->setPlainText(m_role->itemData(index).toString());
    m_says->report({});
}

QString HandOver::fileName(const QString &suffix) const
{
    return shownName(m_walk.setup().domain) + QLatin1Char('.') + suffix;
}

void HandOver::saveText()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the sheet"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(fileName(QStringLiteral("txt")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const files::Result result = files::write({path, m_sheet->toPlainText().toUtf8()}, files::Existing::Replace);
        m_says->report(result.isGood()
                           ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                           : tr("Could not be saved as %1: %2").arg(QDir::toNativeSeparators(path), result.reason));
    });
    dialog->open();
}

/// Made in memory, so that the file is written whole or not at all.
void HandOver::savePdf()
{
    auto *dialog =
        new QFileDialog(this, tr("Save the sheet"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName(QStringLiteral("pdf")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setTitle(fileName(QStringLiteral("pdf")));
            QTextDocument document;
            fill(document, m_sheet->toPlainText());
            document.print(&writer);
        }
        const files::Result result = files::write({path, buffer.data()}, files::Existing::Replace);
        m_says->report(result.isGood()
                           ? tr("Saved as %1.").arg(QDir::toNativeSeparators(path))
                           : tr("Could not be saved as %1: %2").arg(QDir::toNativeSeparators(path), result.reason));
    });
    dialog->open();
}

void HandOver::print()
{
    auto printer = std::make_shared<QPrinter>();
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *) {
        QTextDocument document;
        fill(document, m_sheet->toPlainText());
        document.print(printer.get());
    });
    dialog->open();
}

} // namespace wizard
