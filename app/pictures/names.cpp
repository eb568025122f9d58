// SPDX-License-Identifier: Apache-2.0
#include "names.h"

#include "links.h"

#include <algorithm>
#include <array>

namespace pictures
{

namespace
{

Link linkOf(Agrees agrees)
{
    switch (agrees) {
    case Agrees::Looking:
        return {NamesPicture::tr("looking …"), Bond::Looking};
    case Agrees::Yes:
        return {NamesPicture::tr("agrees"), Bond::Holds};
    case Agrees::Later:
        return {NamesPicture::tr("will agree"), Bond::WillHold};
    case Agrees::No:
        return {NamesPicture::tr("another name"), Bond::Broken};
    case Agrees::Missing:
        return {NamesPicture::tr("missing"), Bond::Broken};
    case Agrees::NotChecked:
        return {NamesPicture::tr("could not check"), Bond::NotChecked};
    }
    return {};
}

/// A name that is proved, with what it is called.
struct Proved {
    QString caption;
    QString name;
    Link link;
};

std::array<Proved, 2> provedBy(const Names &names)
{
    const auto shown = [](const Names::Name &name) {
        return name.name.isEmpty() ? NamesPicture::tr("none") : name.name;
    };
    return {Proved{NamesPicture::tr("Return path (SPF)"), shown(names.returnPath), linkOf(names.returnPath.agrees)},
            Proved{NamesPicture::tr("Signature (DKIM)"), shown(names.signature), linkOf(names.signature.agrees)}};
}

/// A box with a caption and a name; the caption's lines and the name's, measured for it.
struct Card {
    Lines caption, name;
    [[nodiscard]] double height(const Pencil &pencil) const { return caption.height() + name.height() + pencil.px(20); }
};

Card cardOf(const Pencil &pencil, const QString &caption, const QString &name, double width)
{
    const double room = width - pencil.px(30);
    return {pencil.lines(caption, Type::Quiet, room, 3),
            pencil.lines(name, Type::QuietBold, room, 4, Script::Technical)};
}

void drawCard(Pencil &pencil, const Card &card, const QRectF &at, bool first)
{
    pencil.draw(Box{.at = at,
                    .radius = pencil.px(8),
                    .fill = first ? Colour::NextTint : Colour::Sunk,
                    .outline = first ? Colour::Accent : Colour::Edge,
                    .width = first ? 1.5 : 1.0});
    const double left = at.left() + pencil.px(15);
    const double inside = card.caption.height() + card.name.height();
    const double y = pencil.write(card.caption, left, at.center().y() - inside / 2, Colour::QuietText);
    pencil.write(card.name, left, y, Colour::Text);
}

double widthFor(const Pencil &pencil, const QString &caption, const QString &name, double most)
{
    const double wide = std::max(pencil.widthOf(caption, Type::Quiet), pencil.widthOf(name, Type::QuietBold));
    return std::clamp(wide + pencil.px(32), pencil.px(150), pencil.px(most));
}

QString fromCaption()
{
    return NamesPicture::tr("From: what people see");
}

QString rule()
{
    return NamesPicture::tr("One of the two must agree.");
}

} // namespace

NamesPicture::NamesPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

/// Side by side; nothing where the pills have no room between the boxes.
std::optional<Sketch> NamesPicture::drawAcross(Pencil pencil) const
{
    const std::array<Proved, 2> proved = provedBy(m_names);
    const double left = widthFor(pencil, fromCaption(), m_names.from, 228);
    double right = 0;
    double pill = 0;
    for (const Proved &one : proved) {
        right = std::max(right, widthFor(pencil, one.caption, one.name, 205));
        pill = std::max(pill, pencil.widthOf(one.link.text, Type::Quiet) + pencil.px(42));
    }
    const double rightAt = pencil.width() - right;
    const double bend = left + pencil.px(26);
    if (rightAt - bend < pill + pencil.px(40))
        return std::nullopt;

    const Card from = cardOf(pencil, fromCaption(), m_names.from, left);
    const std::array<Card, 2> cards = {cardOf(pencil, proved[0].caption, proved[0].name, right),
                                       cardOf(pencil, proved[1].caption, proved[1].name, right)};
    const double gap = pencil.px(14);
    const double rows = cards[0].height(pencil) + gap + cards[1].height(pencil);
    const Lines note = pencil.lines(rule(), Type::Quiet, left, 3);
    const double fromHeight = from.height(pencil) + pencil.px(14);
    const double height = std::max(rows, fromHeight + 2 * (note.height() + pencil.px(8)));

    const double middle = height / 2;
    drawCard(pencil, from, {0, middle - fromHeight / 2, left, fromHeight}, true);
    pencil.write(note, 0, middle + fromHeight / 2 + pencil.px(8), Colour::QuietText);
    double y = middle - rows / 2;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const QRectF at(rightAt, y, right, cards[i].height(pencil));
        drawCard(pencil, cards[i], at, false);
        const double leaves = middle + pencil.px(i == 0 ? -16 : 16);
        drawLink(pencil, proved[i].link, {{left, leaves}, {bend, leaves}, {bend, at.center().y()}},
                 {rightAt, at.center().y()});
        y = at.bottom() + gap;
    }
    return pencil.finish(height);
}

Sketch NamesPicture::drawDown(Pencil pencil) const
{
    const Card from = cardOf(pencil, fromCaption(), m_names.from, pencil.width());
    const double height = from.height(pencil);
    drawCard(pencil, from, {0, 0, pencil.width(), height}, true);
    std::vector<Branch> branches;
    for (const Proved &one : provedBy(m_names))
        branches.push_back({one.caption, one.name, Type::QuietBold, {one.link}});
    const double y = drawBranches(pencil, branches, height) + pencil.px(8);
    return pencil.finish(pencil.write(pencil.lines(rule(), Type::Quiet, pencil.width(), 3), 0, y, Colour::QuietText));
}

Sketch NamesPicture::drawn(Pencil pencil) const
{
    if (std::optional<Sketch> across = drawAcross(pencil))
        return *std::move(across);
    return drawDown(std::move(pencil));
}

QString NamesPicture::name() const
{
    return tr("The three names of a message");
}

static QString toldReturnPath(const Names::Name &name)
{
    switch (name.agrees) {
    case Agrees::Looking:
        return NamesPicture::tr("The return path is being looked up.");
    case Agrees::Yes:
        return NamesPicture::tr("The return path, %1, agrees.").arg(name.name);
    case Agrees::Later:
        return NamesPicture::tr("The return path, %1, will agree.").arg(name.name);
    case Agrees::No:
        return NamesPicture::tr("The return path is another name: %1.").arg(name.name);
    case Agrees::Missing:
        return NamesPicture::tr("SPF proves no return path.");
    case Agrees::NotChecked:
        return NamesPicture::tr("Whether the return path agrees could not be checked.");
    }
    return {};
}

static QString toldSignature(const Names::Name &name)
{
    switch (name.agrees) {
    case Agrees::Looking:
        return NamesPicture::tr("The signature is being looked up.");
    case Agrees::Yes:
        return NamesPicture::tr("The name in the signature, %1, agrees.").arg(name.name);
    case Agrees::Later:
        return NamesPicture::tr("The name in the signature, %1, will agree.").arg(name.name);
    case Agrees::No:
        return NamesPicture::tr("The name in the signature is another: %1.").arg(name.name);
    case Agrees::Missing:
        return NamesPicture::tr("There is no signature.");
    case Agrees::NotChecked:
        return NamesPicture::tr("Whether the signature agrees could not be checked.");
    }
    return {};
}

QString NamesPicture::description() const
{
    return QStringList{tr("People see %1 as the sender.").arg(m_names.from), toldReturnPath(m_names.returnPath),
                       toldSignature(m_names.signature), rule()}
        .join(u' ');
}

} // namespace pictures
