#pragma once

#include "ui/print/paper.h"

#include <optional>
#include <vector>

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace jejak::ui {

// Shows pages as they will be printed, below each other. Zoom with Ctrl and the wheel or with + and
// -, 0 fits the width again; Page Up and Page Down go from page to page.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setPages(std::vector<PaperPage> pages);
    const std::vector<PaperPage>& pages() const { return m_pages; }

    // The page in the middle of what is seen, from 1; 0 without pages.
    int currentPage() const;
    void showPage(int page);

    // 1 is the size of paper. Without a value the widest page fills the width.
    void setZoom(std::optional<double> zoom);
    double zoom() const;

    void zoomIn();
    void zoomOut();
    void fitWidth();

signals:
    void currentPageChanged(int page, int pages);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void translate();
    void tellPage();
    QRect pageOnScreen(std::size_t index) const;
    QPixmap picture(std::size_t index, const QRect& area);

    std::vector<PaperPage> m_pages;
    std::vector<QRect> m_areas; // of the pages, in the whole scrolled area
    QCache<std::size_t, QPixmap> m_pictures;
    std::optional<double> m_zoom;
    int m_toldPage = 0;
};

} // namespace jejak::ui
