"""What a text that is no YAML most probably meant, in words for people who never heard of YAML.

Each finding may carry the line as it should read, so that reading can go on behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content import sign_rules
from kiosk.content.mistakes import Broken, Finding, indent, quoted, short

if TYPE_CHECKING:
    from collections.abc import Callable

    from yaml.error import MarkedYAMLError

_KEY = re.compile(r"^(\s*(?:- +)*[^\s:#'\"\[{][^:#]*?):(?=\s)\s*(?P<value>.*?)\s*$")
_WIDE_COLON = re.compile(r"[：︓﹕]|:[\u00a0\u2007\u202f\u3000]")
_WORDS_ONLY = re.compile(r"^\s*[^\s:#\[{'\"-][^:]*$")

_BLOCK = (": |", ": >", ": |-", ": >-", ": |+", ": >+", "- |", "- >")


def explain(error: MarkedYAMLError, lines: list[str]) -> Finding:
    """Find the rule that knows what was meant; the last one always answers."""
    mark = error.problem_mark or error.context_mark
    context_mark = error.context_mark or mark
    broken = Broken(
        lines,
        mark.line if mark else 0,
        mark.column if mark else 0,
        error.problem or "",
        error.context or "",
        context_mark.line if context_mark else 0,
        context_mark.column if context_mark else 0,
    )
    for rule in _RULES:
        finding = rule(broken)
        if finding:
            return finding
    return _anything(broken)


def _tab(broken: Broken) -> Finding | None:
    text = broken.text
    indent = text[: len(text) - len(text.lstrip())]
    if "\t" not in indent and r"'\t'" not in broken.problem:
        return None
    column = text.find("\t") + 1
    mended = indent.replace("\t", "  ") + text.lstrip() if "\t" in indent else None
    message = "there is a tab character here, and YAML wants spaces"
    return Finding(
        broken.line + 1, max(column, 1), message, "replace the tab by two spaces.", mended
    )


def _odd_colon(broken: Broken) -> Finding | None:
    for number in (broken.line, broken.before):
        found = _WIDE_COLON.search(broken.at(number))
        if not found:
            continue
        text = broken.at(number)
        mended = f"{text[: found.start()]}: {text[found.end() :].lstrip()}"
        wide = found[0][0] != ":"
        message = "this is not an ordinary colon" if wide else "an odd space follows this colon"
        hint = f"write an ordinary colon and space: {short(mended.strip())}"
        return Finding(number + 1, found.start() + 1, message, hint, mended)
    return None


def _colon_in_text(broken: Broken) -> Finding | None:
    key = _KEY.match(broken.text)
    if "mapping values are not allowed" not in broken.problem or not key:
        return None
    value = key["value"]
    if broken.column < key.start("value") or not value:
        return None
    mended = f"{key[1]}: {quoted(value)}"
    message = "a colon inside a text needs quotes around the text"
    return Finding(
        broken.line + 1, broken.column + 1, message, f"write: {short(mended.strip())}", mended
    )


def _colon_in_item(broken: Broken) -> Finding | None:
    item = re.match(r"^(\s*- +)([^'\"\[{].*: .*)$", broken.text)
    if "mapping values are not allowed" not in broken.problem or not item:
        return None
    mended = item[1] + quoted(item[2].rstrip())
    message = "a colon inside a text needs quotes around the text"
    return Finding(
        broken.line + 1, broken.column + 1, message, f"write: {short(mended.strip())}", mended
    )


def _text_below(broken: Broken) -> Finding | None:
    above = broken.at(broken.context_line - 1).rstrip()
    if "could not find expected ':'" not in broken.problem or not above.endswith(_BLOCK):
        return None
    message = "the text after | or > must begin further to the right than its key"
    hint = "put two more spaces before each of its lines."
    return Finding(broken.context_line + 1, 1, message, hint)


def _missing_colon(broken: Broken) -> Finding | None:
    could_not = "could not find expected ':'" in broken.problem
    if not could_not and "mapping values are not allowed" not in broken.problem:
        return None
    number = broken.context_line if could_not else broken.before
    text = broken.at(number)
    if not _WORDS_ONLY.match(text) or (not could_not and indent(text) != indent(broken.text)):
        return None
    first, _, rest = text.strip().partition(" ")
    written = f"{first}: {rest}" if rest else f"{first}:"
    mended = text[: indent(text)] + written
    message = "this line has no colon"
    return Finding(number + 1, 1, message, f"write: {short(written)}", mended)


def _too_deep(broken: Broken) -> Finding | None:
    if "mapping values are not allowed" not in broken.problem:
        return None
    message = "this line begins further to the right than it may"
    hint = "let it begin below the first letter of the line it belongs with."
    return Finding(broken.line + 1, indent(broken.text) + 1, message, hint)


def _tight_colon(broken: Broken) -> Finding | None:
    for number in (broken.line, broken.context_line, broken.before):
        found = re.match(r"^(\s*(?:- +)?[a-z_]+):([^\s:/].*)$", broken.at(number))
        if found:
            mended = f"{found[1]}: {found[2]}"
            message = "there is no space behind this colon"
            hint = f"write: {short(mended.strip())}"
            return Finding(number + 1, found.end(1) + 1, message, hint, mended)
    return None


def _block_text(broken: Broken) -> Finding | None:
    if broken.context != "while scanning a block scalar":
        return None
    message = "the lines of a text after | or > must all begin below each other"
    hint = "give each of them the same number of spaces, two more than the key has."
    return Finding(broken.line + 1, broken.column + 1, message, hint)


def _version(broken: Broken) -> Finding | None:
    if not broken.text.startswith("%") or broken.column > 6:
        return None
    message = "lines that begin with % are not used here"
    return Finding(broken.line + 1, 1, message, "delete this line.", "")


def _uneven(broken: Broken) -> Finding | None:
    if "expected <block end>" not in broken.problem:
        return None
    message = "this line does not begin below the lines it belongs with"
    hint = "give it the same number of spaces as the line above it in the same list."
    return Finding(broken.line + 1, broken.column + 1, message, hint)


def _anything(broken: Broken) -> Finding:
    message = "this line cannot be understood"
    hint = "compare its spaces, colons and quotes with the lines above; words in quotes are safe."
    at_end = not broken.text.strip() and broken.line + 1 >= len(broken.lines)
    line = broken.before if at_end else broken.line
    return Finding(line + 1, 1 if at_end else broken.column + 1, message, hint)


_RULES: tuple[Callable[[Broken], Finding | None], ...] = (
    _version,
    _tab,
    _odd_colon,
    _colon_in_text,
    _colon_in_item,
    _tight_colon,
    _text_below,
    _missing_colon,
    _too_deep,
    sign_rules.starts_badly,
    sign_rules.dash,
    sign_rules.backslash,
    sign_rules.after_bracket,
    sign_rules.after_quote,
    sign_rules.open_quote,
    sign_rules.brackets,
    sign_rules.stray_bracket,
    _block_text,
    _uneven,
)
