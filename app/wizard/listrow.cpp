// SPDX-License-Identifier: Apache-2.0
#include "listrow.h"

#include "app/widgets/fields.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace wizard
{

QUrl webPage(std::string_view address)
{
    QUrl page(widgets::plainText(address), QUrl::StrictMode);
    const bool isWeb = page.scheme() == QLatin1String("https") || page.scheme() == QLatin1String("http");
    return page.isValid() && isWeb && !page.host().isEmpty() ? page : QUrl();
}

QPushButton *openButton(const QUrl &page, QWidget *parent)
{
    auto *open =
        widgets::buttonWith(QCoreApplication::translate("wizard::ListRow", "Open %1").arg(page.host()), parent);
    open->setToolTip(page.toDisplayString().toHtmlEscaped());
    QObject::connect(open, &QPushButton::clicked, parent, [page] { QDesktopServices::openUrl(page); });
    return open;
}

} // namespace wizard
