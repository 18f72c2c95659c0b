"""One stored query: a view, a macro that is asked like a table, or one that gives a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class View:
    """A stored query; `head` names what it makes, `target` what its comment is on."""

    name: str
    comment: str
    sql: str
    head: str = "VIEW {name} AS"
    target: str = "VIEW {name}"

    @property
    def statement(self) -> str:
        """The SQL that makes it and says what it is for."""
        comment = self.comment.replace("'", "''")
        return (
            f"CREATE {self.head.format(name=self.name)}{self.sql};\n"
            f"COMMENT ON {self.target.format(name=self.name)} IS '{comment}';\n"
        )


def table_macro(name: str, comment: str, sql: str, argument: str = "who") -> View:
    """A macro that is asked like a table: FROM said_by('Morel')."""
    return View(name, comment, sql, head=f"MACRO {{name}}({argument}) AS TABLE", target="MACRO TABLE {name}")


def value_macro(name: str, comment: str, sql: str, argument: str = "name") -> View:
    """A macro that gives a value."""
    return View(name, comment, sql, head=f"MACRO {{name}}({argument}) AS", target="MACRO {name}")
