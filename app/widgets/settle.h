// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace widgets
{

/// Lays out what is around `changed` now, out to the window. Otherwise each layer takes a turn of the event loop, and
/// the steps in between can be seen.
void settle(QWidget *changed);

/// Makes `widget` as high as its width makes its texts, and no higher than it has to be where others want the room. A
/// policy that only shrinks would cut texts that need more lines than at their usual width.
void fitHeight(QWidget *widget);

} // namespace widgets
