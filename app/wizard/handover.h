// SPDX-License-Identifier: Apache-2.0
// Hand over: a sheet for each of those who have something to do, to copy, to save, as a PDF, or on paper.
#pragma once

#include "walk.h"

#include "app/widgets/text.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>

#include <functional>

namespace wizard
{

class HandOver : public QDialog
{
    Q_OBJECT

public:
    /// Which sheet is shown first.
    enum class Sheet { All, Website, Undo };

    explicit HandOver(Walk &walk, QWidget *parent = nullptr, Sheet first = Sheet::All);

private:
    void addRoles(Sheet first);
    void addButtons(QHBoxLayout *row);
    void write();
    [[nodiscard]] QString undoText() const;
    void show(int index);
    void savePdf();
    void saveText();
    void print();
    void save(const QString &suffix, const QString &filter, const std::function<QByteArray()> &make);

    Walk &m_walk;
    QComboBox *m_role;
    QPlainTextEdit *m_sheet;
    widgets::StatusLine *m_says;
};

} // namespace wizard
