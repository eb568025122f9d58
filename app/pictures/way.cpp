// SPDX-License-Identifier: Apache-2.0
#include "way.h"

#include "chips.h"
#include "questions.h"

#include <QLocale>

#include <algorithm>
#include <span>

namespace pictures
{

namespace
{

constexpr std::size_t mostStops = 6;

Tone toneOf(Reached reached)
{
    switch (reached) {
    case Reached::NotYet:
        return Tone::Plain;
    case Reached::Now:
        return Tone::Accent;
    case Reached::Done:
        return Tone::Green;
    case Reached::Failed:
        return Tone::Red;
    }
    return Tone::Plain;
}

/// What is drawn at one place: a station, or that some are left out.
struct Stop {
    Way::Node node;
    bool isLeftOut = false;
    bool asks = false;
};

/// The longest run of inner stops that nothing tells from each other.
std::span<Stop> longestRun(std::span<Stop> stops)
{
    std::span<Stop> longest;
    for (std::size_t from = 1; from + 1 < stops.size(); ++from) {
        const Reached reached = stops[from].node.reached;
        if (stops[from].isLeftOut || stops[from].asks || reached == Reached::Now || reached == Reached::Failed)
            continue;
        std::size_t to = from + 1;
        while (to + 1 < stops.size() && !stops[to].isLeftOut && !stops[to].asks && stops[to].node.reached == reached)
            ++to;
        if (to - from > longest.size())
            longest = stops.subspan(from, to - from);
        from = to - 1;
    }
    return longest;
}

/// All stations; of too many, those are left out that are like their neighbours.
std::vector<Stop> stopsOf(const Way &way)
{
    std::vector<Stop> stops;
    for (const Way::Node &node : way.nodes)
        stops.push_back({.node = node, .asks = static_cast<int>(stops.size()) == way.asker});
    while (stops.size() > mostStops) {
        const std::span<Stop> run = longestRun(stops);
        if (run.size() < 2)
            break;
        const std::size_t out = std::min(run.size(), stops.size() - mostStops + 1);
        const auto first =
            stops.begin() + (run.data() - stops.data()) + static_cast<std::ptrdiff_t>((run.size() - out) / 2);
        const QString more = WayPicture::tr("%n more", "stations of a way", static_cast<int>(out));
        *first = {{.name = more, .reached = first->node.reached}, true};
        stops.erase(first + 1, first + static_cast<std::ptrdiff_t>(out));
    }
    return stops;
}

constexpr double nodeSide = 48;
constexpr double arrowGap = 12;

void drawNode(Pencil &pencil, const QPointF &centre, const Stop &stop)
{
    const Way::Node &node = stop.node;
    const double side = pencil.px(nodeSide);
    const QRectF at(centre.x() - side / 2, centre.y() - side / 2, side, side);
    const bool chosen = node.reached == Reached::Now || (stop.asks && node.reached == Reached::NotYet);
    const bool reached = chosen || node.reached != Reached::NotYet;
    const Tint tint = tintOf(chosen ? Tone::Accent : toneOf(node.reached));
    const Colour fill = chosen ? Colour::Chosen : reached ? tint.fill : Colour::Sunk;
    pencil.draw(Box{.at = at, .radius = pencil.px(12), .fill = fill, .outline = tint.line, .width = reached ? 1.5 : 1});
    pencil.symbol(centre, pencil.px(24), node.icon, reached ? tint.line : Colour::QuietText);
    if (node.reached != Reached::Done && node.reached != Reached::Failed)
        return;
    const QPointF corner = at.topRight() + QPointF(-pencil.px(2), pencil.px(3));
    const double around = pencil.px(20);
    pencil.draw(Box{.at = QRectF(corner.x() - around / 2, corner.y() - around / 2, around, around),
                    .radius = around / 2,
                    .fill = Colour::Card});
    pencil.sign(corner, pencil.px(18), node.reached == Reached::Done ? Glyph::Done : Glyph::Refused);
}

void drawLeftOut(Pencil &pencil, const QPointF &centre)
{
    const double dot = pencil.px(5);
    for (const int i : {-1, 0, 1}) {
        pencil.draw(Box{.at = QRectF(centre.x() + i * pencil.px(11) - dot / 2, centre.y() - dot / 2, dot, dot),
                        .radius = dot / 2,
                        .fill = Colour::Edge});
    }
}

void drawArrow(Pencil &pencil, const QPointF &from, const QPointF &to, Reached reached)
{
    pencil.draw(Stroke{.points = {from, to},
                       .colour = tintOf(toneOf(reached)).line,
                       .dash = reached == Reached::Failed ? Dash::Dashed : Dash::None,
                       .tip = Tip::Filled});
}

/// What stands below or beside a node.
struct StopCaption {
    Lines name, note;
    [[nodiscard]] double width() const { return std::max(name.width, note.width); }
    [[nodiscard]] double height() const { return name.height() + note.height(); }
};

StopCaption captionOf(const Pencil &pencil, const Way::Node &node, double width)
{
    StopCaption caption{pencil.lines(node.name, Type::QuietBold, width, 3), {}};
    if (!node.note.isEmpty())
        caption.note = pencil.lines(node.note, Type::Quiet, width, 3);
    return caption;
}

void writeCaption(Pencil &pencil, const StopCaption &caption, const QPointF &at, Align align)
{
    const double end = pencil.write(caption.name, at.x(), at.y(), Colour::Text, align);
    pencil.write(caption.note, at.x(), end, Colour::QuietText, align);
}

/// Whether nodes with these captions stand side by side without a word being broken.
bool fitsAcross(const Pencil &pencil, const std::vector<Stop> &stops)
{
    const double column = pencil.width() / static_cast<double>(stops.size());
    return column >= pencil.px(92) && std::ranges::all_of(stops, [&](const Stop &stop) {
               return pencil.widestWord(stop.node.name, Type::QuietBold) <= column - pencil.px(8) &&
                      pencil.widestWord(stop.node.note, Type::Quiet) <= column - pencil.px(8);
           });
}

/// Where the way ends, and the middle of the station that asks.
struct Drawn {
    double bottom = 0;
    std::optional<double> asker = std::nullopt;
};

Drawn drawAcross(Pencil &pencil, const std::vector<Stop> &stops)
{
    const auto count = static_cast<double>(stops.size());
    const double column = pencil.width() / count;
    std::vector<StopCaption> captions;
    for (const Stop &stop : stops)
        captions.push_back(captionOf(pencil, stop.node, column - pencil.px(8)));
    const double badge = pencil.px(8); // beyond the corner of the last node
    const double first = std::max(captions.front().width(), pencil.px(nodeSide)) / 2;
    const double last = std::max(captions.back().width() / 2, pencil.px(nodeSide) / 2 + badge);
    const double step = stops.size() < 2 ? 0 : std::min(pencil.px(200), (pencil.width() - first - last) / (count - 1));
    const double middle = pencil.px(32);
    Drawn drawn;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const QPointF centre(first + static_cast<double>(i) * step, middle);
        if (i > 0) {
            const QPointF away(pencil.px(nodeSide / 2 + arrowGap), 0);
            const QPointF from = centre - QPointF(step, 0) + away;
            drawArrow(pencil, from, centre - away, stops[i].node.reached);
            const Lines words = pencil.lines(stops[i].node.arrow, Type::Quiet, (centre - away).x() - from.x(), 1);
            if (!stops[i].node.arrow.isEmpty())
                pencil.write(words, (from.x() + (centre - away).x()) / 2, middle - pencil.px(6) - words.height(),
                             Colour::QuietText, Align::Centre);
        }
        if (stops[i].isLeftOut)
            drawLeftOut(pencil, centre);
        else
            drawNode(pencil, centre, stops[i]);
        const double top = middle + pencil.px(nodeSide / 2 + 5);
        writeCaption(pencil, captions[i], {centre.x(), top}, Align::Centre);
        drawn.bottom = std::max(drawn.bottom, top + captions[i].height());
        if (stops[i].asks)
            drawn.asker = centre.x();
    }
    return drawn;
}

double drawDown(Pencil &pencil, const std::vector<Stop> &stops)
{
    const double side = pencil.px(nodeSide);
    const double x = side / 2;
    const double text = side + pencil.px(16);
    double y = pencil.px(8);
    for (std::size_t i = 0; i < stops.size(); ++i) {
        if (i > 0) {
            drawArrow(pencil, {x, y + pencil.px(6)}, {x, y + pencil.px(30)}, stops[i].node.reached);
            if (!stops[i].node.arrow.isEmpty())
                pencil.write(pencil.lines(stops[i].node.arrow, Type::Quiet, pencil.width() - text, 1), text,
                             y + pencil.px(9), Colour::QuietText);
            y += pencil.px(36);
        }
        const StopCaption caption = captionOf(pencil, stops[i].node, pencil.width() - text);
        const double node = stops[i].isLeftOut ? pencil.px(20) : side;
        const double high = std::max(node, caption.height());
        if (stops[i].isLeftOut)
            drawLeftOut(pencil, {x, y + high / 2});
        else
            drawNode(pencil, {x, y + high / 2}, stops[i]);
        writeCaption(pencil, caption, {text, y + (high - caption.height()) / 2}, Align::Start);
        y += high;
    }
    return y + pencil.px(2);
}

} // namespace

WayPicture::WayPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Sketch WayPicture::drawn(Pencil pencil) const
{
    const std::vector<Stop> stops = stopsOf(m_way);
    if (stops.empty())
        return pencil.finish(0);
    const Drawn drawn = fitsAcross(pencil, stops) ? drawAcross(pencil, stops) : Drawn{drawDown(pencil, stops)};
    const double end = drawQuestions(pencil, m_way.questions, drawn.bottom, drawn.asker);
    return pencil.finish(end);
}

static QString told(const Way::Node &node)
{
    const QString what = node.note.isEmpty()
                             ? node.name
                             : WayPicture::tr("%1, %2", "a station and what is said of it").arg(node.name, node.note);
    switch (node.reached) {
    case Reached::NotYet:
        return WayPicture::tr("%1: not reached yet.").arg(what);
    case Reached::Now:
        return WayPicture::tr("%1: this is where it is now.").arg(what);
    case Reached::Done:
        return WayPicture::tr("%1: done.").arg(what);
    case Reached::Failed:
        return WayPicture::tr("%1: it failed here.").arg(what);
    }
    return {};
}

QString WayPicture::description() const
{
    QStringList sentences;
    const bool begun =
        std::ranges::any_of(m_way.nodes, [](const auto &node) { return node.reached != Reached::NotYet; });
    for (const Way::Node &node : m_way.nodes)
        sentences << (begun ? told(node) : node.name);
    if (!begun && !sentences.isEmpty())
        sentences = {tr("The stations are: %1.").arg(QLocale().createSeparatedList(sentences))};
    if (!m_way.questions.isEmpty() && m_way.asker >= 0 && m_way.asker < static_cast<int>(m_way.nodes.size()))
        sentences << tr("Asked at “%1”: %2", "a station and its questions")
                         .arg(m_way.nodes[static_cast<std::size_t>(m_way.asker)].name, m_way.questions.join(u' '));
    return sentences.join(u' ');
}

} // namespace pictures
