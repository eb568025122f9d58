// SPDX-License-Identifier: Apache-2.0
// The card that makes a signing key here, keeps it, and hands its private half over to the mail server: as a file, with
// the configuration of the server that the person names.
#pragma once

#include "domaincard.h"
#include "keywork.h"

#include "app/widgets/valueview.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

namespace wizard
{

class KeyCard : public DomainCard
{
    Q_OBJECT

public:
    explicit KeyCard(Walk &walk, QWidget *parent = nullptr);

protected:
    void domainChanged() override;
    void refreshCard() override;

private:
    void addMaking();
    void addHandOver();
    void addSetAside();
    void makeKey(const QString &typed);
    void begin(const std::string &selector);
    /// What the work on a key has to say, of the domain at hand or of one that was left meanwhile.
    [[nodiscard]] QString stateSentence() const;
    [[nodiscard]] QString elsewhereSentence() const;
    void refreshSetAside();
    void askWhereToSave();
    void askForFile();
    /// The latest file with the private half of the key made here, rather one that is still there; null without one.
    [[nodiscard]] const KeyFile *fileOf(const OwnKey &own) const;
    /// Whether the keychain holds the private half, or may; we know that it does not where a file alone took it.
    [[nodiscard]] bool isInKeychain(const OwnKey &own) const;
    /// Where the private half of the key made here is.
    [[nodiscard]] QString whereItIs(const OwnKey &own) const;
    void refreshHandOver();
    /// A selector that nothing is published at, as far as we know.
    [[nodiscard]] QString freeSelector() const;
    [[nodiscard]] bool isTaken(const std::string &selector) const;
    /// The key that was made here, where there is one; not one of the server's.
    [[nodiscard]] const OwnKey *madeHere() const;
    /// The selector of the key that waits, or else of the one that is kept.
    [[nodiscard]] std::string selectorAtHand() const;
    /// What the chosen server is told; empty where none is chosen.
    [[nodiscard]] QString configuration() const;

    KeyWork *m_work = nullptr;
    widgets::Ask *m_selector = nullptr;
    QPushButton *m_fromFile = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_busy = nullptr;
    QWidget *m_handOver = nullptr;
    QComboBox *m_server = nullptr;
    widgets::ValueView *m_configuration = nullptr;
    QPushButton *m_save = nullptr;
    widgets::StatusLine *m_saved = nullptr;
    widgets::Text *m_order = nullptr;
    widgets::Text *m_setAside = nullptr;
    QPushButton *m_useAgain = nullptr;
    QString m_refused; // why the selector that stands there cannot be had
};

} // namespace wizard
