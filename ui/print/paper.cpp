#include "ui/print/paper.h"

#include <QStringList>

namespace jejak::ui {

QFont fontOf(const PaperFace& face)
{
    return paperFont(points(face.size), face.weight);
}

QSizeF PaperPage::size() const
{
    const QSizeF a4(millimetres(210), millimetres(297));
    return orientation == Orientation::landscape ? a4.transposed() : a4;
}

QString textOf(const PaperPage& page)
{
    QStringList texts;
    for (const PaperText& text : page.texts)
        texts += text.text;
    return texts.join(QLatin1Char(' '));
}

} // namespace jejak::ui
