// SPDX-License-Identifier: Apache-2.0
#include "userinput.h"

#include "core/dns/userinput.h"

#include <QCoreApplication>

namespace startup
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("startup", text);
}

/// Long pastes are not repeated in full.
QString quoted(const QString &typed)
{
    const QString line = typed.simplified();
    return line.size() <= 80 ? line : line.left(77) + QStringLiteral("…");
}

} // namespace

std::variant<dns::Name, QString> readName(const QString &typed)
{
    auto read = dns::readName(typed);
    if (const auto *input = std::get_if<dns::NameInput>(&read))
        return input->name;
    const QString text = quoted(typed);
    switch (std::get<dns::InputProblem>(read)) {
    case dns::InputProblem::Empty:
        return tr("A name is missing; it looks like example.com.");
    case dns::InputProblem::IsAddress:
        return tr("“%1” is an IP address; a name is wanted here, such as mail.example.com.").arg(text);
    case dns::InputProblem::TooLong:
        return tr("“%1” is too long to be a domain name.").arg(text);
    case dns::InputProblem::BadCharacter:
        return tr("“%1” has characters that domain names cannot have.").arg(text);
    case dns::InputProblem::EmptyLabel:
        return tr("“%1” has two dots in a row.").arg(text);
    case dns::InputProblem::BadHyphen:
        return tr("“%1” has a hyphen at the start or the end of a part.").arg(text);
    case dns::InputProblem::SingleLabel:
        return tr("“%1” has no dot in it; a domain looks like example.com.").arg(text);
    case dns::InputProblem::NumericTop:
        return tr("“%1” ends in a number, which no domain does.").arg(text);
    case dns::InputProblem::SeveralNames:
        return tr("“%1” is more than one name; please give one.").arg(text);
    }
    return QString();
}

std::variant<ip::Address, QString> readAddress(const QString &typed)
{
    const QString text = typed.trimmed();
    QString plain = text;
    if (plain.startsWith(QLatin1Char('[')) && plain.endsWith(QLatin1Char(']')))
        plain = plain.mid(1, plain.size() - 2);
    if (const auto address = ip::parse(plain.toStdString()))
        return *address;
    if (plain.isEmpty())
        return tr("An address is missing; it looks like 192.0.2.1.");
    if (plain.contains(QLatin1Char('/')))
        return tr("“%1” is a range; one address is wanted, without the slash and what follows it.").arg(quoted(text));
    if (plain.contains(QLatin1Char('%')))
        return tr("“%1” is an address inside your network (it has a % in it); the public address is wanted.")
            .arg(quoted(text));
    return tr("“%1” is not an IP address; it looks like 192.0.2.1 or 2001:db8::1, without zeros at the front of a "
              "number.")
        .arg(quoted(text));
}

} // namespace startup
