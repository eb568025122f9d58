// SPDX-License-Identifier: Apache-2.0
#pragma once

class QString;
class QWidget;

namespace widgets
{

/// Has screen readers say `text` now, although the focus stays where it is. Until Qt 6.8 it is said as the description
/// of `widget`, which stays.
void announce(QWidget *widget, const QString &text);

} // namespace widgets
