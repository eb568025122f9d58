// SPDX-License-Identifier: Apache-2.0
// Which lists are asked: how old the catalogue is and where it is from, a newer one, all of them, or those with terms
// of their own.
#pragma once

#include "walk.h"

#include "app/widgets/text.h"

#include <QMenu>
#include <QPushButton>

namespace wizard
{

class ListsMenu : public QWidget
{
    Q_OBJECT

public:
    explicit ListsMenu(Walk &walk, QWidget *parent = nullptr);
    void refresh();

private:
    void fill();
    void askForFile();

    Walk &m_walk;
    widgets::Text *m_edition;
    widgets::StatusLine *m_problem;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace wizard
