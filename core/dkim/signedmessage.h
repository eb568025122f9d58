// SPDX-License-Identifier: Apache-2.0
// The signatures of a whole message on its way through (RFC 6376 §3.7): the body is hashed as it passes, once for each
// way in which some signature wants it hashed. So a message of any size needs little memory.
#pragma once

#include "signature.h"

#include "core/message/reader.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dkim
{

/// One DKIM-Signature and what the message hashes to in its way.
struct Signed {
    Signature signature;
    std::string headerHash;       // octets; empty where the signature can never pass
    std::string bodyHash;         // octets
    std::uint64_t bodyOctets = 0; // of the canonical body
};

/// What is left of a message once it was read.
struct Message {
    message::Form form = message::Form::Empty;
    std::vector<message::Field> fields; // from the top
    std::vector<Signed> signatures;
};

class MessageReader
{
public:
    /// As many well-formed signatures are hashed and asked about; the rest gets Cause::TooManySignatures (RFC 6376
    /// §6.1).
    static constexpr std::size_t mostSignatures = 16;
    /// Malformed ones are told as well, with all others up to so many.
    static constexpr std::size_t mostTold = 64;

    /// `names` reads U-labels in d=, s= and i= (RFC 8616 §5).
    explicit MessageReader(NameReader names = {});
    ~MessageReader();
    MessageReader(MessageReader &&) noexcept;
    MessageReader &operator=(MessageReader &&) noexcept;

    /// The next octets of the message, cut anywhere.
    void feed(std::string_view octets);
    /// Whether it is no message that anything can be told about, so that nothing more need be read.
    [[nodiscard]] bool isRefused() const { return m_reader.isRefused(); }
    /// The message has ended; to be called once.
    Message finish();

private:
    class BodyHash;
    void readSignatures();

    NameReader m_names;
    message::Reader m_reader;
    bool m_inBody = false; // the signatures are known
    Message m_message;
    std::vector<std::unique_ptr<BodyHash>> m_bodies;
};

} // namespace dkim
