// SPDX-License-Identifier: Apache-2.0
#include "resolverfactory.h"

#include "caresresolver.h"
#include "httpsresolver.h"
#include "sharedresolver.h"
#include "window.h"
#include "zoneresolver.h"

#include <QFile>
#include <QSslSocket>

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

std::variant<HttpsResolver::Options, ResolverError> httpsOptions(const ResolverOptions &options)
{
    HttpsResolver::Options https;
    https.timeout = options.timeout;
    const QString text = QString::fromStdString(options.httpsUrl);
    https.url = QUrl(text, QUrl::StrictMode);
    if (!https.url.isValid() || https.url.scheme() != QLatin1String("https") || https.url.host().isEmpty())
        return ResolverError{ResolverProblem::BadUrl, text};
    if (!QSslSocket::supportsSsl())
        return ResolverError{ResolverProblem::NoTls, text};
    if (!options.caFile.isEmpty()) {
        QFile file(options.caFile);
        if (!file.open(QIODevice::ReadOnly))
            return ResolverError{ResolverProblem::CaFileUnreadable, options.caFile};
        https.authorities = QSslCertificate::fromData(file.read(mostCaOctets), QSsl::Pem);
        if (https.authorities.isEmpty())
            return ResolverError{ResolverProblem::CaFileEmpty, options.caFile};
    }
    return https;
}

} // namespace

std::variant<std::unique_ptr<Resolver>, ResolverError> makeResolver(const ResolverOptions &options)
{
    if (options.zone)
        return std::make_unique<ZoneResolver>(options.zone);
    auto direct = caresOptions(options);
    if (auto *error = std::get_if<ResolverError>(&direct))
        return std::move(*error);
    auto cares = std::make_unique<CaresResolver>(std::get<0>(std::move(direct)));
    const CaresResolver *const packets = cares.get();
    std::unique_ptr<Resolver> carrying = std::move(cares);
    if (!options.httpsUrl.empty()) {
        auto https = httpsOptions(options);
        if (auto *error = std::get_if<ResolverError>(&https))
            return std::move(*error);
        carrying = std::make_unique<HttpsResolver>(std::get<0>(std::move(https)), std::move(carrying));
    }
    Window::Options limits;
    limits.groupOf = options.groupOf;
    limits.groupLimit = options.groupLimit;
    limits.deadline = options.deadline;
    auto window = std::make_unique<Window>(std::move(carrying), std::move(limits));
    QObject::connect(packets, &CaresResolver::lost, window.get(), &Window::shrink);

    SharedResolver::Options keeping;
    keeping.keepAll = options.keepAnswers;
    keeping.atLeast = options.keepAtLeast;
    return std::make_unique<SharedResolver>(std::move(window), std::move(keeping));
}

} // namespace dns
