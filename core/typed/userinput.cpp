// SPDX-License-Identifier: Apache-2.0
#include "userinput.h"

#include "idna.h"

#include "core/ip.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace typed
{

namespace
{

using Understood = std::variant<NameInput, InputProblem>;

/// Longer than any web address that somebody pastes for its domain.
constexpr qsizetype maxCharacters = 4096;

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class Input
{
public:
    explicit Input(QString text) : m_rest(std::move(text)) {}

    void unwrap();
    void takeScheme();
    void takePath();
    void takeUser();
    void takePort();
    void takeSpaces();
    Understood takeName();

    [[nodiscard]] bool isAddress() const;
    [[nodiscard]] const QString &rest() const { return m_rest; }

private:
    void became(const QString &rest, Stripped what);
    void takeLabels(QStringList &labels);

    QString m_rest;
    std::vector<Stripped> m_stripped;
};

void Input::became(const QString &rest, Stripped what)
{
    if (rest == m_rest)
        return;
    m_rest = rest;
    if (std::find(m_stripped.begin(), m_stripped.end(), what) == m_stripped.end())
        m_stripped.push_back(what);
}

/// Takes off spaces, invisible characters, quotation marks, and what stands around <somebody@example.com>.
void Input::unwrap()
{
    static const QRegularExpression bracketed(QStringLiteral("^[^<>]*<([^<>]*)>[\\s,;]*$"));
    if (const auto match = bracketed.match(m_rest); match.hasMatch())
        became(match.captured(1), Stripped::Surroundings);
    // "[2001:db8::1]" keeps its brackets: they tell what it is.
    static const QRegularExpression around(
        QStringLiteral("^[\\s\\p{Z}\\p{Cf}\"'`\\p{Pi}\\p{Pf}\u201e(<,;]+|[\\s\\p{Z}\\p{Cf}\"'`\\p{Pi}\\p{Pf})>,;]+$"),
        QRegularExpression::UseUnicodePropertiesOption);
    QString bare = m_rest;
    became(bare.remove(around), Stripped::Surroundings);
}

void Input::takeScheme()
{
    static const QRegularExpression scheme(QStringLiteral("^(?:[a-z][a-z0-9+.-]*:)?/{2,}|^(?:mailto|https?):/*"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString bare = m_rest;
    became(bare.remove(scheme), Stripped::Scheme);
}

void Input::takePath()
{
    static const QRegularExpression path(QStringLiteral("[/?#\\\\].*$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QString bare = m_rest;
    became(bare.remove(path), Stripped::Path);
}

void Input::takeUser()
{
    became(m_rest.mid(m_rest.lastIndexOf(QLatin1Char('@')) + 1), Stripped::User);
}

void Input::takePort()
{
    static const QRegularExpression port(QStringLiteral("^([^:]*|\\[.*\\]):[0-9]*$"));
    if (const auto match = port.match(m_rest); match.hasMatch())
        became(match.captured(1), Stripped::Port);
}

/// "example . com": spaces beside dots are slips of the hand. Others part words.
void Input::takeSpaces()
{
    static const QRegularExpression besideDot(QStringLiteral("[\\s\\p{Z}]*([.@])[\\s\\p{Z}]*"));
    QString bare = m_rest;
    became(bare.replace(besideDot, QStringLiteral("\\1")).trimmed(), Stripped::Surroundings);
}

bool Input::isAddress() const
{
    QString bare = m_rest;
    bare.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    if (bare.startsWith(QLatin1String("ipv6:"), Qt::CaseInsensitive)) // RFC 5321 §4.1.3
        bare = bare.mid(5);
    if (bare.contains(QLatin1Char('%')))
        bare = bare.left(bare.indexOf(QLatin1Char('%'))); // a zone id, RFC 4007 §11
    if (ip::parse(bare.toStdString()))
        return true;
    // "192.0.2.01", "192.0.2", "2001:db8::g": meant as addresses all the same.
    const QStringList parts = bare.split(QLatin1Char('.'));
    static const QRegularExpression colons(QStringLiteral("^[0-9a-fA-F]*:[0-9a-fA-F.]*:[0-9a-zA-Z:.]*$"));
    return (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isDigits)) || colons.match(bare).hasMatch();
}

void Input::takeLabels(QStringList &labels)
{
    const auto take = [&](qsizetype count, Stripped what) {
        labels = labels.mid(count);
        became(labels.join(QLatin1Char('.')), what);
    };
    if (labels.size() > 1 && labels.first() == QLatin1String("*"))
        take(1, Stripped::Wildcard);
    const auto service = std::find_if(labels.rbegin(), labels.rend(),
                                      [](const QString &label) { return label.startsWith(QLatin1Char('_')); });
    if (service != labels.rend() && service != labels.rbegin())
        take(labels.rend() - service, Stripped::ServiceLabels);
}

Understood Input::takeName()
{
    for (const char16_t stop : {u'\u3002', u'\uff0e', u'\uff61'})
        m_rest.replace(QChar(stop), QLatin1Char('.'));
    if (m_rest.endsWith(QLatin1Char('.')))
        m_rest.chop(1);
    if (m_rest.isEmpty())
        return InputProblem::Empty;
    QStringList labels = m_rest.split(QLatin1Char('.'));
    if (labels.contains(QString()))
        return InputProblem::EmptyLabel;
    takeLabels(labels);

    std::vector<std::string> ascii;
    for (const QString &label : labels) {
        const bool plain = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; });
        const std::string converted = plain ? label.toLower().toStdString() : toALabel(label).toStdString();
        if (plain && converted.size() > Name::maxLabelOctets)
            return InputProblem::TooLong;
        const bool good = !converted.empty() && std::all_of(converted.begin(), converted.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
        });
        if (!good)
            return InputProblem::BadCharacter;
        if (converted.front() == '-' || converted.back() == '-')
            return InputProblem::BadHyphen;
        ascii.push_back(converted);
    }
    if (ascii.size() < 2)
        return InputProblem::SingleLabel;
    if (isDigits(QString::fromStdString(ascii.back())))
        return InputProblem::NumericTop;
    auto name = Name::fromLabels(ascii);
    if (!name)
        return InputProblem::TooLong;
    return NameInput{std::move(*name), std::move(m_stripped)};
}

/// Whether something was left out that the server would say.
bool isShortened(const NameInput &input)
{
    return std::any_of(input.stripped.begin(), input.stripped.end(), [](Stripped what) {
        return what == Stripped::ServiceLabels || what == Stripped::Wildcard || what == Stripped::User;
    });
}

} // namespace

std::variant<NameInput, InputProblem> readName(const QString &text)
{
    if (text.size() > maxCharacters)
        return InputProblem::TooLong;
    Input input(text);
    input.unwrap();
    if (input.isAddress())
        return InputProblem::IsAddress;
    input.takeScheme();
    input.takePath();
    input.takeSpaces();
    static const QRegularExpression between(
        QStringLiteral("[^\\s\\p{Z},;]*\\.[^\\s\\p{Z},;]+[\\s\\p{Z},;]+[^\\s\\p{Z},;]+\\."));
    if (between.match(input.rest()).hasMatch())
        return InputProblem::SeveralNames;
    input.takeUser();
    input.takePort();
    if (input.isAddress())
        return InputProblem::IsAddress;
    return input.takeName();
}

std::variant<Name, InputProblem> readServerName(const QString &text)
{
    const auto read = readName(text);
    if (const auto *input = std::get_if<NameInput>(&read); input && !isShortened(*input))
        return input->name;
    if (text.size() > maxCharacters)
        return InputProblem::TooLong;
    QString said = text.trimmed();
    if (said.endsWith(QLatin1Char('.')))
        said.chop(1);
    if (said.isEmpty())
        return InputProblem::Empty;
    static const QRegularExpression blank(QStringLiteral("[\\s\\p{Z}\\p{C}]"));
    if (said.contains(blank))
        return InputProblem::SeveralNames;
    std::vector<std::string> labels;
    for (const QString &label : said.toLower().split(QLatin1Char('.')))
        labels.push_back(label.toStdString());
    if (std::find(labels.begin(), labels.end(), std::string()) != labels.end())
        return InputProblem::EmptyLabel;
    auto name = Name::fromLabels(labels);
    return name ? std::variant<Name, InputProblem>(*std::move(name)) : InputProblem::TooLong;
}

} // namespace typed
