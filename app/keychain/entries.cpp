// SPDX-License-Identifier: Apache-2.0
#include "entries.h"

#include <openssl/crypto.h>
#include <qt6keychain/keychain.h>

namespace keychain
{

namespace
{

/// Windows has no services: up to QtKeychain 0.16 the key alone is the entry's name there, so it is fully qualified
/// everywhere.
QString service()
{
#ifdef Q_OS_WIN
    return {};
#else
    return QStringLiteral("Mailworthy");
#endif
}

dkim::KeyStore::Status statusOf(QKeychain::Error error)
{
    using Status = dkim::KeyStore::Status;
    switch (error) {
    case QKeychain::NoError:
        return Status::Ok;
    case QKeychain::EntryNotFound:
        return Status::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Status::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // a missing session bus, a missing libsecret, a keyring that was never unlocked
        return Status::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
        return Status::Failed;
    }
    return Status::Failed;
}

/// Jobs are queued by QtKeychain, finish once and delete themselves. Nobody may delete them earlier: libsecret's answer
/// comes to the job's address.
template <typename Job> Job *newJob(const QString &entry)
{
    auto *job = new Job(service());
    job->setKey(entry);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    return job;
}

} // namespace

void wipe(const QByteArray &octets)
{
    // Whoever shares the array shares the octets; a call that may write would first make a copy and wipe that.
    OPENSSL_cleanse(const_cast<char *>(octets.constData()), static_cast<std::size_t>(octets.size()));
}

dkim::Secret taken(const QByteArray &octets)
{
    dkim::Secret secret(octets.toStdString());
    wipe(octets);
    return secret;
}

void writeEntry(QObject *asker, const QString &entry, const dkim::Secret &secret, dkim::KeyStore::Done done)
{
    auto *job = newJob<QKeychain::WritePasswordJob>(entry);
    const QByteArray octets(secret.octets().data(), static_cast<qsizetype>(secret.octets().size()));
    job->setBinaryData(octets);
    QObject::connect(job, &QObject::destroyed, [octets] { wipe(octets); }); // not before: it is written from there
    QObject::connect(job, &QKeychain::Job::finished, asker,
                     [done = std::move(done)](QKeychain::Job *finished) { done(statusOf(finished->error())); });
    job->start();
}

void readEntry(QObject *asker, const QString &entry, dkim::KeyStore::DoneReading done)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(entry);
    QObject::connect(job, &QKeychain::Job::finished, asker, [job, done = std::move(done)](QKeychain::Job *finished) {
        done(statusOf(finished->error()), taken(job->binaryData()));
    });
    // Also where nobody waits for it any more.
    QObject::connect(job, &QKeychain::Job::finished, job, [job] { wipe(job->binaryData()); });
    job->start();
}

void removeEntry(QObject *asker, const QString &entry, dkim::KeyStore::Done done)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(entry);
    QObject::connect(job, &QKeychain::Job::finished, asker,
                     [done = std::move(done)](QKeychain::Job *finished) { done(statusOf(finished->error())); });
    job->start();
}

} // namespace keychain
