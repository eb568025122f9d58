// SPDX-License-Identifier: Apache-2.0
#include "webpage.h"

#include "buttonrole.h"
#include "fields.h"
#include "icons.h"

#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QUrlQuery>

namespace widgets
{

QUrl webPage(std::string_view address)
{
    QUrl page(plainText(address), QUrl::StrictMode);
    const bool isWeb = page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http");
    return page.isValid() && isWeb && !page.host().isEmpty() ? page : QUrl();
}

QUrl mailDraft(const QString &subject, const QString &body)
{
    QUrl mail(QStringLiteral("mailto:"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(body)));
    mail.setQuery(query);
    return mail;
}

/// What the address names is made harmless, and is never a mnemonic or mark-up.
QPushButton *openButton(const QUrl &page, QWidget *parent)
{
    const QString host = wording::shown(page.host().toStdString()).replace(QLatin1Char('&'), QLatin1String("&&"));
    auto *open = buttonWith(QCoreApplication::translate("widgets", "Open %1").arg(host), parent);
    open->setIcon(iconOf(Icon::OpenOutside));
    setRole(open, ButtonRole::Quiet);
    open->setToolTip(wording::shown(page.toString(QUrl::FullyEncoded).toStdString()).toHtmlEscaped());
    QObject::connect(open, &QPushButton::clicked, parent, [page] { QDesktopServices::openUrl(page); });
    return open;
}

} // namespace widgets
