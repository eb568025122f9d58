// SPDX-License-Identifier: Apache-2.0
#include "unpack.h"

#include "core/budget.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace reportfiles
{

namespace
{

la_ssize_t readPacked(archive *, void *self, const void **run)
{
    const std::string_view octets = static_cast<Archive *>(self)->nextPacked();
    *run = octets.data();
    return static_cast<la_ssize_t>(octets.size());
}

} // namespace

bool looksPacked(std::string_view beginning)
{
    using namespace std::string_view_literals;
    constexpr std::string_view magic[] = {"\x1F\x8B"sv, "PK\x03\x04"sv, "PK\x05\x06"sv};
    constexpr std::size_t tarMagic = 257; // POSIX ustar
    return std::ranges::any_of(magic, [&](std::string_view one) { return beginning.starts_with(one); }) ||
           (beginning.size() > tarMagic && beginning.substr(tarMagic).starts_with("ustar"));
}

void Archive::Free::operator()(archive *one) const
{
    archive_read_free(one);
}

Archive::Archive(Octets &packed) : m_packed(packed), m_archive(archive_read_new())
{
    archive *one = m_archive.get();
    // Only what the library itself unpacks: no programs of the system are started.
    archive_read_support_filter_gzip(one);
    archive_read_support_format_zip_streamable(one);
    archive_read_support_format_tar(one);
    archive_read_support_format_raw(one);
    if (archive_read_open(one, this, nullptr, readPacked, nullptr) != ARCHIVE_OK)
        fail();
    else if (archive_filter_count(one) > static_cast<int>(budget::archiveDepth))
        m_fault = reports::Fault::TooNested; // the library looks through gzip in gzip by itself
}

/// What fails where nothing more came was cut off.
void Archive::fail()
{
    m_fault = m_isPackedOver ? reports::Fault::CutOff : reports::Fault::BrokenArchive;
}

std::string_view Archive::nextPacked()
{
    const std::string_view run = m_packed.next();
    m_isPackedOver = run.empty();
    return run;
}

Archive::~Archive() = default;

bool Archive::nextMember()
{
    while (m_fault == reports::Fault::None) {
        const int status = archive_read_next_header(m_archive.get(), &m_member);
        if (status == ARCHIVE_EOF)
            return false;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            fail();
            return false;
        }
        m_isRaw = archive_format(m_archive.get()) == ARCHIVE_FORMAT_RAW;
        const auto type = archive_entry_filetype(m_member);
        if (m_isRaw || type == AE_IFREG || type == 0)
            return true;
    }
    return false;
}

std::string Archive::name() const
{
    const char *name = m_isRaw ? nullptr : archive_entry_pathname(m_member);
    return name ? name : "";
}

bool Archive::isEncrypted() const
{
    return archive_entry_is_data_encrypted(m_member) != 0;
}

std::string_view Archive::next()
{
    const void *run = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    while (m_fault == reports::Fault::None) {
        const int status = archive_read_data_block(m_archive.get(), &run, &size, &offset);
        if (status == ARCHIVE_EOF)
            return {};
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            fail();
        else if (size > 0)
            return {static_cast<const char *>(run), size};
    }
    return {};
}

} // namespace reportfiles
