// SPDX-License-Identifier: Apache-2.0
// What a list said, as test rows write it: the words of the catalogue.
#pragma once

#include "core/blocklists/outcome.h"

#include <QString>
#include <QStringList>

namespace test
{

inline std::string_view bytes(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// "botnet, phishing"
inline std::vector<blocklists::Meaning> meanings(const QString &text)
{
    std::vector<blocklists::Meaning> all;
    for (const QString &word : text.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        all.push_back(blocklists::meaningCalled(bytes(word.toUtf8())).value());
    return all;
}

inline QString toText(const std::vector<blocklists::Meaning> &all)
{
    QStringList words;
    for (const blocklists::Meaning meaning : all)
        words << QString::fromUtf8(blocklists::toText(meaning).data());
    return words.join(QStringLiteral(", "));
}

inline blocklists::Route route(const QString &text)
{
    return blocklists::routeCalled(bytes(text.toUtf8())).value();
}

/// "host", "/24", "range", "as"
inline blocklists::Extent extent(const QString &text)
{
    return blocklists::extentCalled(bytes(text.toUtf8())).value();
}

/// "24h", "7d"; empty: nobody knows.
inline finding::Span span(const QString &text)
{
    return text.isEmpty() ? finding::Span{} : blocklists::spanCalled(bytes(text.toUtf8())).value();
}

/// What a row says of a listing; the rest is not known.
struct Told {
    std::string list = {};
    std::vector<blocklists::Meaning> meanings = {};
    std::string reason = {};
    blocklists::Route route = blocklists::Route::Unknown;
    finding::Span takes = {};
    finding::Span expires = {};
    std::string mail = {};
    blocklists::Extent covers = {};
    blocklists::Cause cause = blocklists::Cause::None;
    blocklists::Refusal refusal = blocklists::Refusal::Other;
    dns::Status status = dns::Status::Pending;
    std::string causeDetail = {};
};

inline finding::Listing listing(const Told &told)
{
    finding::Listing listing{};
    listing.list = listing.zone = told.list;
    listing.meanings = told.meanings;
    listing.reason = told.reason;
    listing.route = told.route;
    listing.takes = told.takes;
    listing.expires = told.expires;
    listing.mail = told.mail;
    listing.reach = told.covers.reach;
    listing.prefix = told.covers.prefix;
    listing.cause = told.cause;
    listing.refusal = told.refusal;
    listing.status = told.status;
    listing.causeDetail = told.causeDetail;
    return listing;
}

} // namespace test
