from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import markup

KNOWN = markup.vocabulary({"facet joint": "…", "C-arm": "…"}, {"food_rule": "Eat <well>."})


@pytest.mark.parametrize(
    ("text", "plain", "styled"),
    [
        ("a **b** c", "a b c", "a <b>b</b> c"),
        ("[[facet joint]]", "facet joint", '<a href="term:facet%20joint">facet joint</a>'),
        ("[[Facet joint]]s", "Facet joints", '<a href="term:facet%20joint">Facet joints</a>'),
        ("[[C-arm|c-arm]]", "C-arm", '<a href="term:C-arm">C-arm</a>'),
        ("**an [[arm|C-arm]]!**", "an arm!", '<b>an <a href="term:C-arm">arm</a>!</b>'),
        ("Food: {food_rule}", "Food: Eat <well>.", "Food: Eat &lt;well&gt;."),
        ("<b>5 < 6 & 7</b>", "<b>5 < 6 & 7</b>", "&lt;b&gt;5 &lt; 6 &amp; 7&lt;/b&gt;"),
        ("*a* _b_ `c` {d} [e] {{f}}", "*a* _b_ `c` {d} [e] {{f}}", "*a* _b_ `c` {d} [e] {{f}}"),
        ("a ** b", "a ** b", "a ** b"),
        ("关节[[facet joint]]关节", "关节facet joint关节",
         '关节<a href="term:facet%20joint">facet joint</a>关节'),
    ],
)  # fmt: skip
def test_a_line_for_the_display(text: str, plain: str, styled: str) -> None:
    assert markup.line(text, KNOWN) == {"plain": plain, "styled": styled}


@pytest.mark.parametrize(
    ("text", "piece", "message", "hint"),
    [
        ("a **b", "**b", "not closed", "before and after"),
        ("**a** **b", "**b", "not closed", "before and after"),
        ("a [[b", "[[b", "not closed", "]]"),
        ("[[]]", "[[]]", "no word", "glossary word"),
        ("[[a|]]", "[[a|]]", "no word", "glossary word"),
        ("[[facet jiont]]", "[[facet jiont]]", "“facet jiont”", "“facet joint”"),
        ("[[a|disk]]", "[[a|disk]]", "“disk”", "disk: …"),
        ("{food_rul}", "{food_rul}", "“food_rul”", "“food_rule”"),
        ("{ food_rule }", "{ food_rule }", "not how", "{food_rule}"),
        ("{Food Rule}", "{Food Rule}", "not how", "{food_rule}"),
    ],
)
def test_what_is_wrong_with_a_mark(text: str, piece: str, message: str, hint: str) -> None:
    (fault,) = markup.faults(text, KNOWN)
    assert fault.piece.startswith(piece)
    assert message in fault.message
    assert hint in fault.hint
    assert fault.severe


def test_a_word_in_braces_that_is_no_field_is_shown_and_warned_of() -> None:
    (fault,) = markup.faults("press {ok}", KNOWN)
    assert not fault.severe
    assert markup.plain("press {ok}", KNOWN) == "press {ok}"


@given(st.text())
def test_styled_holds_nothing_but_our_own_tags(text: str) -> None:
    line = markup.line(text, KNOWN)
    bare = re.sub(r'</?b>|<a href="term:[\w%.-]+">|</a>', "", line["styled"])
    assert "<" not in bare
    assert unescape(bare) == line["plain"] or "&" in text


@given(st.text().filter(lambda text: not re.search(r"\*\*|\[\[|\{", text)))
def test_text_without_marks_is_unchanged(text: str) -> None:
    assert markup.line(text, KNOWN)["plain"] == text
    assert list(markup.faults(text, KNOWN)) == []
