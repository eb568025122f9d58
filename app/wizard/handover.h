// SPDX-License-Identifier: Apache-2.0
// Hand over: a sheet for each of those who have something to do, to copy, to save, as a PDF, or on paper.
#pragma once

#include "walk.h"

#include "app/widgets/text.h"

#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>

namespace wizard
{

class HandOver : public QDialog
{
    Q_OBJECT

public:
    explicit HandOver(Walk &walk, QWidget *parent = nullptr);

private:
    void addRoles();
    void show(int index);
    void savePdf();
    void saveText();
    void print();
    [[nodiscard]] QString fileName(const QString &suffix) const;

    Walk &m_walk;
    QComboBox *m_role;
    QPlainTextEdit *m_sheet;
    widgets::StatusLine *m_says;
};

} // namespace wizard
