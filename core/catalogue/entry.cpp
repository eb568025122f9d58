// SPDX-License-Identifier: Apache-2.0
#include "entry.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace catalogue
{

namespace
{

constexpr qsizetype maxFile = 8 << 20;
constexpr qsizetype maxEntries = 5000;
constexpr qsizetype maxList = 1000;
constexpr qsizetype maxText = 1000;
constexpr int schema = 1;

} // namespace

void Entry::fail(const char *field, const char *what)
{
    if (!m_problem)
        m_problem = Problem{m_label + QStringLiteral(": \"") + QString::fromLatin1(field) + QStringLiteral("\" ") +
                            QString::fromLatin1(what)};
}

void Entry::take(const Entry &part)
{
    if (!m_problem)
        m_problem = part.m_problem;
}

std::string Entry::text(const char *field, bool required)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (value.isUndefined() && !required)
        return {};
    if (!value.isString() || value.toString().size() > maxText || (required && value.toString().isEmpty())) {
        fail(field, "is no text");
        return {};
    }
    return value.toString().toStdString();
}

std::string Entry::identifier(const char *field)
{
    const std::string id = text(field, true);
    const bool good = std::all_of(id.begin(), id.end(),
                                  [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (!good || id.starts_with('-') || id.ends_with('-') || id.find("--") != std::string::npos)
        fail(field, "is no identifier");
    return id;
}

std::string Entry::link(const char *field)
{
    const std::string found = text(field);
    if (!found.empty() && !(isWeb(found) && found.starts_with("https:")))
        fail(field, "is no https link");
    return found;
}

std::string Entry::web(const char *field)
{
    const std::string found = text(field);
    if (!found.empty() && !isWeb(found))
        fail(field, "is no http or https link");
    return found;
}

bool Entry::isWeb(const std::string &text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) &&
           !url.host().isEmpty();
}

std::string Entry::month(const char *field)
{
    const std::string found = text(field);
    if (!found.empty() &&
        (found.size() != 7 || !QDate::fromString(QString::fromStdString(found), QStringLiteral("yyyy-MM")).isValid()))
        fail(field, "is no month");
    return found;
}

std::vector<std::string> Entry::texts(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (value.isUndefined())
        return {};
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() > maxList) {
        fail(field, "is no list");
        return {};
    }
    std::vector<std::string> result;
    for (const QJsonValue &item : array) {
        if (!item.isString() || item.toString().isEmpty() || item.toString().size() > maxText)
            fail(field, "holds something that is no text");
        else
            result.push_back(item.toString().toStdString());
    }
    return result;
}

std::vector<std::string> Entry::patterns(const char *field)
{
    std::vector<std::string> found = texts(field);
    for (const std::string &pattern : found) {
        const bool good = std::all_of(pattern.begin(), pattern.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '*';
        });
        if (!good || pattern.size() > 253 || std::count(pattern.begin(), pattern.end(), '*') > 3 ||
            pattern.find_first_not_of("*.") == std::string::npos)
            fail(field, "holds something that is no pattern of a name");
    }
    return found;
}

std::optional<unsigned> Entry::number(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= 1e9) || number != static_cast<double>(static_cast<unsigned>(number))) {
        fail(field, "is no number");
        return std::nullopt;
    }
    return static_cast<unsigned>(number);
}

std::optional<bool> Entry::flag(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        fail(field, "is neither true nor false");
    return value.toBool();
}

Entry Entry::object(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (!value.isUndefined() && !value.isObject())
        fail(field, "is no object");
    return {value.toObject(), m_label + QLatin1Char('.') + QLatin1String(field)};
}

std::vector<Entry> Entry::objects(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    const QJsonArray array = value.toArray();
    if ((!value.isUndefined() && !value.isArray()) || array.size() > maxList) {
        fail(field, "is no list");
        return {};
    }
    std::vector<Entry> all;
    for (const QJsonValue &item : array) {
        if (!item.isObject())
            fail(field, "holds something that is no object");
        all.emplace_back(item.toObject(), m_label + QLatin1Char('.') + QLatin1String(field) + QLatin1Char('[') +
                                              QString::number(all.size()) + QLatin1Char(']'));
    }
    return all;
}

std::vector<std::pair<std::string, std::string>> Entry::map(const char *field)
{
    const QJsonValue value = m_object.value(QLatin1String(field));
    if (!value.isUndefined() && !value.isObject())
        fail(field, "is no object");
    const QJsonObject object = value.toObject();
    std::vector<std::pair<std::string, std::string>> result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString() || it->toString().size() > maxText)
            fail(field, "holds something that is no text");
        result.emplace_back(it.key().toStdString(), it->toString().toStdString());
    }
    return result;
}

Read<File> readFile(const QByteArray &json, const char *list)
{
    if (json.size() > maxFile)
        return Problem{QStringLiteral("the file is too long")};
    QJsonParseError error;
    const QJsonObject head = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Problem{error.errorString() + QStringLiteral(" at offset ") + QString::number(error.offset)};
    if (head.value(QLatin1String("schema")).toInt() != schema)
        return Problem{QStringLiteral("the file is of another schema than 1")};
    Entry frame(head, QStringLiteral("file"));
    File file{frame.text("as_of", true), head, {}};
    if (frame.problem())
        return *frame.problem();
    const QJsonArray array = head.value(QLatin1String(list)).toArray();
    if (array.isEmpty() || array.size() > maxEntries)
        return Problem{QStringLiteral("\"") + QLatin1String(list) + QStringLiteral("\" is no list of entries")};
    for (const QJsonValue &value : array) {
        const QString label =
            QLatin1String(list) + QLatin1Char('[') + QString::number(file.entries.size()) + QLatin1Char(']');
        if (!value.isObject())
            return Problem{label + QStringLiteral(" is no object")};
        file.entries.emplace_back(value.toObject(), label);
    }
    return file;
}

} // namespace catalogue
