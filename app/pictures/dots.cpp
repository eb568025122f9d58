// SPDX-License-Identifier: Apache-2.0
#include "dots.h"

#include "chips.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pictures
{

namespace
{

enum class Weight : std::uint8_t { Decides, CountsForSome, HardlyCounts };

constexpr std::array weights = {Weight::Decides, Weight::CountsForSome, Weight::HardlyCounts};
constexpr std::array answers = {Answer::Clean, Answer::Listed, Answer::NoAnswer, Answer::StillToAsk, Answer::NotAsked};

const std::vector<Answer> &listsOf(const Dots &dots, Weight weight)
{
    return weight == Weight::Decides         ? dots.decide
           : weight == Weight::CountsForSome ? dots.countForSome
                                             : dots.hardlyCount;
}

int count(const std::vector<Answer> &lists, Answer answer)
{
    return static_cast<int>(std::ranges::count(lists, answer));
}

/// How many lists said so: below the picture, and in its sentences.
QString counted(Answer answer, int lists)
{
    switch (answer) {
    case Answer::Clean:
        return DotsPicture::tr("%n have nothing against you", "blocklists", lists);
    case Answer::Listed:
        return DotsPicture::tr("%n list you", "blocklists", lists);
    case Answer::NoAnswer:
        return DotsPicture::tr("%n did not answer: normal", "blocklists", lists);
    case Answer::StillToAsk:
        return DotsPicture::tr("%n still to ask", "blocklists", lists);
    case Answer::NotAsked:
        return DotsPicture::tr("%n not asked", "blocklists", lists);
    }
    return {};
}

QStringList countedIn(const std::vector<Answer> &lists)
{
    QStringList parts;
    for (const Answer answer : answers) {
        if (const int n = count(lists, answer))
            parts << counted(answer, n);
    }
    return parts;
}

QString sentenceOf(Weight weight, const std::vector<Answer> &lists)
{
    const QString parts = QLocale().createSeparatedList(countedIn(lists));
    const int all = static_cast<int>(lists.size());
    switch (weight) {
    case Weight::Decides:
        return DotsPicture::tr("Of %n lists that decide, %1.", nullptr, all).arg(parts);
    case Weight::CountsForSome:
        return DotsPicture::tr("Of %n lists that count for some, %1.", nullptr, all).arg(parts);
    case Weight::HardlyCounts:
        return DotsPicture::tr("Of %n lists that hardly count, %1.", nullptr, all).arg(parts);
    }
    return {};
}

/// How the dots of a weight look: `dot` wide, one every `pitch`; all in measures.
struct Grain {
    double dot, pitch, line;
    QString name;
};

Grain grainOf(Weight weight)
{
    switch (weight) {
    case Weight::Decides:
        return {22, 32, 30, DotsPicture::tr("Decide")};
    case Weight::CountsForSome:
        return {12, 19, 19, DotsPicture::tr("Count for some")};
    case Weight::HardlyCounts:
        return {8, 14.5, 13, DotsPicture::tr("Hardly count")};
    }
    return {};
}

constexpr double leastSign = 13; // of a listing, however little the list weighs

void drawDot(Pencil &pencil, Answer answer, const QPointF &centre, double side)
{
    const QRectF at(centre.x() - side / 2, centre.y() - side / 2, side, side);
    const bool large = side > pencil.px(16);
    switch (answer) {
    case Answer::Clean:
        if (large)
            pencil.sign(centre, side, Glyph::Done);
        else
            pencil.draw(Box{.at = at, .radius = side / 2, .fill = Colour::Green});
        break;
    case Answer::Listed:
        pencil.sign(centre, std::max(side, pencil.px(leastSign)), Glyph::Refused);
        break;
    case Answer::NoAnswer:
        pencil.draw(Box{.at = at,
                        .radius = side / 2,
                        .outline = Colour::QuietText,
                        .width = large ? 2.0 : 1.3,
                        .dash = Dash::Dotted});
        break;
    case Answer::StillToAsk:
        pencil.draw(Box{.at = at, .radius = side / 2, .outline = Colour::Edge, .width = large ? 1.5 : 1.0});
        break;
    case Answer::NotAsked:
        pencil.draw(Stroke{.points = {{at.left(), centre.y()}, {at.right(), centre.y()}},
                           .colour = Colour::QuietText,
                           .width = large ? 2.0 : 1.5});
        break;
    }
}

/// One weight: its heading, and its dots in rows of `perRow`.
class Group
{
public:
    Group(const Pencil &pencil, Weight weight, const std::vector<Answer> &lists)
        : m_weight(weight), m_lists(lists), m_grain(grainOf(weight)),
          m_number(DotsPicture::tr("%n lists", "blocklists of one weight", static_cast<int>(lists.size()))),
          m_heading(std::max(pencil.widthOf(m_grain.name, Type::QuietBold), pencil.widthOf(m_number, Type::Quiet)))
    {
    }

    /// The least width where the dots are at most `height` high.
    [[nodiscard]] double widthFor(const Pencil &pencil, double height) const
    {
        const double rows = std::max(1.0, std::floor(height / pencil.px(m_grain.line)));
        const double columns = std::ceil(static_cast<double>(m_lists.size()) / rows);
        return std::max(m_heading, columns * pencil.px(m_grain.pitch));
    }

    /// Returns where it ends.
    double draw(Pencil &pencil, double left, double top, double width) const
    {
        double y = pencil.write(pencil.lines(m_grain.name, Type::QuietBold, width, 2), left, top, Colour::Text);
        y = pencil.write(pencil.lines(m_number, Type::Quiet, width, 2), left, y, Colour::QuietText) + pencil.px(8);
        const double pitch = pencil.px(m_grain.pitch);
        const double line = pencil.px(m_grain.line);
        const auto perRow = static_cast<std::size_t>(std::max(1.0, std::floor((width + 0.01) / pitch)));
        const double first = pencil.px(std::max(m_grain.dot, leastSign)) / 2;
        for (std::size_t i = 0; i < m_lists.size(); ++i) {
            const std::size_t row = i / perRow;
            const QPointF centre(left + first + static_cast<double>(i % perRow) * pitch,
                                 y + line / 2 + static_cast<double>(row) * line);
            drawDot(pencil, m_lists[i], centre, pencil.px(m_grain.dot));
        }
        const std::size_t rows = (m_lists.size() + perRow - 1) / perRow;
        const double bottom = y + static_cast<double>(rows) * line;
        pencil.hint({left, top, width, bottom - top}, sentenceOf(m_weight, m_lists));
        return bottom;
    }

private:
    Weight m_weight;
    const std::vector<Answer> &m_lists;
    Grain m_grain;
    QString m_number;
    double m_heading;
};

/// Side by side, as low as they get; below each other where their headings have no room.
double drawGroups(Pencil &pencil, const std::vector<Group> &groups)
{
    const double gap = pencil.px(30);
    const double room = pencil.width() - gap * static_cast<double>(groups.size() - 1);
    std::vector<double> widths(groups.size());
    for (int measure = 30; measure < 300; measure += 4) {
        const double height = pencil.px(measure);
        std::ranges::transform(groups, widths.begin(), [&](const Group &one) { return one.widthFor(pencil, height); });
        if (std::accumulate(widths.begin(), widths.end(), 0.0) > room)
            continue;
        double left = 0;
        double bottom = 0;
        for (std::size_t i = 0; i < groups.size(); ++i) {
            bottom = std::max(bottom, groups[i].draw(pencil, left, 0, widths[i]));
            left += widths[i] + gap;
        }
        return bottom;
    }
    double y = 0;
    for (const Group &group : groups)
        y = group.draw(pencil, 0, y + pencil.px(y > 0 ? 14 : 0), pencil.width());
    return y;
}

double drawLegend(Pencil &pencil, const Dots &dots, double top)
{
    Flow flow(0, pencil.width(), top, pencil.px(10));
    const double text = pencil.px(22);
    for (const Answer answer : answers) {
        int lists = 0;
        for (const Weight weight : weights)
            lists += count(listsOf(dots, weight), answer);
        if (lists == 0)
            continue;
        const Lines words = pencil.lines(counted(answer, lists), Type::Quiet, pencil.width() - text, 3);
        const QPointF at = flow.place({text + words.width + pencil.px(10), words.height()});
        drawDot(pencil, answer, {at.x() + pencil.px(7), at.y() + words.lineHeight / 2}, pencil.px(12));
        pencil.write(words, at.x() + text, at.y(), Colour::QuietText);
    }
    return flow.bottom();
}

} // namespace

DotsPicture::DotsPicture(QWidget *parent) : Picture(parent)
{
    refresh();
}

Sketch DotsPicture::drawn(Pencil pencil) const
{
    std::vector<Group> groups;
    for (const Weight weight : weights) {
        if (!listsOf(m_dots, weight).empty())
            groups.emplace_back(pencil, weight, listsOf(m_dots, weight));
    }
    if (groups.empty())
        return pencil.finish(0);
    double y = drawGroups(pencil, groups) + pencil.px(12);
    pencil.draw(Stroke{.points = {{0, y}, {pencil.width(), y}}, .colour = Colour::Hairline, .width = 1});
    y = drawLegend(pencil, m_dots, y + pencil.px(10));
    return pencil.finish(y);
}

QString DotsPicture::name() const
{
    return tr("What the blocklists say");
}

QString DotsPicture::description() const
{
    QStringList sentences;
    for (const Weight weight : weights) {
        if (!listsOf(m_dots, weight).empty())
            sentences << sentenceOf(weight, listsOf(m_dots, weight));
    }
    return sentences.isEmpty() ? tr("No blocklist is asked.") : sentences.join(u' ');
}

} // namespace pictures
