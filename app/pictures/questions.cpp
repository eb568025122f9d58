// SPDX-License-Identifier: Apache-2.0
#include "questions.h"

#include <algorithm>

namespace pictures
{

namespace
{

constexpr double disc = 26;

void drawNumber(Pencil &pencil, qsizetype number, const QPointF &centre)
{
    const double side = pencil.px(disc);
    pencil.draw(Box{
        .at = {centre.x() - side / 2, centre.y() - side / 2, side, side}, .radius = side / 2, .fill = Colour::Accent});
    const Lines words = pencil.lines(QString::number(number), Type::QuietBold, side);
    pencil.write(words, centre.x(), centre.y() - words.height() / 2, Colour::OnAccent, Align::Centre);
}

double drawAcross(Pencil &pencil, const QStringList &questions, double top, double station)
{
    const double column = pencil.width() / static_cast<double>(questions.size());
    const double line = top + pencil.px(14);
    const double end = pencil.width() - column / 2;
    const auto branch = [&](const QPolygonF &points) {
        pencil.draw(Stroke{.points = points, .colour = Colour::NextOutline, .width = 1.5});
    };
    branch({{station, top}, {station, line}});
    branch({{column / 2, line + pencil.px(12)}, {column / 2, line}, {end, line}, {end, line + pencil.px(12)}});
    double bottom = line;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const double x = (static_cast<double>(i) + 0.5) * column;
        branch({{x, line}, {x, line + pencil.px(18)}});
        drawNumber(pencil, i + 1, {x, line + pencil.px(18 + disc / 2)});
        const Lines words = pencil.lines(questions[i], Type::Quiet, column - pencil.px(8), 4);
        bottom = std::max(bottom, pencil.write(words, x, line + pencil.px(18 + disc + 8), Colour::Text, Align::Centre));
    }
    return bottom;
}

double drawList(Pencil &pencil, const QStringList &questions, double top)
{
    const double text = pencil.px(disc + 12);
    double y = top;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        y += pencil.px(8);
        const Lines words = pencil.lines(questions[i], Type::Quiet, pencil.width() - text, 4);
        const double height = std::max(pencil.px(disc), words.height());
        drawNumber(pencil, i + 1, {pencil.px(disc / 2), y + height / 2});
        pencil.write(words, text, y + (height - words.height()) / 2, Colour::Text);
        y += height;
    }
    return y;
}

} // namespace

double drawQuestions(Pencil &pencil, const QStringList &questions, double top, std::optional<double> station)
{
    if (questions.isEmpty())
        return top;
    const double column = pencil.width() / static_cast<double>(questions.size()) - pencil.px(8);
    const bool fits = column >= pencil.px(96) && std::ranges::all_of(questions, [&](const QString &question) {
                          return pencil.widestWord(question, Type::Quiet) <= column;
                      });
    return station && fits ? drawAcross(pencil, questions, top + pencil.px(4), *station)
                           : drawList(pencil, questions, top + pencil.px(8));
}

} // namespace pictures
