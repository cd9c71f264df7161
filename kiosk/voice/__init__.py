"""Speech that is made when content is published, so that none has to be made at run time."""

from __future__ import annotations
