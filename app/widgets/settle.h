// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace widgets
{

/// Lays out what is around `changed` now, out to the window. Otherwise each layer takes a turn of the event loop, and
/// the steps in between can be seen.
void settle(QWidget *changed);

} // namespace widgets
