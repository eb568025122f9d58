// SPDX-License-Identifier: Apache-2.0
#include "userinput.h"
#include "words.h"

#include "core/dkim/key.h"
#include "core/typed/userinput.h"

#include <QRegularExpression>

namespace startup
{

namespace
{

/// Long pastes are not repeated in full.
QString quoted(const QString &typed)
{
    const QString line = typed.simplified();
    return line.size() <= 80 ? line : line.left(77) + QStringLiteral("…");
}

QString problem(typed::InputProblem why, const QString &typed)
{
    const QString text = quoted(typed);
    switch (why) {
    case typed::InputProblem::Empty:
        return tr("A name is missing; it looks like example.com.");
    case typed::InputProblem::IsAddress:
        return tr("“%1” is an IP address; a name is wanted here, such as mail.example.com.").arg(text);
    case typed::InputProblem::TooLong:
        return tr("“%1” is too long to be a domain name.").arg(text);
    case typed::InputProblem::BadCharacter:
        return tr("“%1” has characters that domain names cannot have.").arg(text);
    case typed::InputProblem::EmptyLabel:
        return tr("“%1” has two dots in a row.").arg(text);
    case typed::InputProblem::BadHyphen:
        return tr("“%1” has a hyphen at the start or the end of a part.").arg(text);
    case typed::InputProblem::SingleLabel:
        return tr("“%1” has no dot in it; a domain looks like example.com.").arg(text);
    case typed::InputProblem::NumericTop:
        return tr("“%1” ends in a number, which no domain does.").arg(text);
    case typed::InputProblem::SeveralNames:
        return tr("“%1” is more than one name; please give one.").arg(text);
    }
    return QString();
}

} // namespace

std::variant<dns::Name, QString> readName(const QString &typed)
{
    auto read = typed::readName(typed);
    if (const auto *input = std::get_if<typed::NameInput>(&read))
        return input->name;
    return problem(std::get<typed::InputProblem>(read), typed);
}

std::variant<dns::Name, QString> readServerName(const QString &typed)
{
    auto read = typed::readServerName(typed);
    if (auto *name = std::get_if<dns::Name>(&read))
        return std::move(*name);
    return problem(std::get<typed::InputProblem>(read), typed);
}

std::variant<ip::Address, QString> readAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    QString plain = text;
    if (plain.startsWith(QLatin1Char('[')) && plain.endsWith(QLatin1Char(']')))
        plain = plain.mid(1, plain.size() - 2); // as mail headers write it, like what follows
    if (plain.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive))
        plain = plain.mid(5);
    if (const auto address = ip::parse(plain.toStdString()))
        return ip::unmap(*address);
    if (plain.isEmpty())
        return tr("An address is missing; it looks like 192.0.2.1.");
    if (ip::parsePrefix(plain.toStdString()))
        return tr("“%1” is a range; one address is wanted, without the slash and what follows it.").arg(quoted(text));
    if (plain.contains(QLatin1Char('%')))
        return tr("“%1” is an address inside your network (it has a % in it); the public address is wanted.")
            .arg(quoted(text));
    return tr("“%1” is not an IP address; it looks like 192.0.2.1 or 2001:db8::1, without zeros at the front of a "
              "number.")
        .arg(quoted(text));
}

std::variant<std::string, QString> readSelector(const QString &typed)
{
    QString text = typed.trimmed().toLower();
    // A pasted name or header: "s2026._domainkey.example.com", "s=s2026;".
    const qsizetype end = text.indexOf(QLatin1String("._domainkey"));
    if (end >= 0)
        text.truncate(end);
    if (text.startsWith(QLatin1String("s=")))
        text = text.mid(2);
    if (text.endsWith(QLatin1Char(';')))
        text.chop(1);
    text = text.trimmed();
    if (text.isEmpty())
        return tr("A selector is missing; it is a short word such as s2026q4.");
    if (text.size() > 200 || !dkim::isSelector(text.toStdString()))
        return tr("“%1” is not a selector; a selector is a short word such as s2026q4.").arg(quoted(typed));
    return text.toStdString();
}

std::variant<std::string, QString> readNewSelector(const QString &typed)
{
    auto selector = readSelector(typed);
    const auto *name = std::get_if<std::string>(&selector);
    if (name && !dkim::isNewSelector(*name))
        return tr("“%1” cannot be the name of a new key, because the standard allows no underscore in it. Please take "
                  "letters, digits and hyphens, such as s2026q4.")
            .arg(QString::fromStdString(*name));
    return selector;
}

std::variant<std::string, QString> readMailAddress(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        text = text.mid(7);
    const qsizetype open = text.indexOf(QLatin1Char('<'));
    if (open >= 0 && text.endsWith(QLatin1Char('>')))
        text = text.mid(open + 1).chopped(1).trimmed();
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (at <= 0)
        return tr("“%1” is not an e-mail address; reports go to one such as dmarc@example.com.").arg(quoted(typed));
    static const QRegularExpression local(QStringLiteral("^[A-Za-z0-9._+=~-]{1,64}$"));
    if (!local.match(text.left(at)).hasMatch())
        return tr("“%1” has a character before the @ that cannot stand in this record.").arg(quoted(typed));
    const auto domain = readName(text.mid(at + 1));
    if (const auto *problem = std::get_if<QString>(&domain))
        return *problem;
    return text.left(at).toStdString() + '@' + std::get<dns::Name>(domain).toText();
}

} // namespace startup
