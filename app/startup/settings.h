// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace startup
{

/// Takes over the settings of a version that named no organisation, once: where there are none of this one yet. The old
/// file is left as it was, for whoever goes back.
void moveSettings();

} // namespace startup
