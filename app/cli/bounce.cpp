// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "arguments.h"
#include "json.h"
#include "output.h"
#include "text.h"
#include "words.h"

#include "app/startup/catalogues.h"
#include "app/wording/bounce.h"

#include "core/bounce/reader.h"

#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QStringDecoder>

#include <cstdio>
#include <optional>

namespace cli
{

namespace
{

constexpr qint64 readAtOnce = 1024 * 1024; // octets
constexpr int mostShares = 40;             // lines of text; the document has all
constexpr int mostFiles = 100000;

/// UTF-16 with its mark, as Windows' editors save text, becomes UTF-8; all else stays as it is.
class Utf8
{
public:
    QByteArray operator()(const QByteArray &octets)
    {
        if (m_isFirst) {
            m_isFirst = false;
            if (octets.startsWith("\xff\xfe") || octets.startsWith("\xfe\xff"))
                m_decoder.emplace(QStringDecoder::Utf16);
        }
        return m_decoder ? QString((*m_decoder)(octets)).toUtf8() : octets;
    }

private:
    bool m_isFirst = true;
    std::optional<QStringDecoder> m_decoder;
};

/// Reads all of the file, "-" being standard input, or says why not.
QString read(const QString &name, bounce::Reader &reader)
{
    QFile file(name);
    const bool opened = name == QLatin1String("-") ? openInput(file) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return tr("The rejection “%1” cannot be read: %2.").arg(name, file.errorString());
    Utf8 utf8;
    for (QByteArray octets = file.read(readAtOnce); !octets.isEmpty(); octets = file.read(readAtOnce)) {
        if (octets.startsWith("\xd0\xcf\x11\xe0")) // [MS-CFB] §2.2
            return tr("“%1” is a file in Outlook's own format (.msg). Save the message as .eml, or paste its text.")
                .arg(name);
        const QByteArray text = utf8(octets);
        reader.feed({text.constData(), static_cast<std::size_t>(text.size())});
    }
    if (file.error() != QFileDevice::NoError)
        return tr("The rejection “%1” cannot be read: %2.").arg(name, file.errorString());
    reader.finish();
    return reader.isEmpty() ? tr("There is nothing in “%1” to read.").arg(name) : QString();
}

struct Read {
    bounce::Reading reading;
    bounce::Tally tally;
    bool isMany = false;
};

/// A file, or all files of a folder, of which those without a rejection are passed over.
std::variant<Read, QString> readPath(const QString &name, const bounce::Book &book)
{
    if (!QFileInfo(name).isDir()) {
        bounce::Reader reader(book);
        if (QString problem = read(name, reader); !problem.isEmpty())
            return problem;
        return Read{reader.reading(), reader.tally(), reader.isMany()};
    }
    Read all;
    all.isMany = true;
    QDirIterator files(name, QDir::Files, QDirIterator::Subdirectories);
    for (int count = 0; files.hasNext() && count < mostFiles; ++count) {
        bounce::Reader reader(book);
        if (read(files.next(), reader).isEmpty() && reader.isRejection())
            all.tally.add(reader.tally());
    }
    if (all.tally.messages() + all.tally.deferred() == 0)
        return tr("No rejection was found in the folder “%1”.").arg(name);
    all.reading = all.tally.usual();
    return all;
}

QJsonArray sharesOf(const bounce::Tally &tally)
{
    QJsonArray array;
    for (const bounce::Tally::Share &share : tally.shares()) {
        const double part =
            tally.messages() == 0 ? 0 : static_cast<double>(share.refused) / static_cast<double>(tally.messages());
        array.append(QJsonObject{{"receiver", text(share.receiver)},
                                 {"cause", text(toText(share.cause))},
                                 {"step", text(toText(bounce::stepOf(share.cause)))},
                                 {"refused", static_cast<qint64>(share.refused)},
                                 {"deferred", static_cast<qint64>(share.deferred)},
                                 {"share", part}});
    }
    return array;
}

QJsonObject toJson(const Read &read)
{
    const wording::BounceWords words = wording::say(read.reading);
    QJsonObject document{{"recognized", read.reading.isRecognized},
                         {"receiver", text(read.reading.receiver)},
                         {"enhanced_code", text(read.reading.enhanced)},
                         {"cause", text(toText(read.reading.cause))},
                         {"step", text(toText(bounce::stepOf(read.reading.cause)))},
                         {"summary", words.summary},
                         {"fix", words.fix},
                         {"link", text(read.reading.link)}};
    if (read.isMany) {
        document["messages"] = static_cast<qint64>(read.tally.messages());
        document["sent"] = static_cast<qint64>(read.tally.sent());
        document["refused"] = static_cast<qint64>(read.tally.refused());
        document["deferred"] = static_cast<qint64>(read.tally.deferred());
        document["shares"] = sharesOf(read.tally);
    }
    return document;
}

void printShares(const bounce::Tally &tally)
{
    const QString share = wording::bounceShare(tally);
    printWrapped(share.isEmpty() ? tr("%n rejection(s) were read.", nullptr, static_cast<int>(tally.refused()))
                                 : share);
    put(QStringLiteral("\n"));
    int count = 0;
    for (const bounce::Tally::Share &each : tally.shares()) {
        if (++count > mostShares)
            break;
        printWrapped(wording::bounceLine(each), 2);
    }
    if (tally.refused() + tally.deferred() > 0) {
        put(QStringLiteral("\n"));
        printWrapped(tr("The most frequent one:"));
    }
}

void printReading(const bounce::Reading &reading)
{
    const wording::BounceWords words = wording::say(reading);
    printWrapped(words.summary);
    printWrapped(words.fix, 2);
    if (const QString step = wording::bounceStep(bounce::stepOf(reading.cause)); !step.isEmpty())
        printWrapped(tr("Where it is fixed: %1").arg(step), 2);
    if (!reading.link.empty())
        printWrapped(tr("More: %1").arg(text(reading.link)), 2);
    if (!reading.words.empty())
        printWrapped(tr("What was read: %1").arg(wording::shown(reading.words, 300)), 2);
}

} // namespace

int bounce(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("bounce"), QStringLiteral("FILE"),
        tr("Says why mail was refused: from the text of a rejection, a message that came back, a mail log, "
           "or a folder of them. FILE may be - for standard input."));
    if (const auto status = line.parse(arguments, 1, 1))
        return *status;
    const bounce::Book book(startup::bounceTable());
    auto all = readPath(line.positional().front(), book);
    if (const auto *problem = std::get_if<QString>(&all))
        return complain(*problem);
    const Read &read = std::get<Read>(all);
    if (line.json()) {
        print(toJson(read));
    } else {
        if (read.isMany)
            printShares(read.tally);
        if (!read.isMany || read.tally.refused() + read.tally.deferred() > 0)
            printReading(read.reading);
    }
    return read.reading.isRecognized ? Good : Bad;
}

} // namespace cli
