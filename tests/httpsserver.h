// SPDX-License-Identifier: Apache-2.0
// A DNS-over-HTTPS server on loopback that answers from a zone text, with a certificate made on the spot, and can be
// made to misbehave.
#pragma once

#include "core/dns/zone.h"

#include <QSslServer>

#include <memory>
#include <optional>
#include <vector>

namespace test
{

class HttpsServer : public QObject
{
    Q_OBJECT

public:
    struct Behaviour {
        int status = 200;
        QByteArray contentType = "application/dns-message";
        QByteArray location;
        std::optional<QByteArray> content; // instead of an answer
        qsizetype bodySize = -1;           // so many zero octets instead of an answer
        bool chunked = false;              // no Content-Length in front
        bool silent = false;
        bool hangsUp = false; // after half of the answer
        bool otherQuestion = false;
    };

    struct Seen {
        QByteArray method;
        QByteArray path;
        QByteArray contentType;
        QByteArray accept;
        quint16 id = 0;
    };

    explicit HttpsServer(std::shared_ptr<const dns::Zone> zone, QObject *parent = nullptr);

    Behaviour behaviour;

    [[nodiscard]] QUrl url() const;
    /// The certificate to trust, as PEM.
    [[nodiscard]] QByteArray certificate() const { return m_certificate; }
    [[nodiscard]] const std::vector<Seen> &seen() const { return m_seen; }

private:
    void read(QSslSocket *client);
    void answer(QSslSocket *client, const QByteArray &head, const QByteArray &body);

    std::shared_ptr<const dns::Zone> m_zone;
    QByteArray m_certificate;
    QHash<QSslSocket *, QByteArray> m_requests;
    std::vector<Seen> m_seen;
    QSslServer m_server; // goes first: its connections still speak to the rest when they end
};

} // namespace test
