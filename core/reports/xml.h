// SPDX-License-Identifier: Apache-2.0
// The XML of aggregate reports (XML 1.0, Fifth Edition), read as it comes: elements and the text in them, nothing else.
// Document types are refused, and with them entities of one's own (XML §4.2), so that nothing can grow while it is
// read; depth and the length of each piece are bounded. A report has no attributes that matter, so their values are
// passed over. QXmlStreamReader was measured first: over the same files it takes 2.3 times as long as expat for reading
// alone, because every piece becomes UTF-16.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reports
{

enum class XmlFault : std::uint8_t {
    None,
    NoXml,    // it does not begin as XML does
    Doctype,  // a document type: refused unread
    Entity,   // a reference to an entity that XML itself does not have (§4.6)
    Encoding, // two octets per character, or a zero octet
    Syntax,   // not well-formed (§2.1)
    TooDeep,  // more than budget::xmlDepth elements in one another
    TooLong,  // a piece over budget::xmlPieceOctets
    CutOff,   // it ends in the middle
};

/// What becomes of the elements. Names come without a prefix (§2.3 of Namespaces in XML); views last for the call.
class XmlSink
{
public:
    virtual ~XmlSink() = default;
    virtual void opened(std::string_view name) = 0;
    /// `text` is what stands between the last tag and this end, references replaced: all of an element without others.
    virtual void closed(std::string_view text) = 0;
};

class XmlReader
{
public:
    /// `sink` must outlive the reader.
    explicit XmlReader(XmlSink &sink) : m_sink(sink) {}

    /// The next octets, cut anywhere. False once the text is refused: nothing more need be read.
    bool feed(std::string_view octets);
    /// The text has ended; to be called once.
    void finish();

    [[nodiscard]] XmlFault fault() const { return m_fault; }

private:
    bool fail(XmlFault fault);
    bool begin();
    /// Takes the next piece from `m_at` on; false where it is not all there yet, or refused.
    bool next();
    bool takeMarkup(std::size_t open);
    bool takeDeclaration(std::size_t open);
    bool takeStart(std::size_t open);
    bool takeEnd(std::size_t open);
    bool addText(std::string_view raw);

    XmlSink &m_sink;
    std::string m_octets; // read and not taken yet
    std::size_t m_at = 0; // in them
    std::string m_text;   // since the last tag, as far as it does not stand in one run
    std::string m_names;  // of the open elements, one behind the other
    std::vector<std::size_t> m_starts;
    bool m_begun = false;
    bool m_ended = false; // the root is closed
    XmlFault m_fault = XmlFault::None;
};

} // namespace reports
