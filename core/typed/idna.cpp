// SPDX-License-Identifier: Apache-2.0
#include "idna.h"

#include <QUrl>

#include <algorithm>
#include <set>
#include <utility>

namespace typed
{

namespace
{

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

bool isHostCharacter(QChar c)
{
    return c.unicode() >= 0x80 || isHostCharacter(c.toLower().toLatin1());
}

/// Scripts that one language writes side by side count as one.
QChar::Script family(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return QChar::Script_Han;
    default:
        return script;
    }
}

bool isPlainlyReadable(const QString &label)
{
    std::set<QChar::Script> scripts;
    for (const char32_t c : label.toUcs4()) {
        if (!QChar::isPrint(c) || QChar::isSpace(c) || c == '.' || c == '\\')
            return false;
        const auto script = QChar::script(c);
        if (script != QChar::Script_Common && script != QChar::Script_Inherited)
            scripts.insert(family(script));
    }
    return scripts.size() <= 1;
}

QString shown(const std::string &label)
{
    const Name alone = Name::fromLabels({label}).value_or(Name{});
    QString plain = QString::fromStdString(alone.toText());
    if (!label.starts_with("xn--"))
        return plain;
    const QString unicode = QUrl::fromAce(QByteArray::fromStdString(label), QUrl::IgnoreIDNWhitelist);
    const bool same = !unicode.isEmpty() && toALabel(unicode).toStdString() == label;
    return same && isPlainlyReadable(unicode) ? unicode : plain;
}

} // namespace

QByteArray toALabel(const QString &label)
{
    if (!std::all_of(label.begin(), label.end(), [](QChar c) { return isHostCharacter(c); }))
        return {};
    const QByteArray ace = QUrl::toAce(label, QUrl::IgnoreIDNWhitelist);
    const bool good = ace.size() <= qsizetype(Name::maxLabelOctets) &&
                      std::all_of(ace.begin(), ace.end(), [](char c) { return isHostCharacter(c); });
    return good ? ace : QByteArray{};
}

std::optional<Name> nameFromUserText(const QString &text)
{
    if (isAscii(text))
        return Name::fromText(text.toStdString());
    if (text.size() > qsizetype(Name::maxWireOctets) || text.contains(QLatin1Char('\\')))
        return std::nullopt;
    QString dotted = text;
    for (const char16_t stop : {u'\u3002', u'\uff0e', u'\uff61'}) // RFC 3490 §3.1
        dotted.replace(QChar(stop), QLatin1Char('.'));
    std::string ascii;
    bool first = true;
    for (const QString &label : dotted.split(QLatin1Char('.'))) {
        ascii += std::exchange(first, false) ? "" : ".";
        const std::string converted = isAscii(label) ? label.toStdString() : toALabel(label).toStdString();
        if (converted.empty() && !label.isEmpty())
            return std::nullopt;
        ascii += converted;
    }
    return Name::fromText(ascii);
}

QString toUnicode(const Name &name)
{
    if (name.isRoot())
        return QStringLiteral(".");
    QStringList labels;
    for (const std::string &label : name.labels())
        labels.append(shown(label));
    return labels.join(QLatin1Char('.'));
}

} // namespace typed
