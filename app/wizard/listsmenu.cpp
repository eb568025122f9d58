// SPDX-License-Identifier: Apache-2.0
#include "listsmenu.h"

#include "app/widgets/fields.h"
#include "app/wording/wording.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>

#include <algorithm>

namespace wizard
{

using widgets::Text;
using widgets::Voice;

ListsMenu::ListsMenu(Walk &walk, QWidget *parent)
    : QWidget(parent), m_walk(walk), m_edition(new Text(Voice::Quiet, {}, this)),
      m_problem(new widgets::StatusLine(this)), m_button(widgets::buttonWith(tr("Which &lists are asked"), this)),
      m_menu(new QMenu(m_button))
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_edition, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_problem);
    m_button->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ListsMenu::fill);
}

void ListsMenu::refresh()
{
    m_problem->report(m_walk.lists().problem());
    const blocklists::Catalogue &lists = m_walk.catalogues().blocklists;
    const QString month = wording::month(lists.asOf);
    m_edition->say(m_walk.lists().file().isEmpty()
                       ? tr("What is known of the lists is from %1.").arg(month)
                       : tr("What is known of the lists is from %1, out of the file %2.")
                             .arg(month, wording::shown(QFileInfo(m_walk.lists().file()).fileName().toStdString())));
}

/// Anew each time: another catalogue has other lists with terms of their own.
void ListsMenu::fill()
{
    m_menu->clear();
    QAction *all = m_menu->addAction(tr("Ask &all lists that can be asked"));
    all->setCheckable(true);
    all->setChecked(m_walk.lists().selection().all);
    connect(all, &QAction::toggled, this,
            [this](bool on) { m_walk.lists().select([on](blocklists::Selection &lists) { lists.all = on; }); });
    m_menu->addSection(tr("Lists with terms of their own"));
    const auto &agreed = m_walk.project().agreedOperators;
    std::vector<std::string> operators;
    for (const blocklists::List &list : m_walk.catalogues().blocklists.lists) {
        if (list.ask != blocklists::Ask::OnRequest || list.needsKey() ||
            std::find(operators.begin(), operators.end(), list.operatorName) != operators.end())
            continue;
        operators.push_back(list.operatorName);
        const QString who = wording::shown(list.operatorName).replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *one = m_menu->addAction(list.status == "registration-required"
                                             ? tr("Ask %1, with whom my DNS server is registered").arg(who)
                                             : tr("Ask %1, whose terms I have read").arg(who));
        one->setCheckable(true);
        one->setChecked(std::find(agreed.begin(), agreed.end(), list.operatorName) != agreed.end());
        connect(one, &QAction::toggled, this,
                [this, name = list.operatorName](bool on) { m_walk.lists().agree(name, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Use a &newer catalogue from a file …")), &QAction::triggered, this,
            &ListsMenu::askForFile);
    QAction *back = m_menu->addAction(tr("Back to the &built-in catalogue"));
    back->setEnabled(!m_walk.lists().file().isEmpty() || !m_walk.lists().problem().isEmpty());
    connect(back, &QAction::triggered, &m_walk, [this] { m_walk.lists().useFile({}); });
}

void ListsMenu::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("A newer catalogue of blocklists"),
                        QStandardPaths::writableLocation(QStandardPaths::DownloadLocation), tr("Catalogues (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_walk.lists(), &ListsChoice::useFile);
    dialog->open();
}

} // namespace wizard
