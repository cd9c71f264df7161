"""Colours of people and their clothes."""

from __future__ import annotations

from artwork.people.paint import Tone

# skin, from light to deep
ROSE = Tone("#F4D2BB", "#E6B498", "#A8714F")
SAND = Tone("#E8BE97", "#D6A277", "#8F6040")
OLIVE = Tone("#D3A078", "#BC8359", "#7C4F30")
BROWN = Tone("#A86F48", "#8F5934", "#5A351D")
DEEP = Tone("#7A4B30", "#653A22", "#3A2012")

# hair
BLACK = Tone("#3A3536", "#2B2728", "#1B1819")
CHESTNUT = Tone("#7A4E34", "#653D27", "#442616")
GREY = Tone("#C4C7C4", "#A9AEAB", "#6E7572")
WHITE = Tone("#EEF0ED", "#D5DAD6", "#7C8784")
COPPER = Tone("#B5673A", "#99522A", "#6A3516")

# clothes
TEAL = Tone("#3D8F89", "#2F7B75", "#0B4F4B")
DEEP_TEAL = Tone("#1F6762", "#175550", "#083B38")
SAGE = Tone("#A9C4A4", "#93B08D", "#54714F")
BLUE = Tone("#8FB3C9", "#779DB5", "#3F667F")
NAVY = Tone("#3E5C76", "#324C63", "#1D3143")
OCHRE = Tone("#E3B35A", "#CD9A3E", "#85601A")
PLUM = Tone("#9C6B86", "#865873", "#573349")
CREAM = Tone("#F6EBD8", "#E5D5BA", "#8C7A5E")
STONE = Tone("#8B9694", "#78837F", "#4A5553")
WHITE_CLOTH = Tone("#FBFCFB", "#E1EAE7", "#6C8480")
GOWN = Tone("#CFE3EE", "#B4D0DF", "#5B8299")
APRON = Tone("#4F7D93", "#3F6B80", "#234959")
DRAPE = Tone("#8CC3C4", "#74AFB0", "#35777A")
SHOE = Tone("#44514F", "#36423F", "#222B29")
