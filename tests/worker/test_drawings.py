from __future__ import annotations

import pytest

from kiosk.worker.drawings import check_drawing
from kiosk.worker.refused import Refused

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '


def svg(inside: str, view: str = 'viewBox="0 0 100 100"') -> bytes:
    return f"{HEAD}{view}>{inside}</svg>".encode()


LAUGHS = '<g id="a0"><rect width="1" height="1"/></g>' + "".join(
    f'<g id="a{n + 1}">' + f'<use href="#a{n}"/>' * 10 + "</g>" for n in range(9)
)
FINE = {
    "a plain drawing": svg('<rect width="10" height="10" fill="#0b6b66"/>'),
    "a gradient of its own": svg(
        '<defs><linearGradient id="g"/></defs><rect fill="url(#g)" width="9" height="9"/>'
    ),
    "a shape used twice": svg(
        '<g id="a"><path d="M0 0"/></g><use href="#a"/><use xlink:href="#a"/>'
    ),
    "an embedded photo": svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'),
    "a style of its own": svg("<style>.a{fill:url(#g)}</style>"),
    "dashes": svg('<path d="M0 0 L1000 1000" stroke-dasharray="6 4" stroke="#123456"/>'),
    "a link to press": svg('<a href="https://example.org"><text>x</text></a>'),
    "an editor's remarks": b'<?xml version="1.0"?><!-- drawn by hand -->' + svg("<g/>"),
    "the usual document type": (
        b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" '
        b'"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' + svg("<g/>")
    ),
    "a reference to nothing": svg('<use href="#nobody"/>'),
}
REFUSED = {
    "a script": (svg("<script>1</script>"), "script"),
    "a handler": (svg('<rect onload="x()"/>'), "script"),
    "another page inside": (svg("<foreignObject/>"), "foreignObject"),
    "a picture from the network": (svg('<image href="http://192.0.2.1/x.png"/>'), "outside"),
    "a picture from the disk": (svg('<image xlink:href="/etc/passwd"/>'), "outside"),
    "a drawing inside a data URI": (svg('<image href="data:image/svg+xml;base64,x"/>'), "outside"),
    "a fill from outside": (svg('<rect fill="url(http://192.0.2.1/#a)"/>'), "outside"),
    "a style from outside": (svg("<style>.a{fill:url(file:///etc/x)}</style>"), "outside"),
    "an imported style": (svg("<style>@import 'x.css';</style>"), "style sheet"),
    "a linked style": (b'<?xml-stylesheet href="x.css"?>' + svg("<g/>"), "style sheet"),
    "entities": (b'<!DOCTYPE svg [<!ENTITY a "x">]>' + svg("&a;"), "entities"),
    "a document type elsewhere": (
        b'<!DOCTYPE svg SYSTEM "http://192.0.2.1/a.dtd">' + svg("<g/>"),
        "document type",
    ),
    "a shape that uses itself": (svg('<g id="a"><use href="#a"/></g>'), "circle"),
    "two that use each other": (
        svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
        "circle",
    ),
    "a pattern filled with itself": (
        svg('<pattern id="p"><rect fill="url(#p)"/></pattern><rect fill="url(#p)"/>'),
        "circle",
    ),
    "a billion copies": (svg(LAUGHS + '<use href="#a9"/>'), "repeats"),
    "endless dashes": (
        svg('<path d="M0 0 L1e6 1e6" stroke-dasharray="0.001 0.001"/>'),
        "dashes",
    ),
    "dashes in a style": (
        svg('<path d="M0 0 L900000 1" style="fill:none;stroke-dasharray:0.01,0.01"/>'),
        "dashes",
    ),
    "giant letters": (svg('<text font-size="1000000000">x</text>'), "letters"),
    "no size": (svg("<g/>", 'viewBox="0 0 0 100"'), "viewBox"),
    "another root": (b"<html></html>", "not an SVG"),
    "an unfinished file": (svg("<g>")[:-10], "well-formed"),
    "deep groups": (svg("<g>" * 200 + "</g>" * 200), "deeper"),
    "another encoding": (b'<?xml version="1.0" encoding="nonsense"?><svg/>', "well-formed"),
}


@pytest.mark.parametrize("name", FINE)
def test_safe_drawings_pass(name: str) -> None:
    check_drawing(FINE[name])


@pytest.mark.parametrize("name", REFUSED)
def test_unsafe_drawings_are_refused_with_a_remedy(name: str) -> None:
    data, part = REFUSED[name]
    with pytest.raises(Refused, match=part) as refused:
        check_drawing(data)
    assert refused.value.hint
