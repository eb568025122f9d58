// SPDX-License-Identifier: Apache-2.0
#include "httpsresolver.h"

#include "core/dns/wire.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <utility>

namespace dns
{

namespace
{

constexpr qint64 mostOctets = 65535; // of a DNS message, RFC 8484 §6
constexpr int httpOk = 200;

QByteArray mediaType()
{
    return QByteArrayLiteral("application/dns-message");
}

} // namespace

/// One question and the answer that comes in for it.
class HttpsResolver::Post : public QObject, public Resolver::Ticket
{
public:
    Post(HttpsResolver &resolver, const Question &question, Done done)
        : m_question(question), m_done(std::move(done)),
          m_server("https://" + resolver.m_options.url.host().toStdString()) // a path may be secret
    {
        QNetworkRequest request(resolver.m_options.url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, mediaType());
        request.setRawHeader("Accept", mediaType());
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setTransferTimeout(static_cast<int>(resolver.m_options.timeout.count()));
        if (!resolver.m_options.authorities.isEmpty()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates(resolver.m_options.authorities);
            request.setSslConfiguration(tls);
        }
        // RFC 8484 §4.1: ID 0.
        m_reply = resolver.m_network.post(request, QByteArray::fromStdString(buildQuery(question, {0, true, true})));
        m_reply->setReadBufferSize(mostOctets + 1);
        connect(m_reply, &QNetworkReply::readyRead, this, &Post::read);
        connect(m_reply, &QNetworkReply::finished, this, &Post::finish, Qt::QueuedConnection);
        // The network's own timeout starts anew with every octet that trickles in.
        QTimer::singleShot(resolver.m_options.timeout, this, [this] { tell(failed(Status::Timeout)); });
    }

    ~Post() override
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        // Aborting what is still connecting stalls, in Qt 6.4, all that waits for the same connection. It runs out.
        if (m_reply->isFinished())
            m_reply->deleteLater();
        else
            connect(m_reply, &QNetworkReply::finished, m_reply, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_body += m_reply->read(mostOctets + 1 - m_body.size());
        if (m_body.size() > mostOctets)
            m_reply->abort();
    }

    [[nodiscard]] Reply result() const
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_body.size() > mostOctets)
            return failed(Status::ServerFailure, {}, Obstacle::Unreadable);
        if (status == 0 || m_reply->error() == QNetworkReply::OperationCanceledError)
            return failed(Status::Timeout);
        if (status != httpOk)
            return failed(status >= 300 && status < 500 ? Status::Refused : Status::ServerFailure);
        if (m_reply->error() != QNetworkReply::NoError) // broke off half-way
            return failed(Status::Timeout);
        const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        if (type.split(';').first().trimmed().toLower() != mediaType())
            return failed(Status::ServerFailure, {}, Obstacle::Unreadable);
        Response response = readResponse(m_body.toStdString(), m_question);
        if (response.truncated)
            return failed(Status::ServerFailure, {}, Obstacle::CutShort);
        if (response.reply.isReferral())
            return failed(Status::ServerFailure, {}, Obstacle::NoRecursion);
        return std::move(response.reply);
    }

    void finish()
    {
        if (m_reply->isOpen())
            read();
        tell(result());
    }

    void tell(Reply reply)
    {
        reply.server = m_server;
        if (const Done done = std::exchange(m_done, {}))
            done(std::move(reply)); // may destroy this
    }

    Question m_question;
    Done m_done;
    std::string m_server;
    QPointer<QNetworkReply> m_reply; // the network owns it
    QByteArray m_body;
};

HttpsResolver::HttpsResolver(Options options, std::unique_ptr<Resolver> direct, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_direct(std::move(direct))
{
}

HttpsResolver::~HttpsResolver() = default;

std::unique_ptr<Resolver::Ticket> HttpsResolver::lookup(const Question &question, Done done)
{
    if (!question.server.empty())
        return m_direct->lookup(question, std::move(done));
    return std::make_unique<Post>(*this, question, std::move(done));
}

} // namespace dns
