// SPDX-License-Identifier: Apache-2.0
// DNS over HTTPS (RFC 8484): for networks whose own DNS lies or is closed. Each question is one POST over HTTP/2 where
// the server speaks it; redirects are not followed. Questions to a named server go to another resolver.
#pragma once

#include "resolver.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>

namespace dns
{

class HttpsResolver : public QObject, public Resolver
{
    Q_OBJECT

public:
    struct Options {
        QUrl url; // https://host/path
        /// Trusted instead of the system's certificates, unless empty.
        QList<QSslCertificate> authorities;
        std::chrono::milliseconds timeout{5000};
    };

    /// `direct` answers the questions to named servers.
    HttpsResolver(Options options, std::unique_ptr<Resolver> direct, QObject *parent = nullptr);
    ~HttpsResolver() override;

    /// No way there, no trust, no answer in time: Status::Timeout. An HTTP status other than 200: Refused for 3xx and
    /// 4xx, ServerFailure for the rest. A body that is no DNS answer to the question: ServerFailure.
    [[nodiscard]] std::unique_ptr<Ticket> lookup(const Question &question, Done done) override;

private:
    class Post;

    Options m_options;
    std::unique_ptr<Resolver> m_direct;
    QNetworkAccessManager m_network;
};

} // namespace dns
