// SPDX-License-Identifier: Apache-2.0
// What a real message shows beside SPF, DKIM and DMARC, in words.
#pragma once

#include "core/message/features.h"
#include "core/message/theirresults.h"

#include <QString>
#include <QStringList>

namespace wording
{

/// What is wrong with Date, From or Message-ID, a sentence each; empty where nothing is.
QStringList headerFaults(const message::Features &features);
/// Whether one click leaves the newsletter; empty where the message is none.
QString oneClick(message::OneClick state);
/// That a mailing list or a forwarder passed the message on, and what that does to SPF and DKIM; empty where none did.
QString passedOn(const message::Features &features);
/// What the server that it left from calls itself, its address, and whether it sent encrypted.
QString leftFrom(const message::Received &hop);
/// What the receiver wrote and what is judged here, with why they differ where they do.
QString compared(const message::Compared &one);

} // namespace wording
