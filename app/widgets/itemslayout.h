// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

#include <vector>

namespace widgets
{

/// A layout that owns its items in order; how they lie is for others to say.
class ItemsLayout : public QLayout
{
public:
    explicit ItemsLayout(QWidget *parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }
    ~ItemsLayout() override { qDeleteAll(m_items); }

    void insertWidget(int index, QWidget *widget)
    {
        addChildWidget(widget);
        m_items.insert(m_items.begin() + index, new QWidgetItem(widget));
        invalidate();
    }
    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override
    {
        return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
    }
    QLayoutItem *takeAt(int index) override
    {
        QLayoutItem *item = itemAt(index);
        if (item)
            m_items.erase(m_items.begin() + index);
        return item;
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    /// Those that are not hidden.
    [[nodiscard]] std::vector<QLayoutItem *> shown() const
    {
        std::vector<QLayoutItem *> all;
        for (QLayoutItem *item : m_items) {
            if (!item->isEmpty())
                all.push_back(item);
        }
        return all;
    }

private:
    std::vector<QLayoutItem *> m_items;
};

} // namespace widgets
