// SPDX-License-Identifier: Apache-2.0
// One file over HTTPS. Nothing is sent but the request for it: no cookie, no name of the program, no version.
#pragma once

#include <QList>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace updates
{

class Download : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 mostOctets = 4 * 1024 * 1024;

    /// `authorities` are trusted instead of the system's where there are any.
    explicit Download(QObject *parent = nullptr, QList<QSslCertificate> authorities = {});
    ~Download() override;

    /// Fetches `url`, which has to be https; a redirection is not followed. One at a time: a call while one is under
    /// way does nothing.
    void start(const QUrl &url, std::chrono::milliseconds timeout = std::chrono::seconds(20));

signals:
    /// All of it, not more than mostOctets.
    void arrived(const QByteArray &octets);
    /// It could not be had; in a few words.
    void failed(const QString &reason);

private:
    void read();
    void finish();

    QNetworkAccessManager m_network;
    QList<QSslCertificate> m_authorities;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_octets;
};

} // namespace updates
