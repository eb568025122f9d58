// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace widgets
{

/// The first lines of a longer text in quiet letters, and an ellipsis where it goes on.
class ElidedText : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedText(int lines, QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// What is to be read in a field `width` wide, line by line.
    [[nodiscard]] QStringList linesFor(int width) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    int m_most;
};

} // namespace widgets
