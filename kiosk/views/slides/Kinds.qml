pragma Singleton
import QtQuick

// One line for each kind of slide.
QtObject {
    readonly property var files: ({
            "picture": "PictureSlide.qml",
            "video": "VideoSlide.qml",
            "hotspots": "HotspotsSlide.qml",
            "risks": "RisksSlide.qml",
            "cards": "CardsSlide.qml",
            "question": "QuestionSlide.qml",
            "timeline": "TimelineSlide.qml",
            "compare": "CompareSlide.qml",
            "choices": "ChoicesSlide.qml",
            "summary": "SummarySlide.qml"
        })

    function view(kind: string): url {
        return Qt.resolvedUrl(files[kind] ?? files.picture);
    }
}
