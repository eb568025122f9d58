// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;

namespace widgets
{

/// Makes Tab go through the parts of `layout` as they stand, whenever they were made. Qt's own order is that of making.
void orderTabs(QLayout *layout);

} // namespace widgets
