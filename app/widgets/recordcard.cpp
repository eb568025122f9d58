// SPDX-License-Identifier: Apache-2.0
#include "recordcard.h"

#include "fields.h"
#include "fold.h"
#include "text.h"
#include "valueview.h"

#include <QGridLayout>

namespace widgets
{

namespace
{

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

} // namespace

QString RecordCard::actionSentence() const
{
    switch (m_content.record.action) {
    case records::Action::Add:
        return tr("Add this record");
    case records::Action::Replace:
        return m_content.record.current.size() > 1 ? tr("Replace the old records with this one")
                                                   : tr("Replace the old record with this one");
    case records::Action::Keep:
        return tr("Leave it as it is");
    case records::Action::Remove:
        return tr("Remove this record");
    }
    return {};
}

RecordCard::RecordCard(Content content, QWidget *parent)
    : Card(parent), m_content(std::move(content)),
      m_typed(records::typed(m_content.record, m_content.form.host ? &*m_content.form.host : nullptr)),
      m_fullName(plainText(m_typed.fullName))
{
    const QString action = actionSentence();
    setAccessibleName(tr("%1: %2", "what a record is for: what to do").arg(m_content.heading, action));
    addHead(action);
    addLetters();
    addForm();
    addMore();
}

/// What the record is for, what to do with it, why, and who does it.
void RecordCard::addHead(const QString &action)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Text(Voice::Quiet, m_content.heading, this));
    column->addWidget(new Text(Voice::Heading, action, this));
    inside()->addLayout(column);
    for (const QString &sentence : {m_content.why, m_content.who}) {
        if (!sentence.isEmpty())
            inside()->addWidget(new Text(Voice::Body, sentence, this));
    }
}

void RecordCard::addLetters()
{
    if (!m_content.letter.isEmpty())
        inside()->addWidget(new ValueView(tr("The text to send"), m_content.letter, m_content.letter,
                                          tr("Copy the text to send for %1").arg(m_fullName), this));
    if (m_content.secondLetter.isEmpty())
        return;
    auto *fold = new Fold(tr("If they answer: ask your registrar"), this);
    fold->inside()->addWidget(new ValueView({}, m_content.secondLetter, m_content.secondLetter,
                                            tr("Copy the second text to send for %1").arg(m_fullName), fold));
    inside()->addWidget(fold);
}

/// One row of the form: its label, what goes into it, and a button that copies it.
void RecordCard::addField(QGridLayout *form, const QString &label, const QString &value, const QString &copyWhat,
                          const QString &remark)
{
    const int row = form->rowCount();
    auto *caption = new Text(Voice::Body, label, this);
    caption->setWordWrap(true);
    form->addWidget(caption, row, 0, Qt::AlignTop);
    auto *view = new ValueView({}, value, value, copyWhat, this);
    view->setFieldName(label);
    form->addWidget(view, row, 1);
    if (!remark.isEmpty())
        form->addWidget(new Text(Voice::Quiet, remark, this), row + 1, 1);
}

/// As the form of the DNS host has it; what is copied is what is to be typed.
void RecordCard::addForm()
{
    const records::Record &record = m_content.record;
    const bool goes = record.action == records::Action::Remove;
    auto *form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setHorizontalSpacing(fontMetrics().height());
    addField(form, orElse(m_content.form.type, tr("Type")), plainText(dns::toText(record.type)),
             tr("Copy the type of %1").arg(m_fullName), {});
    addName(form);
    if (!goes)
        addField(form, orElse(m_content.form.value, tr("Value")), plainText(m_typed.value),
                 tr("Copy the value of %1").arg(m_fullName), {});
    if (goes)
        addOld(form);
    inside()->addLayout(form);
    if (record.action != records::Action::Keep && !m_content.form.note.isEmpty())
        inside()->addWidget(new Text(Voice::Quiet, m_content.form.note, this));
}

/// A box that stays empty has nothing to copy.
void RecordCard::addName(QGridLayout *form)
{
    const QString label = orElse(m_content.form.name, tr("Name"));
    const QString zone = plainText(m_content.record.zone.toText());
    if (m_typed.nameIsEmpty) {
        const int row = form->rowCount();
        form->addWidget(new Text(Voice::Body, label, this), row, 0, Qt::AlignTop);
        form->addWidget(new Text(Voice::Body, tr("Leave this field empty: that is %1 itself.").arg(m_fullName), this),
                        row, 1);
    } else if (m_typed.nameInFull) {
        addField(form, label, m_fullName, tr("Copy the full name of %1").arg(m_fullName), {});
    } else {
        addField(form, label, plainText(m_typed.shortName), tr("Copy the short name of %1").arg(m_fullName),
                 tr("The form adds .%1 by itself.").arg(zone));
    }
}

/// What is there now and goes.
void RecordCard::addOld(QGridLayout *form)
{
    const records::Record &record = m_content.record;
    int number = 0;
    for (const std::string &old : record.current)
        addField(form, tr("Old value"), plainText(old),
                 record.current.size() == 1
                     ? tr("Copy the old value of %1").arg(m_fullName)
                     : tr("Copy old value %1 of %2", "number, name").arg(++number).arg(m_fullName),
                 {});
}

/// What hardly anybody needs: the name in the other form, how long it may be remembered, the old value to go back to,
/// the value in pieces.
void RecordCard::addMore()
{
    const records::Record &record = m_content.record;
    if (record.action == records::Action::Keep)
        return;
    auto *fold = new Fold(
        record.action == records::Action::Replace ? tr("More, and the old value to go back to") : tr("More"), this);
    auto *form = new QGridLayout;
    form->setColumnStretch(1, 1);
    form->setHorizontalSpacing(fontMetrics().height());
    if (record.action == records::Action::Replace)
        addOld(form);
    if (m_typed.nameInFull && !m_typed.shortName.empty())
        addField(form, tr("Short name"), plainText(m_typed.shortName), tr("Copy the short name of %1").arg(m_fullName),
                 tr("For forms that add the domain themselves."));
    else if (!m_typed.nameInFull)
        addField(form, tr("Full name"), m_fullName, tr("Copy the full name of %1").arg(m_fullName), {});
    if (record.action != records::Action::Remove)
        addField(form, orElse(m_content.form.ttl, tr("TTL")), QString::number(record.ttl),
                 tr("Copy the TTL of %1").arg(m_fullName), tr("How long others may remember it, in seconds."));
    if (record.action != records::Action::Remove && record.strings.size() > 1 && !m_typed.valueIsQuoted) {
        const QString inPieces = plainText(records::inPieces(record.strings));
        addField(form, tr("Value in pieces"), inPieces, tr("Copy the value of %1 in pieces").arg(m_fullName),
                 tr("For forms that take at most 255 characters in one piece."));
    }
    fold->inside()->addLayout(form);
    inside()->addWidget(fold);
}

} // namespace widgets
