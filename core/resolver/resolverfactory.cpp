// SPDX-License-Identifier: Apache-2.0
#include "resolverfactory.h"

#include "caresresolver.h"
#include "congestionwindow.h"
#include "httpsresolver.h"
#include "sharedresolver.h"
#include "zoneresolver.h"

#include <QFile>
#include <QSslSocket>

#include <optional>
#include <utility>

namespace dns
{

namespace
{

constexpr qint64 mostCaOctets = qint64(4) * 1024 * 1024;

std::variant<CaresResolver::Options, ResolverError> caresOptions(const ResolverOptions &options)
{
    CaresResolver::Options cares;
    cares.timeout = options.timeout;
    for (const std::string &text : options.servers) {
        const auto server = endpointFromText(text);
        if (!server)
            return ResolverError{ResolverProblem::BadServer, QString::fromStdString(text)};
        cares.servers.push_back(*server);
    }
    return cares;
}

std::variant<HttpsResolver::Options, ResolverError> httpsOptions(const ResolverOptions &options,
                                                                 const QList<QSslCertificate> &authorities)
{
    HttpsResolver::Options https;
    https.timeout = options.timeout;
    const QString text = QString::fromStdString(options.httpsUrl);
    https.url = QUrl(text, QUrl::StrictMode);
    if (!https.url.isValid() || https.url.scheme() != QLatin1String("https") || https.url.host().isEmpty())
        return ResolverError{ResolverProblem::BadUrl, text};
    if (!QSslSocket::supportsSsl())
        return ResolverError{ResolverProblem::NoTls, text};
    https.authorities = authorities;
    return https;
}

std::variant<QList<QSslCertificate>, ResolverError> authoritiesIn(const QString &fileName)
{
    if (fileName.isEmpty())
        return QList<QSslCertificate>{};
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return ResolverError{ResolverProblem::CaFileUnreadable, fileName};
    auto authorities = QSslCertificate::fromData(file.read(mostCaOctets), QSsl::Pem);
    if (authorities.isEmpty())
        return ResolverError{ResolverProblem::CaFileEmpty, fileName};
    return authorities;
}

} // namespace

std::variant<std::unique_ptr<Resolver>, ResolverError> makeResolver(const ResolverOptions &options)
{
    auto direct = caresOptions(options);
    if (auto *error = std::get_if<ResolverError>(&direct))
        return std::move(*error);
    auto authorities = authoritiesIn(options.caFile);
    if (auto *error = std::get_if<ResolverError>(&authorities))
        return std::move(*error);
    std::optional<HttpsResolver::Options> https;
    if (!options.httpsUrl.empty()) {
        auto read = httpsOptions(options, std::get<0>(authorities));
        if (auto *error = std::get_if<ResolverError>(&read))
            return std::move(*error);
        https = std::get<0>(std::move(read));
    }
    if (options.zone)
        return std::make_unique<ZoneResolver>(options.zone);
    auto cares = std::make_unique<CaresResolver>(std::get<0>(std::move(direct)));
    const CaresResolver *const packets = cares.get();
    std::unique_ptr<Resolver> carrying = std::move(cares);
    if (https)
        carrying = std::make_unique<HttpsResolver>(*std::move(https), std::move(carrying));
    CongestionWindow::Options limits;
    limits.groupOf = options.groupOf;
    limits.groupLimit = options.groupLimit;
    limits.deadline = options.deadline;
    auto window = std::make_unique<CongestionWindow>(std::move(carrying), std::move(limits));
    QObject::connect(packets, &CaresResolver::lost, window.get(), &CongestionWindow::packetLost);

    SharedResolver::Options keeping;
    keeping.keepAll = options.keepAnswers;
    keeping.atLeast = options.keepAtLeast;
    return std::make_unique<SharedResolver>(std::move(window), std::move(keeping));
}

} // namespace dns
