// SPDX-License-Identifier: Apache-2.0
// Makes a signing key, one step after the other: make the pair in a thread of its own, write the private half to the
// keychain, read it back, compare; only then is there a public half to publish. A published key that nobody holds is
// the worst outcome. Where there is no keychain the private half goes to a file that only its owner can read.
#pragma once

#include "project.h"

#include "core/dkim/key.h"
#include "core/dkim/keystore.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>

namespace wizard
{

class KeyWork : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,
        Making,    // the pair is being made
        Keeping,   // it is being written to the keychain and read back
        Kept,      // the keychain holds it
        NeedsFile, // there is no keychain, or it said no: the pair waits for a file
        Reading,   // it is being read from the keychain to be saved to a file
        Failed,
    };

    /// `store` may be null: then only a file can keep the key. Otherwise it must outlive this.
    explicit KeyWork(dkim::KeyStore *store, QObject *parent = nullptr);
    ~KeyWork() override;

    [[nodiscard]] State state() const { return m_state; }
    /// What went wrong, in one sentence; for Failed and NeedsFile.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// The domain of the latest key that was made; the root without one.
    [[nodiscard]] const dns::Name &domain() const { return m_domain; }
    /// Whether a key is at work that nothing holds yet.
    [[nodiscard]] bool isAtWork() const { return m_job != nullptr; }
    /// The selector of the key that waits for a file; empty without one.
    [[nodiscard]] std::string selector() const;

    void make(const dns::Name &domain, const std::string &selector);
    /// Waits no longer: a pair that the keychain has not taken yet waits for a file then. Should the keychain take it
    /// after all, it is kept.
    void stop();
    /// Stops what is going on and forgets a key that nothing holds yet.
    void cancel();
    /// Takes over the key in the file at `path`, which holds its private half from then on; ends with kept() and
    /// taken(), or with notTaken().
    void takeOver(const QString &path, const dns::Name &domain, const std::string &selector);
    enum class Form { Pkcs8, Pkcs1 }; // of the PEM file: what nearly every server reads, and what the others do
    /// Writes the private half to `path`, readable by its owner only: the one that waits for a file, or else the one in
    /// the keychain. Ends with saved() or notSaved().
    void saveTo(const QString &path, const dns::Name &domain, const std::string &selector, Form form = Form::Pkcs8);
    /// Writes the private half of `key` to `path`, too, out of the file that holds it; ends in the same way.
    void copy(const OwnKey &key, const KeyFile &from, const QString &path, Form form = Form::Pkcs8);

signals:
    void changed();
    /// The private half is safe: this is what to publish.
    void kept(const dns::Name &domain, const OwnKey &key);
    void saved(const KeyFile &file);
    /// The keychain has taken a key that nobody waited for and that was saved to a file since.
    void alsoKept(const dns::Name &domain, const std::string &selector);
    void notSaved(const QString &why);
    void taken(const KeyFile &file);
    void notTaken(const QString &why);

private:
    struct Job; // the key at work; shared with the thread that makes it

    void receive(const std::shared_ptr<Job> &job);
    void keep();
    void writeToStore();
    void readBack();
    void finish(State state);
    bool write(const KeyFile &file, const dkim::KeyPair &pair, Form form);
    void become(State state, const QString &problem = {});
    [[nodiscard]] static QString sentence(dkim::KeyStore::Status status);

    dkim::KeyStore *m_store;
    std::shared_ptr<Job> m_job;
    dns::Name m_domain;
    State m_state = State::Idle;
    QString m_problem;
};

} // namespace wizard
