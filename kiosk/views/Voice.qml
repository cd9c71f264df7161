pragma Singleton
import QtQuick
import ClinicKiosk

// The one voice of the window, for everything that can be read aloud.
QtObject {
    property ReadingModel reading: null
}
