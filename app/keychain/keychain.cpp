// SPDX-License-Identifier: Apache-2.0
#include "keychain.h"

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

QString entry(const std::string &domain, const std::string &selector)
{
    return QStringLiteral("Mailworthy/dkim/%1/%2")
        .arg(QString::fromStdString(domain), QString::fromStdString(selector));
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
template <typename Job> Job *newJob(const std::string &domain, const std::string &selector)
{
    auto *job = new Job(service());
    job->setKey(entry(domain, selector));
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    return job;
}

} // namespace

Keychain::Keychain(QObject *parent) : QObject(parent) {}

Keychain::~Keychain() = default;

void Keychain::write(const std::string &domain, const std::string &selector, const dkim::Secret &key, Done done)
{
    auto *job = newJob<QKeychain::WritePasswordJob>(domain, selector);
    job->setBinaryData(QByteArray(key.octets().data(), static_cast<qsizetype>(key.octets().size())));
    connect(job, &QKeychain::Job::finished, this,
            [done = std::move(done)](QKeychain::Job *finished) { done(statusOf(finished->error())); });
    job->start();
}

void Keychain::read(const std::string &domain, const std::string &selector, DoneReading done)
{
    auto *job = newJob<QKeychain::ReadPasswordJob>(domain, selector);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)](QKeychain::Job *finished) {
        QByteArray octets = job->binaryData();
        dkim::Secret secret(octets.toStdString());
        octets.fill('\0');
        done(statusOf(finished->error()), std::move(secret));
    });
    job->start();
}

void Keychain::remove(const std::string &domain, const std::string &selector, Done done)
{
    auto *job = newJob<QKeychain::DeletePasswordJob>(domain, selector);
    connect(job, &QKeychain::Job::finished, this,
            [done = std::move(done)](QKeychain::Job *finished) { done(statusOf(finished->error())); });
    job->start();
}

} // namespace keychain
