"""Words that patients may not know: those with an everyday word, and those to be explained."""

from __future__ import annotations

import re

PLAIN_WORDS = {
    "abdomen": "tummy",
    "acute": "sudden",
    "administer": "give",
    "adverse": "bad",
    "analgesic": "pain medicine",
    "approximately": "about",
    "assist": "help",
    "benign": "not cancer",
    "cardiac": "of the heart",
    "cease": "stop",
    "chronic": "long-lasting",
    "commence": "begin",
    "complication": "problem",
    "contraindicated": "not safe",
    "contraindication": "a reason not to do it",
    "consume": "eat or drink",
    "deteriorate": "get worse",
    "diminish": "get smaller",
    "discharge instructions": "the written advice you get",
    "discontinue": "stop",
    "dysfunction": "trouble",
    "edema": "swelling",
    "efficacy": "how well it works",
    "elevated": "high",
    "facilitate": "help",
    "febrile": "with a fever",
    "hypertension": "high blood pressure",
    "hypotension": "low blood pressure",
    "incision": "cut",
    "ingest": "swallow",
    "initiate": "begin",
    "lesion": "sore spot",
    "localized": "in one place",
    "medication": "medicine",
    "modality": "way",
    "monitor closely": "watch",
    "nausea": "feeling sick",
    "obtain": "get",
    "oral": "by mouth",
    "palliative": "for comfort",
    "physician": "doctor",
    "post-operative": "after the operation",
    "postoperative": "after the operation",
    "prior to": "before",
    "prognosis": "what is likely to happen",
    "prone": "face down",
    "pulmonary": "of the lungs",
    "renal": "of the kidneys",
    "require": "need",
    "respiratory": "of breathing",
    "severe": "very bad",
    "subsequently": "then",
    "sufficient": "enough",
    "supine": "on your back",
    "symptom": "sign",
    "terminate": "end",
    "utilize": "use",
}
"""A hard word → an everyday one."""

TO_EXPLAIN = frozenset(
    word
    for line in (
        "ablation anaesthesia anaesthetic anesthesia anesthetic angiogram anticoagulant antibiotic",
        "arthritis arthroscopy aspiration benzodiazepine biopsy c-arm cartilage catheter cervical",
        "colonoscopy contrast corticosteroid cortisone diagnostic dialysis disc dura embolism",
        "endoscopy epidural fluoroscopy gastroscopy hematoma hernia immune inflammation injection",
        "insulin intravenous laparoscopy ligament lumbar metastasis neuropathy nsaid opioid",
        "outpatient pacemaker radiofrequency radiology sciatica sedation sedative spinal stenosis",
        "steroid stent tendon thoracic thrombosis ultrasound vertebra vertebrae",
    )
    for word in line.split()
)
"""Words that have no everyday one: the glossary explains them."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def hard_words(text: str) -> list[tuple[str, str]]:
    """Return the words of a text that have an everyday one, with it."""
    lower = text.lower()
    return [
        (word, plain)
        for word, plain in PLAIN_WORDS.items()
        if word in lower and re.search(rf"\b{re.escape(word)}(s|es|d|ed|ing)?\b", lower)
    ]


def unexplained(text: str, explained: str) -> list[str]:
    """Return the medical words of a text that `explained`, in small letters, does not hold.

    A word that follows “called” has just been explained.
    """
    found = []
    lower = text.lower()
    for word in _WORD.findall(lower):
        base = word if word in TO_EXPLAIN else word.removesuffix("s")
        if base in TO_EXPLAIN and base not in explained and f"called {word}" not in lower:
            found.append(base)
    return found
