"""The tables, one file each; `TABLES` finds them all, in the order in which a run fills them."""

import importlib
import pkgutil

from warehouse.declaration import Table

_LAYERS = ("evidence", "claims", "record", "release")


def _declared() -> dict[str, Table]:
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    tables: list[Table] = [importlib.import_module(f"{__name__}.{name}").TABLE for name in names]
    tables.sort(key=lambda table: (_LAYERS.index(table.layer), table.name))
    return {table.name: table for table in tables}


TABLES: dict[str, Table] = _declared()
