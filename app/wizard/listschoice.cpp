// SPDX-License-Identifier: Apache-2.0
#include "listschoice.h"

#include "app/startup/catalogues.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace wizard
{

ListsChoice::ListsChoice(const Environment &environment, ProjectEditor &editor, QObject *parent)
    : QObject(parent), m_environment(environment), m_editor(editor), m_catalogues(environment.catalogues),
      m_keys(environment.listKeys), m_file(environment.listsFile)
{
    connect(&m_keys, &ListKeyring::changed, this, &ListsChoice::keysChanged);
    m_keys.readKept();
    if (!environment.listsProblem.isEmpty())
        m_problem = QCoreApplication::translate("wizard::Walk", "%1 The built-in list is used instead.")
                        .arg(environment.listsProblem);
}

void ListsChoice::select(const std::function<void(blocklists::Selection &)> &edit)
{
    blocklists::Selection next = m_selection;
    edit(next);
    if (next == m_selection)
        return;
    m_selection = std::move(next);
    emit changed();
}

void ListsChoice::tryResolver(const std::string &server)
{
    if (server == m_otherResolver)
        return;
    m_otherResolver = server;
    emit changed();
}

void ListsChoice::agree(const std::string &operatorName, bool agreed)
{
    const auto &all = m_editor.project().agreedOperators;
    if ((std::find(all.begin(), all.end(), operatorName) != all.end()) == agreed)
        return;
    m_editor.setAgreed(operatorName, agreed);
    emit changed();
}

bool ListsChoice::useFile(const QString &path)
{
    auto read = startup::loadCatalogues(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_problem = QCoreApplication::translate("wizard::Walk", "%1 The lists stay as they were.").arg(*problem);
        emit refused();
        return false;
    }
    m_problem.clear();
    m_catalogues = std::get<0>(std::move(read));
    m_file = path;
    if (!m_environment.practice)
        QSettings().setValue(keptListsFile, path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath());
    if (m_environment.otherCatalogues)
        m_environment.otherCatalogues(*m_catalogues);
    emit changed();
    return true;
}

blocklists::Selection ListsChoice::all() const
{
    blocklists::Selection all = m_selection;
    all.keys = m_keys.keys();
    const auto &agreed = m_editor.project().agreedOperators;
    all.agreed = {agreed.begin(), agreed.end()};
    return all;
}

} // namespace wizard
