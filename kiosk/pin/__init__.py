"""The staff PIN: what is strong enough, how it is kept, and how long guessing takes. No Qt."""

from __future__ import annotations
