// SPDX-License-Identifier: Apache-2.0
#include "sign.h"

#include "canon.h"
#include "sha256.h"

#include "core/base64.h"
#include "core/message/reader.h"

#include <algorithm>

namespace dkim
{

namespace
{

constexpr std::string_view signedFields[] = {"from",        "reply-to",   "subject",      "date",
                                             "message-id",  "to",         "cc",           "mime-version",
                                             "in-reply-to", "references", "content-type", "content-transfer-encoding"};

} // namespace

std::optional<std::string> signatureField(std::string_view octets, const Signing &signing)
{
    Sha256 bodyHash;
    BodyCanonicalizer body(Canonicalization::Relaxed, [&bodyHash](std::string_view piece) { bodyHash.add(piece); });
    message::Reader reader;
    reader.feed(octets, [&body](std::string_view piece) { body.feed(piece); });
    reader.finish();
    body.finish();
    const std::vector<message::Field> &fields = reader.fields();
    std::string names, text;
    for (const std::string_view name : signedFields) {
        const auto field = std::find_if(fields.rbegin(), fields.rend(),
                                        [name](const message::Field &one) { return one.name == name; });
        if (field == fields.rend())
            continue;
        names.append(names.empty() ? "" : ":").append(name);
        appendHeaderField(text, field->text, Canonicalization::Relaxed);
        text += "\r\n";
    }
    if (!names.starts_with("from"))
        return std::nullopt;
    std::string field = "DKIM-Signature: v=1; a=" + std::string(toText(signing.key.publicKey().algorithm)) +
                        "-sha256; c=relaxed/relaxed;\r\n d=" + signing.domain.toText() + "; s=" + signing.selector +
                        "; t=" + std::to_string(signing.at) + ";\r\n h=" + names +
                        ";\r\n bh=" + toBase64(bodyHash.take()) + ";\r\n b=";
    appendHeaderField(text, field, Canonicalization::Relaxed); // §3.7: with an empty b=, and no line end
    const std::string signature = signing.key.sign(text);
    if (signature.empty())
        return std::nullopt;
    return field + toBase64(signature) + "\r\n";
}

} // namespace dkim
