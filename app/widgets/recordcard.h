// SPDX-License-Identifier: Apache-2.0
// One DNS record to type in, as the form that it goes into has it, under its labels, each field with a copy button.
// What hardly anybody needs is folded away, and with it the old value, for whoever has to go back.
#pragma once

#include "card.h"

#include "core/records/typed.h"

#include <QString>

class QGridLayout;

namespace widgets
{

/// How the form of a DNS host calls its fields, and what it is. Empty: as most of them are.
struct RecordForm {
    QString type, name, value, ttl; // the labels of the fields
    std::optional<discovery::DnsHost> host;
    QString note; // what is special about this form
    bool operator==(const RecordForm &) const = default;
};

class RecordCard : public Card
{
    Q_OBJECT

public:
    struct Content {
        records::Record record;
        RecordForm form;
        QString heading;      // what the record is for
        QString why;          // why its value is as it is
        QString who;          // who types it in, and where
        QString letter;       // the request to whoever does
        QString secondLetter; // what to answer when they send one away
        bool operator==(const Content &) const = default;
    };

    explicit RecordCard(Content content, QWidget *parent = nullptr);
    [[nodiscard]] const Content &content() const { return m_content; }

private:
    [[nodiscard]] QString actionSentence() const;
    void addHead(const QString &action);
    void addLetters();
    void addForm();
    void addField(QGridLayout *form, const QString &label, const QString &value, const QString &copyWhat,
                  const QString &remark);
    void addName(QGridLayout *form);
    void addOld(QGridLayout *form);
    void addMore();

    const Content m_content;
    const records::Typed m_typed;
    const QString m_fullName;
};

} // namespace widgets
