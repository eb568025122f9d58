// SPDX-License-Identifier: Apache-2.0
#include "askfirst.h"

#include <QMessageBox>
#include <QPushButton>

namespace wizard
{

void askFirst(QWidget *widget, const QString &question, const QString &yes, const QString &no,
              std::function<void()> act)
{
    auto *box = new QMessageBox(QMessageBox::Question, {}, question, QMessageBox::NoButton, widget);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *agrees = box->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *stays = box->addButton(no, QMessageBox::RejectRole);
    box->setDefaultButton(stays);
    QObject::connect(agrees, &QPushButton::clicked, widget, std::move(act));
    box->open();
}

} // namespace wizard
