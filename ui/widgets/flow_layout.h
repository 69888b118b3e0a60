#pragma once

#include <QLayout>
#include <QList>

namespace jejak::ui {

// Lays widgets out in lines like words: chips of a filter row.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    // Places the items (or only measures) and answers the height used.
    int place(const QRect& rect, bool measureOnly) const;

    QList<QLayoutItem*> m_items;
};

} // namespace jejak::ui
