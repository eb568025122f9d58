// SPDX-License-Identifier: Apache-2.0
// Private keys as files: readable by their owner only from the first octet on, whole or not there at all.
#pragma once

#include <QString>

#include <string_view>

namespace keychain
{

enum class KeyFileError { None, Exists, CannotWrite };

struct KeyFileResult {
    KeyFileError error = KeyFileError::None;
    QString reason; // the system's words, for CannotWrite
};

/// Writes `octets` to `path` with mode 0600, on Windows with an access list that names the owner alone. A file that is
/// there already is left alone unless `replace` says otherwise; nothing is left behind when something fails.
KeyFileResult writeKeyFile(const QString &path, std::string_view octets, bool replace = false);

} // namespace keychain
