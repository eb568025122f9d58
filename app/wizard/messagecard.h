// SPDX-License-Identifier: Apache-2.0
// Proof by a real message: a file that was sent to an outside mailbox and saved there is read, its signatures are
// checked against DNS, and what receivers make of it is said. A message that proves DKIM opens the next stage of DMARC.
#pragma once

#include "walk.h"

#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include "core/dkim/signedmessage.h"
#include "core/resolver/inquiry.h"

#include <QFile>
#include <QPushButton>

namespace wizard
{

class MessageCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit MessageCard(Walk &walk, QWidget *parent = nullptr);

    /// Reads the message in `path`, piece by piece from the event loop, and says what became of it.
    void read(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void ask();
    void readOn();
    void judge();
    void readAsTheCheckDoes(dns::Answers &answers) const;

    Walk &m_walk;
    QPushButton *m_open;
    widgets::StatusLine *m_says;
    std::unique_ptr<QFile> m_file;
    std::optional<dkim::MessageReader> m_reader;
    dkim::Message m_message;
    std::unique_ptr<dns::Inquiry> m_inquiry;
};

} // namespace wizard
