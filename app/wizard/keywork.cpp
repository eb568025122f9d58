// SPDX-License-Identifier: Apache-2.0
#include "keywork.h"

#include "app/keychain/keyfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QThreadPool>

namespace wizard
{

using Status = dkim::KeyStore::Status;

struct KeyWork::Job {
    dns::Name domain;
    std::string selector;
    std::atomic<bool> cancelled = false;
    bool inFile = false; // written to a file, which holds it from then on
    std::optional<dkim::KeyPair> pair;
};

namespace
{

constexpr qint64 largestKey = 64 * 1024;
constexpr unsigned fewestBits = 1024; // RFC 8301 §3.2

QByteArray keyOctets(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestKey) : QByteArray();
}

} // namespace

KeyWork::KeyWork(dkim::KeyStore *store, QObject *parent) : QObject(parent), m_store(store) {}

KeyWork::~KeyWork()
{
    if (m_job)
        m_job->cancelled = true;
}

void KeyWork::make(const dns::Name &domain, const std::string &selector)
{
    cancel();
    auto job = std::make_shared<Job>();
    job->domain = domain;
    job->selector = selector;
    m_job = job;
    m_domain = domain;
    become(State::Making);
    const QPointer<KeyWork> self(this);
    QThreadPool::globalInstance()->start([job, self] {
        job->pair = dkim::KeyPair::generate(dkim::KeyType::Rsa2048, &job->cancelled);
        // The pool outlives no window, so the application is there to carry the message; whether the page still is, it
        // sees.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [job, self] {
                if (self)
                    self->receive(job);
            },
            Qt::QueuedConnection);
    });
}

void KeyWork::stop()
{
    if (m_state == State::Keeping)
        become(State::NeedsFile, tr("You did not wait for it."));
    else
        cancel();
}

void KeyWork::cancel()
{
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    m_domain = {};
    if (m_state != State::Idle)
        become(State::Idle);
}

std::string KeyWork::selector() const
{
    return m_job ? m_job->selector : std::string();
}

void KeyWork::receive(const std::shared_ptr<Job> &job)
{
    if (job != m_job)
        return;
    if (!job->pair) {
        m_job.reset();
        become(State::Failed, tr("The key could not be made. Please try again."));
        return;
    }
    keep();
}

void KeyWork::keep()
{
    if (!m_store) {
        become(State::NeedsFile, sentence(Status::NoBackend));
        return;
    }
    become(State::Keeping);
    const QPointer<KeyWork> self(this);
    // A key that is there already may be the one in use: it is never written over.
    m_store->read(m_job->domain.toText(), m_job->selector, [self, job = m_job](Status status, const dkim::Secret &) {
        if (!self || self->m_job != job)
            return;
        if (status == Status::Ok) {
            self->m_job.reset();
            self->become(State::Failed,
                         tr("The keychain holds a key with this selector already; please choose another selector."));
        } else if (status == Status::NoBackend) {
            self->become(State::NeedsFile, sentence(status));
        } else {
            self->writeToStore();
        }
    });
}

void KeyWork::writeToStore()
{
    const QPointer<KeyWork> self(this);
    m_store->write(m_job->domain.toText(), m_job->selector, m_job->pair->pkcs8Der(),
                   [self, job = m_job](Status status) {
                       if (self && job->inFile && status == Status::Ok)
                           emit self->alsoKept(job->domain, job->selector);
                       if (!self || self->m_job != job)
                           return;
                       if (status == Status::Ok)
                           self->readBack();
                       else
                           self->become(State::NeedsFile, sentence(status));
                   });
}

void KeyWork::readBack()
{
    const QPointer<KeyWork> self(this);
    m_store->read(m_job->domain.toText(), m_job->selector, [self, job = m_job](Status status, const dkim::Secret &key) {
        if (!self || self->m_job != job)
            return;
        if (status != Status::Ok)
            self->become(State::NeedsFile, sentence(status));
        else if (key.octets() != job->pair->pkcs8Der().octets())
            self->become(State::NeedsFile, tr("It gave back something else than was put in."));
        else
            self->finish(State::Kept);
    });
}

/// The private half is safe somewhere.
void KeyWork::finish(State state)
{
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    become(state);
    emit kept(job->domain, {job->selector, job->pair->publicKey().recordText()});
}

void KeyWork::saveTo(const QString &path, const dns::Name &domain, const std::string &selector, Form form)
{
    if (m_state == State::NeedsFile && m_job) {
        const KeyFile file{m_job->selector, path, QDate::currentDate(), false};
        if (!write(file, *m_job->pair, form))
            return;
        m_job->inFile = true;
        finish(State::Idle);
        emit saved(file);
        return;
    }
    if (!m_store) {
        emit notSaved(sentence(Status::NotFound));
        return;
    }
    become(State::Reading);
    const QPointer<KeyWork> self(this);
    m_store->read(domain.toText(), selector, [self, path, selector, form](Status status, const dkim::Secret &key) {
        if (!self || self->m_state != State::Reading)
            return;
        self->become(State::Idle);
        const auto pair = status == Status::Ok ? dkim::KeyPair::fromPrivate(key.octets()) : std::nullopt;
        if (!pair)
            emit self->notSaved(sentence(status == Status::Ok ? Status::Failed : status));
        else if (const KeyFile file{selector, path, QDate::currentDate(), true}; self->write(file, *pair, form))
            emit self->saved(file);
    });
}

void KeyWork::takeOver(const QString &path, const dns::Name &domain, const std::string &selector)
{
    cancel();
    QByteArray octets = keyOctets(path);
    const std::string_view view(octets.constData(), static_cast<std::size_t>(octets.size()));
    const auto pair = dkim::KeyPair::fromPrivate(view);
    const bool isPublic = !pair && dkim::publicKeyFrom(view);
    octets.fill('\0');
    if (!pair) {
        emit notTaken(isPublic ? tr("That file holds the public half only. The server needs the private one.")
                               : tr("There is no private key in that file, or it is locked with a password."));
        return;
    }
    const dkim::PublicKey key = pair->publicKey();
    if (key.algorithm == dkim::Algorithm::Rsa && key.bits < fewestBits) {
        emit notTaken(tr("That key has only %1 bits, which receivers do not accept. Make a new one.").arg(key.bits));
        return;
    }
    emit kept(domain, {selector, key.recordText()});
    emit taken({selector, path, QDate::currentDate(), false});
}

void KeyWork::copy(const OwnKey &key, const KeyFile &from, const QString &path, Form form)
{
    QByteArray octets = keyOctets(from.path);
    const auto pair = dkim::KeyPair::fromPrivate({octets.constData(), static_cast<std::size_t>(octets.size())});
    octets.fill('\0');
    const KeyFile written{key.selector, path, QDate::currentDate(), from.inKeychain};
    if (!pair || pair->publicKey().recordText() != key.record)
        emit notSaved(tr("The file %1 does not hold this key any more.").arg(QDir::toNativeSeparators(from.path)));
    else if (write(written, *pair, form))
        emit saved(written);
}

bool KeyWork::write(const KeyFile &file, const dkim::KeyPair &pair, Form form)
{
    auto pkcs1 = form == Form::Pkcs1 ? pair.pkcs1Pem() : std::nullopt;
    const dkim::Secret pem = pkcs1 ? *std::move(pkcs1) : pair.pkcs8Pem();
    // The file dialog has asked already whether a file that is there may go.
    const keychain::KeyFileResult result = keychain::writeKeyFile(file.path, pem.octets(), true);
    const bool written = result.error == keychain::KeyFileError::None;
    if (!written)
        emit notSaved(result.reason);
    return written;
}

void KeyWork::become(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    emit changed();
}

QString KeyWork::sentence(Status status)
{
    switch (status) {
    case Status::Ok:
        return {};
    case Status::NotFound:
        return tr("The keychain does not hold this key.");
    case Status::Denied:
        return tr("It is locked, or access was refused.");
    case Status::NoBackend:
        return tr("This system has none, or it was not unlocked.");
    case Status::Failed:
        return tr("It did not work.");
    }
    return {};
}

} // namespace wizard
