#pragma once

#include <QWidget>

class QGridLayout;

namespace jejak::ui {

// Names at the left, values at the right; values can be selected and copied.
class PropertyList : public QWidget
{
    Q_OBJECT

public:
    explicit PropertyList(QWidget* parent = nullptr);

    // An empty value is shown as "-".
    void add(const QString& name, const QString& value);

private:
    QGridLayout* m_layout;
};

} // namespace jejak::ui
