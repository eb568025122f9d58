// SPDX-License-Identifier: Apache-2.0
// One DNS record to type in, in the order of the form it goes into, each field with a copy button. Where a line stands
// there already, the card says which line to replace and keeps the old value in sight.
#pragma once

#include "card.h"

#include "core/records/typed.h"

#include <QString>

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
    void addHead();
    void addLetters(const QString &fullName);
    void addOld(const QString &fullName);
    void addValue(const records::Typed &typed);
    void addField(const QString &caption, const QString &value, const QString &copyWhat);
    void addNames(const records::Typed &typed);
    Content m_content;
};

} // namespace widgets
