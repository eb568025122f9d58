// SPDX-License-Identifier: Apache-2.0
#include "download.h"

#include <QNetworkReply>
#include <QSslConfiguration>
#include <QTimer>

#include <utility>

namespace updates
{

Download::Download(QObject *parent, QList<QSslCertificate> authorities)
    : QObject(parent), m_authorities(std::move(authorities))
{
}

Download::~Download()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Download::start(const QUrl &url, std::chrono::milliseconds timeout)
{
    if (m_reply)
        return;
    if (url.scheme() != QLatin1String("https")) {
        emit failed(tr("it is not an https address"));
        return;
    }
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Mailworthy"); // or Qt says its version
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    if (!m_authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(m_authorities);
        request.setSslConfiguration(tls);
    }
    m_octets.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(mostOctets + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &Download::read);
    connect(m_reply, &QNetworkReply::finished, this, &Download::finish);
    // All of it within that time: octets that trickle in do not prolong it.
    QTimer::singleShot(timeout, m_reply, &QNetworkReply::abort);
}

void Download::read()
{
    m_octets += m_reply->read(mostOctets + 1 - m_octets.size());
    if (m_octets.size() > mostOctets)
        m_reply->abort();
}

void Download::finish()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_octets.size() > mostOctets)
        emit failed(tr("it is too large"));
    else if (reply->error() == QNetworkReply::OperationCanceledError)
        emit failed(tr("it took too long"));
    else if (reply->error() != QNetworkReply::NoError)
        emit failed(reply->errorString());
    else if (status != 200)
        emit failed(tr("the server answers with %1").arg(status));
    else {
        if (reply->isOpen())
            m_octets += reply->read(mostOctets + 1 - m_octets.size());
        emit arrived(std::exchange(m_octets, {}));
    }
}

} // namespace updates
