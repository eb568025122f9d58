// SPDX-License-Identifier: Apache-2.0
#include "findingrows.h"
#include "say.h"
#include "words.h"

#include "app/widgets/fields.h"
#include "app/wording/tasks.h"
#include "app/wording/wording.h"

#include <algorithm>

namespace wizard
{

using widgets::Glyph;
using widgets::plainText;
using widgets::Row;

namespace
{

/// What becomes of it without more being done here.
QString remarkOf(const Finding &finding, const todo::Task *cure, bool isNext, const Walk &walk)
{
    if (!cure)
        return finding.severity == Severity::Unknown ? tr("could not check") : QString();
    if (todo::isOver(*cure))
        return tr("done, not seen yet");
    if (isNext && cure->kind == todo::Kind::AskProvider)
        return tr("fixed by the same letter");
    if (isNext)
        return tr("fixed by the task above");
    if (!todo::isDoable(*cure))
        return tr("waiting");
    const checkup::Report *report = walk.look().report();
    return report && cure->kind != todo::Kind::Wait ? wording::say(*cure, *report).title : QString();
}

/// What a card says, to tell whether it says something else.
QString fingerprint(const widgets::FindingDetails::Content &content)
{
    QStringList all{content.summary, content.why,  content.found, content.wanted, content.who,
                    content.how,     content.copy, content.planB, content.link,   content.about};
    for (const Evidence &item : content.evidence)
        all << plainText(item.query) << plainText(item.answer) << plainText(item.server);
    return all.join(QLatin1Char('\n'));
}

QString fingerprint(const widgets::RecordCard::Content &content)
{
    QStringList all{content.heading,
                    content.why,
                    content.who,
                    content.letter,
                    plainText(content.record.value),
                    QString::number(static_cast<int>(content.record.action))};
    for (const std::string &old : content.record.current)
        all << plainText(old);
    return all.join(QLatin1Char('\n'));
}

/// What is in a row: cards of one kind, one below the other, made when it is opened.
template <typename Shown, typename Content> void fill(Row::Content &row, std::vector<Content> contents)
{
    for (const Content &content : contents)
        row.bodyIs += fingerprint(content) + QLatin1Char('\n');
    if (contents.empty())
        return;
    row.build = [contents = std::move(contents)](QVBoxLayout &to) {
        for (const Content &content : contents)
            to.addWidget(new Shown(content, to.parentWidget()));
    };
}

std::vector<widgets::RecordCard::Content> recordsOf(const todo::Task &task, const Walk &walk)
{
    std::vector<widgets::RecordCard::Content> all;
    for (const records::Record &record : walk.look().records()) {
        const bool wanted = std::any_of(task.records.begin(), task.records.end(), [&record](const todo::ToType &typed) {
            return typed.purpose == record.purpose && typed.action == record.action && typed.name == record.name;
        });
        if (wanted)
            all.push_back(contentOf(record, walk));
    }
    return all;
}

} // namespace

QString rowKey(const todo::Mended &finding)
{
    QString key = plainText(toText(finding.code)) + QLatin1Char(' ') + plainText(finding.subject);
    if (!finding.list.empty())
        key += QLatin1Char(' ') + plainText(finding.list);
    return key;
}

Row::Content findingRow(const Finding &finding, Check check, const todo::Task *cure, bool isNext, const Walk &walk)
{
    const bool waits = cure && !todo::isDoable(*cure) && finding.severity >= Severity::Warning;
    Row::Content row{.id = rowKey(todo::mended(finding, check)),
                     .words = {.glyph = waits ? Glyph::Waiting : widgets::glyphOf(finding.severity),
                               .headline = wording::headline(finding),
                               .beside = {},
                               .trailing = remarkOf(finding, cure, isNext, walk)}};
    fill<widgets::FindingDetails>(row, std::vector{contentOf(finding, walk)});
    return row;
}

Row::Content fineRow(const Findings &fine, const Walk &walk)
{
    std::vector<widgets::FindingDetails::Content> all;
    for (const Finding &finding : fine)
        all.push_back(contentOf(finding, walk));
    const auto count = static_cast<int>(all.size());
    Row::Content row{
        .id = QStringLiteral("fine"),
        .words = {.glyph = Glyph::Done,
                  .headline = count == 1 ? wording::headline(*fine.begin())
                                         : QCoreApplication::translate("wizard", "%n things are fine", nullptr, count),
                  .beside = {},
                  .trailing = {}}};
    fill<widgets::FindingDetails>(row, std::move(all));
    return row;
}

Row::Content taskRow(const todo::Task &task, const Walk &walk)
{
    const checkup::Report *report = walk.look().report();
    Row::Content row{.id = plainText(task.id),
                     .words = {.glyph = todo::isDoable(task) ? Glyph::ToDo : Glyph::Waiting,
                               .headline = report ? wording::say(task, *report).title : QString(),
                               .beside = {},
                               .trailing = wording::stateWord(task.state)}};
    fill<widgets::RecordCard>(row, recordsOf(task, walk));
    return row;
}

std::optional<Row::Content> keptRow(const Walk &walk)
{
    std::vector<widgets::RecordCard::Content> all;
    for (const records::Record &record : walk.look().records()) {
        if (record.action == records::Action::Keep)
            all.push_back(contentOf(record, walk));
    }
    if (all.empty())
        return {};
    const auto count = static_cast<int>(all.size());
    const QString headline = QCoreApplication::translate("wizard", "%n record(s) are right already", nullptr, count);
    Row::Content row{.id = QStringLiteral("kept"),
                     .words = {.glyph = Glyph::Done, .headline = headline, .beside = {}, .trailing = {}}};
    fill<widgets::RecordCard>(row, std::move(all));
    return row;
}

} // namespace wizard
