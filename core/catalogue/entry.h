// SPDX-License-Identifier: Apache-2.0
// One entry of a catalogue, read strictly: a field of the wrong kind, an unknown word or a value beyond all measure is
// a problem with the entry's name, never a guess. Unknown fields are passed over, so that older programs read newer
// files.
#pragma once

#include "catalogue.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace catalogue
{

class Entry
{
public:
    /// `label` tells the entry in a problem, e.g. "services[3]".
    Entry(QJsonObject object, QString label) : m_object(std::move(object)), m_label(std::move(label)) {}

    std::string text(const char *field, bool required = false);
    std::string identifier(const char *field); // required: a-z, 0-9 and single hyphens
    std::string link(const char *field);       // https only
    std::string web(const char *field);        // http or https
    std::string month(const char *field);      // "2026-11"
    std::vector<std::string> texts(const char *field);
    std::vector<std::string> patterns(const char *field); // of names: a-z, 0-9 and -_.*, at most three stars
    std::optional<unsigned> number(const char *field);
    std::optional<bool> flag(const char *field);
    Entry object(const char *field);
    std::vector<Entry> objects(const char *field); // of an array; a problem in one is the reader's to take
    std::vector<std::pair<std::string, std::string>> map(const char *field); // all values are texts

    /// The value whose word stands in the field; `fallback` when the field is absent.
    template <typename Value>
    Value word(const char *field, std::initializer_list<std::pair<const char *, Value>> words, Value fallback)
    {
        const std::string found = text(field);
        if (found.empty())
            return fallback;
        for (const auto &[spelling, value] : words) {
            if (found == spelling)
                return value;
        }
        fail(field, "has an unknown word");
        return fallback;
    }

    /// Whether `text` is a whole http or https link.
    static bool isWeb(const std::string &text);

    /// The first thing that was wrong.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }
    void take(const Entry &part); // the problem of a part
    void fail(const char *field, const char *what);

private:
    QJsonObject m_object;
    QString m_label;
    std::optional<Problem> m_problem;
};

/// A catalogue file: its head and the entries of its array `list`.
struct File {
    std::string asOf;
    QJsonObject head;
    std::vector<Entry> entries;
};

/// Reads the frame { "schema": 1, "as_of": …, list: [ … ] }.
Read<File> readFile(const QByteArray &json, const char *list);

} // namespace catalogue
