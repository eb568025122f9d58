// SPDX-License-Identifier: Apache-2.0
// How much a button counts. One button of the window is filled: the one that Enter presses.
#pragma once

class QAbstractButton;
class QWidget;

namespace widgets
{

enum class ButtonRole {
    Outlined,       // one of several equals
    OutlinedAccent, // the way on, while another button is the filled one
    Filled,         // the one thing to do
    Quiet,          // text alone, like a link; as wide as its text, so that it ends at the edge it is laid against
};

/// Has `button` drawn as `role` by the program's style.
void setRole(QAbstractButton *button, ButtonRole role);

/// The role that was set, Quiet for flat buttons, else Outlined.
ButtonRole roleOf(const QWidget *button);

} // namespace widgets
