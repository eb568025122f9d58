// SPDX-License-Identifier: Apache-2.0
// A value to be copied into somebody else's form: a field that cannot be typed into, with its copy button inside. What
// is too long is cut on the screen and copied whole; control characters can be seen, and are copied as they are.
#pragma once

#include <QLineEdit>
#include <QTimer>

class QToolButton;

namespace widgets
{

class CopyField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is what it is, for screen readers: "Value of SPF".
    explicit CopyField(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }
    /// Puts the value on the clipboard, and says so for two seconds. Enter, Space and the system's key for copying do
    /// the same.
    void copyValue();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_value;
    QToolButton *m_copy;
    QTimer m_said;
    bool m_dressing = false;
};

} // namespace widgets
