// SPDX-License-Identifier: Apache-2.0
// Which blocklists are asked, and how: the catalogue that they are from, what the person selected, another resolver to
// try, the keys to lists that want one, and whose terms the person has read.
#pragma once

#include "environment.h"
#include "listkeyring.h"
#include "projecteditor.h"

namespace wizard
{

/// In the settings: the file with a newer catalogue of lists that was chosen last.
inline const QString keptListsFile = QStringLiteral("lists/catalogue");

class ListsChoice : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    ListsChoice(const Environment &environment, ProjectEditor &editor, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const checkup::Catalogues> &catalogues() const { return m_catalogues; }
    [[nodiscard]] ListKeyring &keys() { return m_keys; }
    [[nodiscard]] const blocklists::Selection &selection() const { return m_selection; }
    /// Changes which lists are asked and how.
    void select(const std::function<void(blocklists::Selection &)> &edit);
    /// Tries another resolver, as Question::server, with the lists that refuse the usual one.
    void tryResolver(const std::string &server);
    [[nodiscard]] const std::string &otherResolver() const { return m_otherResolver; }
    /// Whether lists with terms of their own by this operator may be asked; kept with the project.
    void agree(const std::string &operatorName, bool agreed);
    /// Takes the lists of a newer file, or the built-in ones when `path` is empty, for the next start, too. Where
    /// something is wrong with the file the lists stay as they were, and problem() says so.
    bool useFile(const QString &path);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// The file that the lists are from; empty for the built-in ones.
    [[nodiscard]] const QString &file() const { return m_file; }

    /// All that is chosen, for one look.
    [[nodiscard]] blocklists::Selection all() const;

signals:
    /// Other lists are to be asked, or in another way: time to look again.
    void changed();
    /// A key is another one; several may come one after the other.
    void keysChanged();
    /// There is a problem() to be told.
    void refused();

private:
    const Environment &m_environment;
    ProjectEditor &m_editor;
    std::shared_ptr<const checkup::Catalogues> m_catalogues;
    ListKeyring m_keys;
    blocklists::Selection m_selection;
    std::string m_otherResolver;
    QString m_file;
    QString m_problem;
};

} // namespace wizard
