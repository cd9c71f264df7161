"""Rules for signs that have a meaning of their own in YAML: quotes, brackets, stars."""

from __future__ import annotations

import re

from kiosk.content.mistakes import Broken, Finding, quoted, short


def starts_badly(broken: Broken) -> Finding | None:
    star = broken.context == "while scanning an alias"
    badly = star or "cannot start any token" in broken.problem
    badly = badly or "expected a comment or a line break" in broken.problem
    badly = badly or broken.context in ("while scanning an anchor", "while scanning a tag")
    line = broken.context_line if broken.context else broken.line
    column = broken.context_column if star else broken.column
    text = broken.at(line)
    key = re.match(r"^(\s*(?:- +)*[^:]*:\s+|\s*- +)(.+?)\s*$", text)
    if not badly or not key:
        return None
    mended = key[1] + quoted(key[2])
    begins = f"a text that begins with {key[2][0]} needs quotes"
    message = "this text needs quotes" if key[2][0].isalnum() else begins
    return Finding(line + 1, column + 1, message, f"write: {short(mended.strip())}", mended)


def dash(broken: Broken) -> Finding | None:
    key = re.match(r"^(\s*(?:- +)*[^:'\"]*:\s+)(- .*?)\s*$", broken.text)
    if "sequence entries are not allowed" not in broken.problem or not key:
        return None
    mended = key[1] + quoted(key[2])
    message = "a list begins on the next line, and a text that begins with - needs quotes"
    hint = f"write: {short(mended.strip())}"
    return Finding(broken.line + 1, key.start(2) + 1, message, hint, mended)


def backslash(broken: Broken) -> Finding | None:
    if "unknown escape character" not in broken.problem and "escape sequence" not in broken.problem:
        return None
    message = "a backslash has a meaning of its own between double quotes"
    hint = "use single quotes, or write a slash /."
    return Finding(broken.line + 1, broken.column + 1, message, hint)


def after_bracket(broken: Broken) -> Finding | None:
    key = re.match(r"^(\s*(?:- +)*[^:'\"\[{]*:\s+|\s*- +)([\[{].*?)\s*$", broken.text)
    if not broken.problem.endswith("found '<scalar>'") or not key:
        return None
    mended = key[1] + quoted(key[2])
    message = f"a text that begins with {key[2][0]} needs quotes"
    hint = f"write: {short(mended.strip())}"
    return Finding(broken.line + 1, key.start(2) + 1, message, hint, mended)


def after_quote(broken: Broken) -> Finding | None:
    key = re.match(r"^(\s*(?:- +)*[^:'\"]*:\s+|\s*- +)((['\"]).*\3.+?)\s*$", broken.text)
    if "expected <block end>" not in broken.problem or not key or "scalar" not in broken.problem:
        return None
    whole = len(key[2]) > 1 and key[2].endswith(key[3])
    mended = key[1] + quoted(key[2][1:-1] if whole else key[2])
    message = "there are words behind the closing quote"
    return Finding(
        broken.line + 1, broken.column + 1, message, f"write: {short(mended.strip())}", mended
    )


def open_quote(broken: Broken) -> Finding | None:
    if broken.context != "while scanning a quoted scalar":
        return None
    message = "this quote is never closed"
    hint = "add the same quote character at the end of the text."
    line, column = broken.context_line, broken.context_column
    text = broken.at(line)
    mended = text + text[column] if column < len(text) else None
    return Finding(line + 1, column + 1, message, hint, mended)


def brackets(broken: Broken) -> Finding | None:
    if broken.context not in ("while parsing a flow sequence", "while parsing a flow mapping"):
        return None
    opened, closed = ("[", "]") if "sequence" in broken.context else ("{", "}")
    message = f"the {opened} that opens here is not closed by {closed}"
    hint = f"add {closed} where it ends, or put quotes around a text that begins with {opened}"
    return Finding(broken.context_line + 1, broken.context_column + 1, message, f"{hint}.")


def stray_bracket(broken: Broken) -> Finding | None:
    found = re.search(r"found '([\]},])'", broken.problem)
    if not found:
        return None
    message = f"there is a {found[1]} too many here"
    return Finding(broken.line + 1, broken.column + 1, message, "delete it.")
