// SPDX-License-Identifier: Apache-2.0
// A build tool: `iconset FILE.svg NAME FOLDER` draws the one SVG in all sizes that desktops ask for, as
// FOLDER/hicolor/16x16/apps/NAME.png and so on, as FOLDER/NAME.ico for Windows and as FOLDER/NAME.icns for macOS.
#include <QBuffer>
#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QImageReader>

#include <cstdio>
#include <map>

namespace
{

using Drawn = std::map<int, QByteArray>; // PNG by edge, in pixels

constexpr int edges[] = {16, 22, 24, 32, 48, 64, 128, 256, 512, 1024};

/// Empty where Qt's SVG plugin is missing or the file is none.
QByteArray draw(const QString &svg, int edge)
{
    QImageReader reader(svg, "svg");
    reader.setScaledSize({edge, edge});
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (const QImage image = reader.read(); image.isNull() || !image.save(&png, "PNG")) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(svg), qPrintable(reader.errorString()));
        return {};
    }
    return png.data();
}

/// The file format .ico: a directory of images, each a PNG (Windows Vista and later); 256 is written as 0.
QByteArray ico(const Drawn &drawn)
{
    constexpr int sizes[] = {16, 24, 32, 48, 64, 128, 256};
    constexpr quint16 count = std::size(sizes);
    QByteArray out;
    QByteArray images;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream << quint16(0) << quint16(1) << count;
    for (const int size : sizes) {
        const QByteArray &png = drawn.at(size);
        const auto edge = static_cast<quint8>(size % 256);
        stream << edge << edge << quint8(0) << quint8(0) << quint16(1) << quint16(32)
               << static_cast<quint32>(png.size()) << static_cast<quint32>(6 + 16 * count + images.size());
        images += png;
    }
    return out + images;
}

/// The file format .icns: tagged PNGs; those of ic11 to ic14 and ic10 are drawn for twice the density.
QByteArray icns(const Drawn &drawn)
{
    constexpr std::pair<const char *, int> kinds[] = {{"icp4", 16},  {"icp5", 32},   {"ic07", 128}, {"ic08", 256},
                                                      {"ic09", 512}, {"ic10", 1024}, {"ic11", 32},  {"ic12", 64},
                                                      {"ic13", 256}, {"ic14", 512}};
    const auto piece = [](const char *tag, const QByteArray &octets) {
        QByteArray size(4, '\0');
        QDataStream(&size, QIODevice::WriteOnly) << static_cast<quint32>(8 + octets.size());
        return QByteArray(tag) + size + octets;
    };
    QByteArray pieces;
    for (const auto &[tag, edge] : kinds)
        pieces += piece(tag, drawn.at(edge));
    return piece("icns", pieces);
}

bool write(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(octets) == octets.size();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString &name = arguments[2];
    const QString &folder = arguments[3];
    Drawn drawn;
    bool good = true;
    for (const int edge : edges) {
        const QByteArray &png = drawn[edge] = draw(arguments[1], edge);
        if (png.isEmpty())
            return 1;
        if (edge <= 512)
            good &= write(QStringLiteral("%1/hicolor/%2x%2/apps/%3.png").arg(folder).arg(edge).arg(name), png);
    }
    good &= write(QStringLiteral("%1/%2.ico").arg(folder, name), ico(drawn));
    good &= write(QStringLiteral("%1/%2.icns").arg(folder, name), icns(drawn));
    return good ? 0 : 1;
}
