// SPDX-License-Identifier: Apache-2.0
// Start: which server does the mail leave from? What was found is proposed whole and waits for a yes; whoever says no,
// or has nothing proposed, names the server and its addresses.
#pragma once

#include "question.h"
#include "servercard.h"

namespace wizard
{

class ServerQuestion : public Question
{
    Q_OBJECT

public:
    explicit ServerQuestion(Walk &walk, QWidget *parent = nullptr);
    [[nodiscard]] bool isAnswered() const override;
    [[nodiscard]] bool isAsked() const override;
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QWidget *firstControl() override;

protected:
    [[nodiscard]] QString answer() const override;
    [[nodiscard]] QString remark() const override;
    void domainChanged() override;
    void refreshBody() override;

private:
    /// What most likely sends: the likeliest name of a server, and its addresses.
    struct Proposal {
        std::optional<dns::Name> host;
        QString whence; // why that name
        std::vector<discovery::AddressCandidate> addresses;
    };
    [[nodiscard]] Proposal proposal() const;
    void addProposal();
    void addChange();
    void take();
    void showProposal(const Proposal &proposal);

    QWidget *m_proposal = nullptr;
    QVBoxLayout *m_lines = nullptr;
    QPushButton *m_right = nullptr;
    QWidget *m_edit = nullptr;
    ServerCard *m_server = nullptr;
    QPushButton *m_done = nullptr;
    QString m_shown; // what the lines say
    bool m_editing = false;
};

} // namespace wizard
