"""Make assets/fonts and assets/icons from the font packages of the npm registry.

Static TrueType files load faster than variable ones, are mapped from the disk instead of being
unpacked into memory, and need no axis settings for a true bold. Run with `make fonts`; needs npm.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from kiosk.content.language import OWN_NAMES

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "assets/fonts"
ICONS = ROOT / "assets/icons"
BUILD = ROOT / "build/fonts"

ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next@5.3.0"
NOTO = "@fontsource-variable/noto-sans@5.3.0"
ARABIC = "@fontsource-variable/noto-sans-arabic@5.3.0"
CHINESE = "@fontsource/noto-sans-sc@5.3.0"
PHOSPHOR = "@phosphor-icons/web@2.1.2"


@dataclass(frozen=True)
class Style:
    """One face of a family: its name, the axis value drawn, the weight that it claims."""

    name: str
    axis: int
    weight: int


REGULAR = Style("Regular", 400, 400)
SEMIBOLD = Style("SemiBold", 600, 600)
BOLD = Style("Bold", 700, 700)
MADE = 3_800_000_000  # seconds since 1904: a fixed date, so that only real changes show
# Noto Sans Arabic leaves room for the stacked marks of the Koran (2.1 em a line); plain Arabic with
# its usual marks needs this much.
ARABIC_LINES = (1.05, 0.47)
HEADLINE = Style("Bold", 750, 700)  # look.md's headings ask for 750; programs ask for Bold


def unpack(package: str) -> Path:
    """Fetch a package once and return its unpacked folder."""
    folder = BUILD / re.sub(r"\W+", "-", package).strip("-")
    if not folder.exists():
        BUILD.mkdir(parents=True, exist_ok=True)
        command = ["npm", "pack", "--silent", "--pack-destination", str(BUILD), package]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        with tarfile.open(BUILD / done.stdout.split()[-1]) as archive:
            archive.extractall(folder, filter="data")
    return folder / "package"


def parts(folder: Path, pattern: str) -> list[Path]:
    """Return the files of one face that together hold all its characters."""
    found = sorted((folder / "files").glob(pattern))
    if not found:
        message = f"no {pattern} in {folder}"
        raise FileNotFoundError(message)
    return found


def still(path: Path, style: Style, *, keep_layout: bool) -> Path:
    """Write one part as a static TrueType file and return it."""
    font = TTFont(path, recalcTimestamp=False)
    font.flavor = None
    if "fvar" in font:
        font = instantiateVariableFont(font, {"wght": style.axis})
    dropped = ["STAT", "DSIG", "meta"]
    if not keep_layout:
        # slices of the Chinese font repeat the same tables a hundred times; plain horizontal
        # text needs none of them
        dropped += ["GSUB", "GPOS", "GDEF", "BASE", "vhea", "vmtx", "VORG"]
    for table in dropped:
        if table in font:
            del font[table]
    target = BUILD / f"{path.stem}-{style.name}.ttf"
    font.save(target)
    return target


def rename(font: TTFont, family: str, style: Style) -> None:
    """Give the face its family and style names, in the old way and the new."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in {0, 5, 8, 9, 11, 13, 14}]
    common = style in {REGULAR, BOLD, HEADLINE}
    entries = {
        1: family if common else f"{family} {style.name}",
        2: style.name if common else "Regular",
        3: f"{family} {style.name}",
        4: f"{family} {style.name}",
        6: f"{family.replace(' ', '')}-{style.name}",
        16: family,
        17: style.name,
    }
    for number, text in entries.items():
        names.setName(text, number, 3, 1, 0x409)
    bold = style.weight == BOLD.weight
    os2 = font["OS/2"]
    os2.usWeightClass = style.weight
    os2.fsSelection = (os2.fsSelection & ~0x61) | (0x20 if bold else 0x40)
    font["head"].macStyle = 1 if bold else 0


def set_lines(font: TTFont, above: float, below: float) -> None:
    """Give every line this much room above and below its base line, in em."""
    em = font["head"].unitsPerEm
    up, down = round(above * em), -round(below * em)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = up
    font["hhea"].descent = font["OS/2"].sTypoDescender = down
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = 0


def date(font: TTFont) -> None:
    """Give the face a fixed date: the same input gives the same bytes."""
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = MADE


def trim(font: TTFont, wanted: set[int]) -> None:
    """Keep the wanted characters alone."""
    options = Options(layout_features=["*"], name_IDs=["*"], notdef_outline=True, hinting=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)


def face(
    family: str,
    style: Style,
    files: list[Path],
    *,
    wanted: set[int] | None = None,
    keep_layout: bool = True,
    lines: tuple[float, float] | None = None,
) -> str:
    """Write one face made of several parts; return its file name.

    `lines` is the room above and below the base line in em, where the font's own does not fit.
    """
    font = Merger().merge([str(still(path, style, keep_layout=keep_layout)) for path in files])
    rename(font, family, style)
    if lines is not None:
        set_lines(font, *lines)
    if wanted is not None:
        trim(font, wanted)
    date(font)
    target = FONTS / f"{family.replace(' ', '')}-{style.name}.ttf"
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size} bytes")
    return target.name


def atkinson() -> dict[str, object]:
    """Latin letters of Europe and the Americas."""
    folder, family = unpack(ATKINSON), "Atkinson Hyperlegible Next"
    files = [
        parts(folder, f"*-next-{subset}-wght-normal.woff2")[0] for subset in ("latin", "latin-ext")
    ]
    shutil.copyfile(folder / "LICENSE", FONTS / "OFL-Atkinson-Hyperlegible-Next.txt")
    faces = [face(family, style, files) for style in (REGULAR, SEMIBOLD, HEADLINE)]
    return {"family": family, "files": faces}


def noto() -> dict[str, object]:
    """Vietnamese, and the Greek and Cyrillic letters and signs that Atkinson lacks."""
    folder, family = unpack(NOTO), "Noto Sans"
    subsets = ("latin", "latin-ext", "vietnamese", "greek", "cyrillic")
    files = [parts(folder, f"noto-sans-{subset}-wght-normal.woff2")[0] for subset in subsets]
    wanted = {
        *range(0x20, 0x250), *range(0x2B0, 0x500), *range(0x1E80, 0x1F00), *range(0x2000, 0x2300),
        0x25CC,
    }  # fmt: skip
    shutil.copyfile(folder / "LICENSE", FONTS / "OFL-Noto-Sans.txt")
    faces = [face(family, style, files, wanted=wanted) for style in (REGULAR, SEMIBOLD, BOLD)]
    return {"family": family, "files": faces}


def arabic() -> dict[str, object]:
    """Arabic, Persian and Urdu, with the Latin letters that stand between them."""
    folder, family = unpack(ARABIC), "Noto Sans Arabic"
    subsets = ("arabic", "latin", "latin-ext")
    files = [parts(folder, f"noto-sans-arabic-{subset}-wght-normal.woff2")[0] for subset in subsets]
    shutil.copyfile(folder / "LICENSE", FONTS / "OFL-Noto-Sans-Arabic.txt")
    faces = [face(family, style, files, lines=ARABIC_LINES) for style in (REGULAR, BOLD)]
    return {"family": family, "files": faces}


def gb2312() -> set[int]:
    """Return the 6,763 characters and the signs of the Chinese national standard."""
    pairs = (bytes([row, cell]) for row in range(0xA1, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(text) for pair in pairs if (text := pair.decode("gb2312", "ignore"))}


def chinese() -> dict[str, object]:
    """Simplified Chinese: what the font has of GB 2312, and the package's own common characters."""
    folder, family = unpack(CHINESE), "Noto Sans SC"
    common = TTFont(parts(folder, "noto-sans-sc-chinese-simplified-400-normal.woff2")[0])
    wanted = gb2312() | set(common.getBestCmap())
    shutil.copyfile(folder / "LICENSE", FONTS / "OFL-Noto-Sans-SC.txt")
    faces = []
    for style in (REGULAR, BOLD):
        files = parts(folder, f"noto-sans-sc-[0-9]*-{style.axis}-normal.woff2")
        faces.append(face(family, style, files, wanted=wanted, keep_layout=False))
    return {"family": family, "files": faces}


def language_names() -> dict[str, object]:
    """A small face with every language's own name that the other faces can write.

    The start screen shows the names side by side; it need not load megabytes of Chinese for four
    signs.
    """
    family, wanted = (
        "Kiosk Language Names",
        {ord(sign) for name in OWN_NAMES.values() for sign in name},
    )
    pieces = []
    for name in ("NotoSans-Bold.ttf", "NotoSansArabic-Bold.ttf", "NotoSansSC-Bold.ttf"):
        font = TTFont(FONTS / name, recalcTimestamp=False)
        here = wanted & set(font.getBestCmap())
        wanted -= here
        trim(font, here)
        pieces.append(str(BUILD / f"names-{name}"))
        font.save(pieces[-1])
    font = Merger().merge(pieces)
    rename(font, family, BOLD)
    set_lines(font, *ARABIC_LINES)
    date(font)
    font.save(FONTS / "LanguageNames.ttf")
    missing = "".join(sorted(map(chr, wanted)))
    print(f"LanguageNames.ttf: {len(font.getBestCmap())} characters, without {missing}")
    return {"family": family, "files": ["LanguageNames.ttf"]}


def icons() -> dict[str, object]:
    """The icon font in bold weight, and the code point of each name."""
    folder = unpack(PHOSPHOR)
    shutil.copyfile(folder / "src/bold/Phosphor-Bold.ttf", FONTS / "Phosphor-Bold.ttf")
    shutil.copyfile(folder / "LICENSE", ICONS / "LICENSE")
    css = (folder / "src/bold/style.css").read_text()
    rule = re.compile(r'\.ph-bold\.ph-([a-z0-9-]+):before\s*{\s*content:\s*"\\([0-9a-f]+)"')
    codes = {name: int(code, 16) for name, code in sorted(rule.findall(css))}
    table = json.dumps(codes, separators=(",", ":")).replace(",", ",\n")
    (ICONS / "phosphor-bold.json").write_text(table + "\n")
    print(f"phosphor-bold.json: {len(codes)} icons")
    return {"family": "Phosphor-Bold", "files": ["Phosphor-Bold.ttf"]}


def main() -> int:
    """Make every face and the table that names them by script."""
    FONTS.mkdir(parents=True, exist_ok=True)
    ICONS.mkdir(parents=True, exist_ok=True)
    more = noto()
    table = {
        "latin": atkinson(),
        "vietnamese": more,
        "greek": more,
        "cyrillic": more,
        "arabic": arabic(),
        "chinese": chinese(),
        "names": language_names(),
        "icons": icons(),
    }
    (FONTS / "fonts.json").write_text(json.dumps(table, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
