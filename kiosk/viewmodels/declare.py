"""Qt's decorators as the type checker should see them; at run time they are Qt's own.

PySide6's stubs know neither that a Property read from an instance is its value, nor that
QmlUncreatable takes a reason. Names stay the same: pyside6-metaobjectdump looks for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Callable

    T = TypeVar("T")
    C = TypeVar("C", bound=type)

    class _Value(Generic[T]):
        @overload
        def __get__(self, owner: None, kind: type) -> Self: ...
        @overload
        def __get__(self, owner: object, kind: type) -> T: ...
        def __get__(self, owner: object, kind: type) -> T | Self: ...
        def __set__(self, owner: object, value: T) -> None: ...

    class Property:
        def __init__(
            self,
            kind: type | str,
            *,
            notify: object = None,
            constant: bool = False,
            fset: object = None,
        ) -> None: ...
        def __call__(self, getter: Callable[[Any], T]) -> _Value[T]: ...

    def QmlUncreatable(reason: str) -> Callable[[C], C]: ...
else:
    from PySide6.QtCore import Property
    from PySide6.QtQml import QmlUncreatable

__all__ = ["Property", "QmlUncreatable"]
