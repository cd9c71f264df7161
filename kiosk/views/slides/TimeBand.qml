import QtQuick
import kiosk.views

// The range of what may be, as a soft area. A Shape would paint past the scrolling pane in software.
Canvas {
    id: band

    required property var edge
    readonly property color ink: Theme.action
    readonly property real strength: Theme.contrast ? 0.45 : 0.28

    function trace(paint: var, points: var): void {
        paint.beginPath();
        points.forEach((point, i) => i === 0 ? paint.moveTo(point.x, point.y) : paint.lineTo(point.x, point.y));
    }

    visible: edge.length > 2
    onEdgeChanged: requestPaint()
    onInkChanged: requestPaint()
    onPaint: {
        const paint = band.getContext("2d");
        paint.reset();
        if (band.edge.length < 3)
            return;
        const half = band.edge.length / 2;
        band.trace(paint, band.edge);
        paint.fillStyle = Qt.alpha(band.ink, band.strength);
        paint.fill();
        paint.lineWidth = 2 * Theme.stroke;
        paint.lineJoin = "round";
        paint.strokeStyle = band.ink;
        band.trace(paint, band.edge.slice(0, half));
        paint.stroke();
        band.trace(paint, band.edge.slice(half));
        paint.stroke();
    }
    Accessible.ignored: true
}
