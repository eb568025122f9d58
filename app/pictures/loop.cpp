// SPDX-License-Identifier: Apache-2.0
#include "loop.h"

#include <algorithm>

namespace pictures
{

namespace
{

constexpr std::size_t mostAddresses = 4;

Bond bondOf(Leads leads)
{
    switch (leads) {
    case Leads::Looking:
        return Bond::Looking;
    case Leads::Fits:
        return Bond::Holds;
    case Leads::Elsewhere:
    case Leads::Nowhere:
        return Bond::Broken;
    case Leads::NotChecked:
        return Bond::NotChecked;
    }
    return Bond::NotChecked;
}

bool isBroken(const Loop::Address &address)
{
    return bondOf(address.there) == Bond::Broken || bondOf(address.back) == Bond::Broken;
}

QString there(Leads leads)
{
    switch (leads) {
    case Leads::Looking:
        return LoopPicture::tr("there: looking …");
    case Leads::Fits:
        return LoopPicture::tr("there: fits");
    case Leads::Elsewhere:
        return LoopPicture::tr("there: another address");
    case Leads::Nowhere:
        return LoopPicture::tr("there: no address");
    case Leads::NotChecked:
        return LoopPicture::tr("there: could not check");
    }
    return {};
}

QString back(Leads leads)
{
    switch (leads) {
    case Leads::Looking:
        return LoopPicture::tr("back: looking …");
    case Leads::Fits:
        return LoopPicture::tr("back: fits");
    case Leads::Elsewhere:
        return LoopPicture::tr("back: another name");
    case Leads::Nowhere:
        return LoopPicture::tr("back: no name");
    case Leads::NotChecked:
        return LoopPicture::tr("back: could not check");
    }
    return {};
}

QString toldThere(Leads leads, const QString &address)
{
    switch (leads) {
    case Leads::Looking:
        return LoopPicture::tr("Whether the name leads to %1 is being looked up.").arg(address);
    case Leads::Fits:
        return LoopPicture::tr("The name leads to %1.").arg(address);
    case Leads::Elsewhere:
        return LoopPicture::tr("The name leads to another address than %1.").arg(address);
    case Leads::Nowhere:
        return LoopPicture::tr("The name leads to no address, and so not to %1.").arg(address);
    case Leads::NotChecked:
        return LoopPicture::tr("Whether the name leads to %1 could not be checked.").arg(address);
    }
    return {};
}

QString toldBack(Leads leads, const QString &address)
{
    switch (leads) {
    case Leads::Looking:
        return LoopPicture::tr("Whether %1 leads back to the name is being looked up.").arg(address);
    case Leads::Fits:
        return LoopPicture::tr("%1 leads back to the name.").arg(address);
    case Leads::Elsewhere:
        return LoopPicture::tr("%1 leads back to another name.").arg(address);
    case Leads::Nowhere:
        return LoopPicture::tr("%1 leads back to no name.").arg(address);
    case Leads::NotChecked:
        return LoopPicture::tr("Whether %1 leads back to the name could not be checked.").arg(address);
    }
    return {};
}

std::vector<Link> linksOf(const Loop::Address &address)
{
    return {{there(address.there), bondOf(address.there), Course::There},
            {back(address.back), bondOf(address.back), Course::Back}};
}

constexpr double rowGap = 11;

double rowHeight(const Pencil &pencil, const Lines &address)
{
    return std::max(pencil.px(55), address.height() + pencil.px(16));
}

void drawFrame(Pencil &pencil, const QRectF &at)
{
    pencil.draw(Box{.at = at, .radius = pencil.px(8), .fill = Colour::Sunk, .outline = Colour::Edge});
}

} // namespace

LoopPicture::LoopPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

std::vector<Loop::Address> LoopPicture::shown() const
{
    std::vector<Loop::Address> addresses = m_loop.addresses;
    if (addresses.size() > mostAddresses) {
        std::ranges::stable_partition(addresses, isBroken);
        addresses.resize(mostAddresses);
    }
    return addresses;
}

/// What is said of the addresses that are not shown; empty where all are.
QString LoopPicture::more() const
{
    const std::size_t all = m_loop.addresses.size();
    return all > mostAddresses ? tr("and %n more", "addresses", static_cast<int>(all - mostAddresses)) : QString();
}

/// Side by side; nothing where the pills have no room between the boxes.
std::optional<Sketch> LoopPicture::drawAcross(Pencil pencil) const
{
    const std::vector<Loop::Address> addresses = shown();
    double address = 0;
    double pill = 0;
    for (const Loop::Address &one : addresses) {
        address = std::max(address, pencil.widthOf(one.address, Type::Fixed));
        for (const Link &link : linksOf(one))
            pill = std::max(pill, pencil.widthOf(link.text, Type::Quiet) + pencil.px(42));
    }
    const QString server = m_loop.server.isEmpty() ? tr("not known yet") : m_loop.server;
    const double padding = pencil.px(15);
    const double left =
        std::clamp(pencil.widthOf(server, Type::QuietBold) + 2 * padding, pencil.px(170), pencil.px(220));
    const double right = std::clamp(address + 2 * padding, pencil.px(130), pencil.px(200));
    const double rightAt = pencil.width() - right;
    if (rightAt - left < pill + pencil.px(60))
        return std::nullopt;

    const Lines caption = pencil.lines(tr("Your server is called"), Type::Quiet, left - 2 * padding, 3);
    const Lines name = pencil.lines(server, Type::QuietBold, left - 2 * padding, 4, Script::Technical);
    const Lines rest = pencil.lines(more(), Type::Quiet, right, 2);
    std::vector<Lines> texts;
    double rows = more().isEmpty() ? 0 : rest.height() + pencil.px(rowGap - 5);
    for (const Loop::Address &one : addresses) {
        texts.push_back(pencil.lines(one.address, Type::Fixed, right - 2 * padding, 4, Script::Technical));
        rows += rowHeight(pencil, texts.back()) + (texts.size() > 1 ? pencil.px(rowGap) : 0);
    }
    const double inside = pencil.px(24 + 8) + caption.height() + name.height();
    const double height = std::max(rows, inside + pencil.px(20));

    drawFrame(pencil, {0, 0, left, height});
    double y = (height - inside) / 2;
    pencil.symbol({left / 2, y + pencil.px(12)}, pencil.px(24), Icon::Server, Colour::QuietText);
    y = pencil.write(caption, left / 2, y + pencil.px(32), Colour::QuietText, Align::Centre);
    pencil.write(name, left / 2, y, Colour::Text, Align::Centre);

    y = (height - rows) / 2;
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        const double middle = y + rowHeight(pencil, texts[i]) / 2;
        drawFrame(pencil, {rightAt, y, right, rowHeight(pencil, texts[i])});
        pencil.write(texts[i], rightAt + right / 2, middle - texts[i].height() / 2, Colour::Text, Align::Centre);
        const std::vector<Link> links = linksOf(addresses[i]);
        drawLink(pencil, links[0], {{left, middle - pencil.px(13.5)}}, {rightAt, middle - pencil.px(13.5)});
        drawLink(pencil, links[1], {{left, middle + pencil.px(13.5)}}, {rightAt, middle + pencil.px(13.5)});
        y += rowHeight(pencil, texts[i]) + pencil.px(rowGap);
    }
    if (!more().isEmpty())
        pencil.write(rest, rightAt + right / 2, y - pencil.px(5), Colour::QuietText, Align::Centre);
    return pencil.finish(height);
}

/// The addresses below the server.
Sketch LoopPicture::drawDown(Pencil pencil) const
{
    const double text = pencil.px(44);
    const double room = pencil.width() - text - pencil.px(10);
    const QString server = m_loop.server.isEmpty() ? tr("not known yet") : m_loop.server;
    const Lines caption = pencil.lines(tr("Your server is called"), Type::Quiet, room, 3);
    const Lines name = pencil.lines(server, Type::QuietBold, room, 4, Script::Technical);
    const double height = caption.height() + name.height() + pencil.px(20);
    drawFrame(pencil, {0, 0, pencil.width(), height});
    pencil.symbol({text / 2, height / 2}, pencil.px(24), Icon::Server, Colour::QuietText);
    const double at = pencil.write(caption, text, pencil.px(10), Colour::QuietText);
    pencil.write(name, text, at, Colour::Text);

    std::vector<Branch> branches;
    for (const Loop::Address &one : shown())
        branches.push_back({{}, one.address, Type::Fixed, linksOf(one)});
    double y = branches.empty() ? height : drawBranches(pencil, branches, height);
    if (!more().isEmpty())
        y = pencil.write(pencil.lines(more(), Type::Quiet, room), text, y + pencil.px(6), Colour::QuietText);
    return pencil.finish(y);
}

Sketch LoopPicture::drawn(Pencil pencil) const
{
    if (std::optional<Sketch> across = drawAcross(pencil))
        return *std::move(across);
    return drawDown(std::move(pencil));
}

QString LoopPicture::name() const
{
    return tr("Your server’s name and its addresses");
}

QString LoopPicture::description() const
{
    QStringList sentences;
    sentences << (m_loop.server.isEmpty() ? tr("The name of your server is not known yet.")
                                          : tr("Your server is called %1.").arg(m_loop.server));
    for (const Loop::Address &one : m_loop.addresses)
        sentences << toldThere(one.there, one.address) << toldBack(one.back, one.address);
    return sentences.join(u' ');
}

} // namespace pictures
