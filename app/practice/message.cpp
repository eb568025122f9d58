// SPDX-License-Identifier: Apache-2.0
#include "message.h"

#include <QDateTime>

namespace practice
{

namespace
{

std::string dateOf(std::int64_t now)
{
    return QDateTime::fromSecsSinceEpoch(now, Qt::UTC).toString(Qt::RFC2822Date).toStdString();
}

} // namespace

std::string arrivedMessage(const Setup &firm, std::int64_t now, const std::optional<dkim::Signing> &signing)
{
    const std::string domain = firm.domain.toText(), host = firm.host.value_or(firm.domain).toText();
    const std::string client = firm.senders.empty() ? std::string() : ip::toText(firm.senders.front().address);
    const std::string date = dateOf(now), id = std::to_string(now), author = "info@" + domain;
    const std::string left = "Received: from [192.168.178.20] (unknown [192.168.178.20])\r\n by " + host +
                             " with ESMTPSA id 1" + id + ";\r\n " + date + "\r\nFrom: Morgenrot <" + author +
                             ">\r\nTo: morgenrot@mailbox.example\r\nSubject: Good morning\r\nDate: " + date +
                             "\r\nMessage-ID: <" + id + "@" + domain +
                             ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                             "The rolls are ready from six o'clock.\r\n";
    const std::string signature =
        signing ? dkim::signatureField(left, *signing).value_or(std::string()) : std::string();
    return "Return-Path: <" + author + ">\r\nReceived: from " + host + " (" + host + " [" + client +
           "])\r\n by mx.mailbox.example with ESMTPS id 2" + id + ";\r\n " + date + "\r\n" + signature + left;
}

} // namespace practice
