"""Clinic fields: what clinic.yaml says in a language, or “Ask your clinic” in that language."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import bidirectional

from kiosk.content.language import is_rtl

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ASK_YOUR_CLINIC = {
    "ar": "اسأل عيادتك",
    "cs": "Zeptejte se na své klinice",
    "da": "Spørg din klinik",
    "de": "Fragen Sie Ihre Praxis",
    "el": "Ρωτήστε την κλινική σας",
    "en": "Ask your clinic",
    "es": "Pregunte en su clínica",
    "fa": "از درمانگاه خود بپرسید",
    "fi": "Kysy klinikaltasi",
    "fr": "Demandez à votre clinique",
    "he": "שאלו את המרפאה",
    "hi": "अपने क्लिनिक से पूछें",
    "hu": "Kérdezze meg a klinikáján",
    "it": "Chieda alla sua clinica",
    "ja": "クリニックにお尋ねください",
    "ko": "병원에 문의하세요",
    "nb": "Spør klinikken din",
    "nl": "Vraag het uw kliniek",
    "pl": "Zapytaj w swojej przychodni",
    "pt": "Pergunte na sua clínica",
    "ro": "Întrebați la clinica dumneavoastră",
    "ru": "Спросите в вашей клинике",
    "sv": "Fråga din mottagning",
    "tr": "Kliniğinize sorun",
    "uk": "Запитайте у вашій клініці",
    "vi": "Hãy hỏi phòng khám của quý vị",
    "zh-Hans": "请咨询您的诊所",
    "zh-Hant": "請詢問您的診所",
}

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
EMERGENCY = "emergency_number"
LOCAL_NUMBER = {
    "ar": "رقم الطوارئ في بلدكم",
    "de": "die örtliche Notrufnummer",
    "en": "your local emergency number",
    "es": "el número de emergencias de su zona",
    "pl": "lokalny numer alarmowy",
    "tr": "bölgenizin acil numarası",
    "vi": "số cấp cứu tại nơi quý vị ở",
    "zh-Hans": "当地的急救电话",
}
"""In an emergency nobody should be told to ask first."""

Values = dict[str, str]
"""A field's value per language; under the empty key the one written without a language."""


def field_texts(
    declared: Iterable[str],
    values: Mapping[str, Values],
    language: str,
    *,
    clinic_language: str,
    ask: str | None = None,
) -> dict[str, str]:
    """Return every declared field's words in one language.

    A value of the clinic's own language is not mixed into another one; digits are the same in all.
    `ask` are a translation's own words for “Ask your clinic”.
    """
    empty = ask or ask_your_clinic(language)
    texts = {}
    for name in declared:
        instead = _known(LOCAL_NUMBER, language) if name == EMERGENCY else None
        found = _value(values.get(name, {}), language, clinic_language) or instead or empty
        texts[name] = _kept_in_order(found) if is_rtl(language) else found
    return texts


def ask_your_clinic(language: str) -> str:
    """Return “Ask your clinic” in a language, in English where we do not know it."""
    return _known(ASK_YOUR_CLINIC, language) or ASK_YOUR_CLINIC["en"]


def _kept_in_order(value: str) -> str:
    """Keep a number or a Latin name from being turned round between words from right to left."""
    if any(bidirectional(sign) in ("R", "AL") for sign in value):
        return value
    return f"{_LEFT_TO_RIGHT}{value}{_END}"


def _known(texts: Mapping[str, str], language: str) -> str | None:
    primary = language.split("-", maxsplit=1)[0]
    same = [text for code, text in texts.items() if code.split("-")[0] == primary]
    return texts.get(language) or (same[0] if same else None)


def is_empty(values: Values) -> bool:
    """Tell whether a clinic left a field empty."""
    return not any(text.strip() for text in values.values())


def _value(values: Values, language: str, clinic_language: str) -> str:
    for code in (language, language.split("-", maxsplit=1)[0]):
        if values.get(code, "").strip():
            return values[code]
    general = values.get("", "")
    same = clinic_language.split("-", maxsplit=1)[0] == language.split("-", maxsplit=1)[0]
    return general if same or not any(c.isalpha() for c in general) else ""
