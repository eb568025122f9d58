// SPDX-License-Identifier: Apache-2.0
#include "resume.h"

#include "words.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace cli
{

namespace
{

constexpr qint64 longestLine = 16 * 1024 * 1024; // octets

/// The next line; nothing at the end. What is too long to be a document of ours is passed over.
std::optional<QByteArray> nextLine(QFile &file)
{
    if (file.atEnd())
        return std::nullopt;
    QByteArray line = file.readLine(longestLine);
    if (line.isEmpty())
        return std::nullopt;
    bool isWhole = line.endsWith('\n') || file.atEnd();
    for (QByteArray rest; !isWhole; isWhole = rest.isEmpty() || rest.endsWith('\n') || file.atEnd()) {
        rest = file.readLine(longestLine);
        line.clear();
    }
    return line;
}

} // namespace

std::uint64_t FormerOutput::markOf(std::string_view domain)
{
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray::fromRawData(domain.data(), static_cast<qsizetype>(domain.size())), QCryptographicHash::Sha256);
    std::uint64_t mark = 0;
    std::memcpy(&mark, hash.constData(), sizeof mark);
    return mark;
}

std::variant<FormerOutput, QString> FormerOutput::read(const QString &name)
{
    if (name.isEmpty())
        return tr("--resume needs the file of a former output.");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tr("The former output “%1” cannot be read: %2.").arg(name, file.errorString());
    FormerOutput former;
    bool isEmpty = true;
    bool isOurs = false;
    while (const auto line = nextLine(file)) {
        const QByteArray content = line->trimmed();
        isEmpty = isEmpty && content.isEmpty();
        const QJsonObject document = QJsonDocument::fromJson(content).object();
        if (document.value(QLatin1String("schema")).toInt() != 1)
            continue;
        isOurs = true;
        const std::string domain = document.value(QLatin1String("domain")).toString().toStdString();
        if (!domain.empty())
            former.m_marks.push_back(markOf(domain));
        if (former.m_marks.size() > mostDomains)
            return tr("The former output “%1” holds too many domains; split it.").arg(name);
    }
    if (file.error() != QFileDevice::NoError)
        return tr("The former output “%1” cannot be read: %2.").arg(name, file.errorString());
    if (!isEmpty && !isOurs)
        return tr("“%1” is no output of “check --from --json”.").arg(name);
    std::sort(former.m_marks.begin(), former.m_marks.end());
    return former;
}

bool FormerOutput::holds(const dns::Name &domain) const
{
    return std::binary_search(m_marks.begin(), m_marks.end(), markOf(domain.toText()));
}

} // namespace cli
