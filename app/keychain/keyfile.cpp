// SPDX-License-Identifier: Apache-2.0
#include "keyfile.h"

#include "app/files/wholefile.h"

namespace keychain
{

KeyFileResult writeKeyFile(const QString &path, std::string_view octets, bool replace)
{
    const files::Result result = files::write({path, octets, files::Readers::OwnerOnly},
                                              replace ? files::Existing::ReplaceName : files::Existing::Keep);
    switch (result.fault) {
    case files::Fault::None:
        return {};
    case files::Fault::Exists:
        return {KeyFileError::Exists, result.reason};
    case files::Fault::CannotWrite:
        break;
    }
    return {KeyFileError::CannotWrite, result.reason};
}

} // namespace keychain
