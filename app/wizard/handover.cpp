// SPDX-License-Identifier: Apache-2.0
#include "handover.h"

#include "saving.h"
#include "say.h"

#include "app/report/sheet.h"
#include "app/widgets/buttonrole.h"
#include "app/widgets/fields.h"
#include "app/widgets/theme.h"
#include "app/widgets/webpage.h"
#include "app/wording/wording.h"

#include "core/records/export.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>
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

HandOver::HandOver(Walk &walk, QWidget *parent, Sheet first)
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
    addButtons(row);
    column->addLayout(row);
    connect(m_role, &QComboBox::currentIndexChanged, this, &HandOver::show);
    addRoles(first);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 38);
}

void HandOver::addButtons(QHBoxLayout *row)
{
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
    add(tr("Write in &mail program"), ButtonRole::Outlined, [this] { write(); });
    add(tr("Save as a &text file …"), ButtonRole::Outlined, [this] { saveText(); });
    add(tr("Save as a &PDF …"), ButtonRole::Outlined, [this] { savePdf(); });
    add(tr("P&rint …"), ButtonRole::Outlined, [this] { print(); });
    row->addStretch(1);
    add(tr("C&lose"), ButtonRole::Quiet, [this] { close(); });
}

/// All of it first, then those who have something to do, then the way back.
void HandOver::addRoles(Sheet first)
{
    const auto report = m_walk.look().seenReport();
    if (!report)
        return;
    const auto add = [this](const QString &label, const QString &sheet) {
        if (!sheet.isEmpty())
            m_role->addItem(label, sheet);
    };
    add(tr("Someone who helps me with all of it"),
        report::text(*report, QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                     report::usualColumns, m_walk.project().progress));
    const int website = m_role->count();
    add(tr("Whoever looks after my website"), report::websiteSheet(*report, m_walk.tasks()));
    for (const Who who : {Who::DnsHost, Who::IpProvider, Who::ServerAdmin})
        add(wording::who(who), report::sheet(*report, m_walk.tasks(), who));
    const int undo = m_role->count();
    add(tr("Myself, to go back: the old values"), undoText());
    const int wanted = first == Sheet::Website ? website : first == Sheet::Undo ? undo : 0;
    m_role->setCurrentIndex(std::min(wanted, m_role->count() - 1));
}

QString HandOver::undoText() const
{
    std::vector<report::OldValue> values;
    for (const OldValue &old : m_walk.project().oldValues)
        values.push_back(
            {wording::shown(old.name), widgets::plainText(old.type), wording::shown(old.value, 2000), old.seen});
    return report::undoSheet(shownName(m_walk.setup().domain), values);
}

/// What is above the first empty line is the subject.
void HandOver::write()
{
    const QString sheet = m_sheet->toPlainText();
    const QUrl draft = widgets::mailDraft(sheet.section(QLatin1Char('\n'), 0, 0), sheet);
    if (!QDesktopServices::openUrl(draft))
        m_says->report(tr("This computer has no program that opens it. Copy the text instead."));
}

void HandOver::show(int index)
{
    m_sheet->setPlainText(m_role->itemData(index).toString());
    m_says->report({});
}

void HandOver::saveText()
{
    save(QStringLiteral("txt"), tr("Text files (*.txt)"), [this] { return m_sheet->toPlainText().toUtf8(); });
}

/// Made in memory, so that the file is written whole or not at all.
void HandOver::savePdf()
{
    save(QStringLiteral("pdf"), tr("PDF files (*.pdf)"), [this] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(shownName(m_walk.setup().domain));
        QTextDocument document;
        fill(document, m_sheet->toPlainText());
        document.print(&writer);
        return buffer.data();
    });
}

void HandOver::save(const QString &suffix, const QString &filter, const std::function<QByteArray()> &make)
{
    askWhere(this,
             {.title = tr("Save the sheet"),
              .name = shownName(m_walk.setup().domain),
              .suffix = suffix,
              .filter = filter,
              .make = make},
             [this](const QString &sentence) { m_says->report(sentence); });
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
