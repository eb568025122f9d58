// SPDX-License-Identifier: Apache-2.0
#include "recordcard.h"

#include "fields.h"
#include "fold.h"
#include "marks.h"
#include "text.h"
#include "valueview.h"

#include <QHBoxLayout>

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
        return m_content.record.current.size() > 1 ? tr("Replace these lines by one line")
                                                   : tr("Replace this line by that line");
    case records::Action::Keep:
        return tr("Leave it as it is");
    case records::Action::Remove:
        return tr("Remove this line");
    }
    return {};
}

RecordCard::RecordCard(Content content, QWidget *parent) : Card(parent), m_content(std::move(content))
{
    const records::Record &record = m_content.record;
    const RecordForm &form = m_content.form;
    const records::Typed typed = records::typed(record, form.host ? &*form.host : nullptr);
    const QString fullName = plainText(typed.fullName);
    addHead();
    addLetters(fullName);
    addOld(fullName);
    addField(orElse(form.type, tr("Type")), plainText(dns::toText(record.type)),
             tr("Copy the type of %1").arg(fullName));
    addNames(typed);
    if (record.action != records::Action::Remove)
        addValue(typed);
    if (record.action == records::Action::Keep)
        return;
    if (record.action != records::Action::Remove)
        addField(orElse(form.ttl, tr("TTL (how long others may remember it, in seconds)")), QString::number(record.ttl),
                 tr("Copy the TTL of %1").arg(fullName));
    if (!form.note.isEmpty())
        inside()->addWidget(new Text(Voice::Quiet, form.note, this));
}

/// What the record is for, what to do with it, why, and who does it.
void RecordCard::addHead()
{
    const Severity stripe = m_content.record.action == records::Action::Keep ? Severity::Ok : Severity::Warning;
    const QString action = actionSentence();
    setStripe(stripe);
    setAccessibleName(tr("%1: %2", "what a record is for: what to do").arg(m_content.heading, action));
    auto *top = new QHBoxLayout;
    auto *mark = new GlyphView(glyphOf(stripe), this);
    mark->setAccessibleName({}); // the word beside it says the same
    top->addWidget(mark, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Text(Voice::Quiet, m_content.heading, this));
    column->addWidget(new Text(Voice::Heading, action, this));
    top->addLayout(column, 1);
    inside()->addLayout(top);
    for (const QString &sentence : {m_content.why, m_content.who}) {
        if (!sentence.isEmpty())
            inside()->addWidget(new Text(Voice::Body, sentence, this));
    }
}

void RecordCard::addLetters(const QString &fullName)
{
    if (!m_content.letter.isEmpty())
        addField(tr("The text to send"), m_content.letter, tr("Copy the text to send for %1").arg(fullName));
    if (m_content.secondLetter.isEmpty())
        return;
    auto *fold = new Fold(tr("If they answer: ask your registrar"), this);
    fold->inside()->addWidget(new ValueView({}, m_content.secondLetter, m_content.secondLetter,
                                            tr("Copy the second text to send for %1").arg(fullName), fold));
    inside()->addWidget(fold);
}

/// What stands there now, where it is to go.
void RecordCard::addOld(const QString &fullName)
{
    const records::Record &record = m_content.record;
    const bool remove = record.action == records::Action::Remove;
    if (!remove && record.action != records::Action::Replace)
        return;
    const QString caption = remove ? tr("This line goes") : tr("The old line (keep a copy, so that you can go back)");
    int number = 0;
    for (const std::string &old : record.current)
        addField(caption, plainText(old),
                 record.current.size() == 1
                     ? tr("Copy the old value of %1").arg(fullName)
                     : tr("Copy old value %1 of %2", "number, name").arg(++number).arg(fullName));
}

void RecordCard::addValue(const records::Typed &typed)
{
    const records::Record &record = m_content.record;
    const QString fullName = plainText(typed.fullName);
    addField(orElse(m_content.form.value, tr("Value")), plainText(typed.value),
             tr("Copy the value of %1").arg(fullName));
    if (record.action == records::Action::Keep || record.strings.size() < 2 || typed.valueIsQuoted)
        return;
    auto *pieces = new Fold(tr("For forms that take at most 255 characters in one piece"), this);
    const QString inPieces = plainText(records::inPieces(record.strings));
    pieces->inside()->addWidget(new ValueView(tr("The value in pieces"), inPieces, inPieces,
                                              tr("Copy the value of %1 in pieces").arg(fullName), pieces));
    inside()->addWidget(pieces);
}

void RecordCard::addField(const QString &caption, const QString &value, const QString &copyWhat)
{
    inside()->addWidget(new ValueView(caption, value, value, copyWhat, this));
}

/// What is copied is what is to be typed: a box that stays empty has nothing to copy.
void RecordCard::addNames(const records::Typed &typed)
{
    const QString label = orElse(m_content.form.name, tr("Name"));
    const QString fullName = plainText(typed.fullName);
    const QString copyShort = tr("Copy the short name of %1").arg(fullName);
    const QString copyFull = tr("Copy the full name of %1").arg(fullName);
    if (typed.nameIsEmpty) {
        inside()->addWidget(new Text(Voice::Quiet, label, this));
        inside()->addWidget(
            new Text(Voice::Body, tr("Leave this field empty; that stands for %1 itself.").arg(fullName), this));
        addField(tr("The same in full"), fullName, copyFull);
    } else if (typed.nameInFull) {
        addField(tr("%1 (in full)").arg(label), fullName, copyFull);
        addField(tr("The same in short, for forms that add the domain themselves"), plainText(typed.shortName),
                 copyShort);
    } else {
        addField(tr("%1 (in short; the form adds %2)").arg(label, plainText(m_content.record.zone.toText())),
                 plainText(typed.shortName), copyShort);
        addField(tr("The same in full"), fullName, copyFull);
    }
}

} // namespace widgets
