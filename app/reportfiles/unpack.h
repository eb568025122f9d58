// SPDX-License-Identifier: Apache-2.0
// Inside reportfiles: what is packed (gzip, zip, tar and the like, by libarchive), member by member, unpacked while it
// is read and never to a disk.
#pragma once

#include "octets.h"

#include "core/reports/report.h"

#include <memory>
#include <optional>
#include <string>

struct archive;
struct archive_entry;

namespace reportfiles
{

/// Whether it begins as an archive does that can be unpacked here.
bool looksPacked(std::string_view beginning);

class Archive final : public Octets
{
public:
    /// `packed` must outlive it.
    explicit Archive(Octets &packed);
    ~Archive() override;

    /// Goes to the next member that is a file; false at the end, see fault(). What is left of the last one is passed
    /// over.
    bool nextMember();
    /// Its path in the archive; empty for what has no name, as in gzip.
    [[nodiscard]] std::string name() const;
    [[nodiscard]] bool isEncrypted() const;
    /// The octets of the member.
    std::string_view next() override;

    /// Why it could not be read to its end, or None.
    [[nodiscard]] reports::Fault fault() const { return m_fault; }

    /// The next run of what is packed; what the library reads.
    std::string_view nextPacked();

private:
    struct Free {
        void operator()(archive *one) const;
    };

    void fail();

    Octets &m_packed;
    bool m_isPackedOver = false; // no more of it will come
    std::unique_ptr<archive, Free> m_archive;
    archive_entry *m_member = nullptr; // owned by the archive
    bool m_isRaw = false;
    reports::Fault m_fault = reports::Fault::None;
};

} // namespace reportfiles
