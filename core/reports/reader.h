// SPDX-License-Identifier: Apache-2.0
// Reads one report while it comes (RFC 9990 §3.1, the schema in its Appendix A): the rows pass by one at a time, so a
// report of any size needs the memory of one row.
#pragma once

#include "report.h"
#include "xml.h"

#include <functional>
#include <vector>

namespace reports
{

class Reader : private XmlSink
{
public:
    /// What becomes of a row; it is the reader's again when the call returns. False: no more is wanted.
    using Take = std::function<bool(const Row &)>;

    explicit Reader(Take take) : m_take(std::move(take)), m_xml(*this) {}

    /// The next octets, cut anywhere. False once nothing more need be read.
    bool feed(std::string_view octets);
    /// The report has ended; to be called once.
    void finish();

    [[nodiscard]] Fault fault() const { return m_fault; }
    /// Whole once the report has ended well; whatever else, in front of the first row only if they stood there.
    [[nodiscard]] const Metadata &metadata() const { return m_metadata; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// Rows that have no address or no number that can be read.
    [[nodiscard]] std::uint64_t unreadRows() const { return m_unreadRows; }

    /// Where in a report one is; inside of the class and its tables.
    enum class At : std::uint8_t;

private:
    void opened(std::string_view name) override;
    void closed(std::string_view text) override;
    void takeMetadata(At at, std::string_view value);
    void takePolicy(At at, std::string_view value);
    void takeRow(At at, std::string_view value);
    void takeResult(At at, std::string_view value);
    void endRow();

    Take m_take;
    XmlReader m_xml;
    std::vector<At> m_path;
    Metadata m_metadata;
    Policy m_policy;
    Row m_row;
    std::uint64_t m_rows = 0;
    std::uint64_t m_unreadRows = 0;
    bool m_isStopped = false;
    Fault m_fault = Fault::None;
};

} // namespace reports
