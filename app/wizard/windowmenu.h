// SPDX-License-Identifier: Apache-2.0
// What the window can do beside the walk: other domains, saving everything as a file, appearance and language.
#pragma once

#include "handover.h"
#include "walk.h"

#include "app/updates/signedtext.h"
#include "app/widgets/rail.h"

#include <QActionGroup>
#include <QMenu>

#include <functional>

namespace wizard
{

/// In the settings, and for as long as the program runs a property of the application: the language that was chosen.
inline const QString languageKey = QStringLiteral("language");
inline constexpr char languageProperty[] = "mailworthy-language";

class WindowMenu : public QObject
{
    Q_OBJECT

public:
    /// `window` gets the dialogs; both must outlive this.
    WindowMenu(Walk &walk, QWidget *window);

    /// Puts the menus behind the buttons of `rail`.
    void fill(widgets::Rail &rail);
    /// Brings the domains up to date.
    void refresh();

    void saveText();
    void saveZone();
    /// A sheet for each of those who have something to do.
    void handOver(HandOver::Sheet first = HandOver::Sheet::All);

signals:
    /// One sentence about what became of it.
    void told(const QString &sentence);

private:
    void addAppearance();
    void addLanguage();
    void addFiles();
    void addUpdates(const updates::Source &source);
    [[nodiscard]] QString keepFacts(const QByteArray &octets, const QByteArray &key) const;
    void about();
    void showAll();
    [[nodiscard]] QByteArray text() const;
    void save(const QString &title, const QString &suffix, const QString &filter,
              const std::function<QByteArray()> &make);

    Walk &m_walk;
    QWidget *m_window;
    widgets::Rail *m_rail = nullptr;
    QMenu m_menu;
    QAction *m_saveText = nullptr;
    QAction *m_saveZone = nullptr;
    QAction *m_forget = nullptr;
};

} // namespace wizard
