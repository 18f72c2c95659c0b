"""How to ask a release that lies at an address, tool by tool, as Markdown; the tests run what is here (tests/publishing/documents/test_remote_use.py)."""

LOCAL = "http://127.0.0.1:8000"
"""Where the examples look as long as dataset.json states no address."""

TEMPLATE = """\
DuckDB 1.1 or later, which fetches of each file only the parts that it needs:

```sql
SELECT date_edtf, place, label FROM '{address}/meetings.parquet' ORDER BY date_earliest, meeting_id;
ATTACH '{address}/spaceparley.duckdb' AS parley (READ_ONLY);
SELECT date_edtf, place, participants FROM parley.who_met_whom;
```

pandas:

```py
import pandas

meetings = pandas.read_parquet("{address}/meetings.parquet")
print(meetings[["date_edtf", "place", "label"]])
```

Polars, which also fetches only what it needs, from a server that answers range requests (`python -m http.server` does not):

```py
import polars

evidence = polars.scan_parquet("{address}/evidence.parquet")
print(evidence.filter(polars.col("method") == "extracted").select("column_name", "value", "exact").collect())
```

Datasette, for looking around in a browser:

```bash
curl -sSfO {address}/spaceparley.sqlite -O {address}/datasette.json
datasette spaceparley.sqlite -m datasette.json
```

R and Excel (not run by the tests here):

```r
meetings <- arrow::read_parquet("{address}/meetings.parquet")
```

In Excel open `{address}/spaceparley.xlsx`, or *Data, Get Data, From Web* with the address of a CSV file, its columns
imported as text.
"""


FETCH = """\
All files, checked:

```bash
curl -sSfO {address}/SHA256SUMS
sed 's/^[0-9a-f]*  //' SHA256SUMS | while read -r name; do curl -sSfO "{address}/$name"; done
sha256sum --check --quiet SHA256SUMS
```

"""
NOWHERE = """\
These files state no address at which they lie: put the one at which you read this in the place of ADDRESS. Who puts them
anywhere sets `download` in `schemas/dataset.json` to that address and makes a release; it then stands here, with more examples.
"""


def section(address: str | None) -> str:
    """How to fetch and ask it, for the README of the data; what to do as long as the data lies nowhere."""
    return f"## From where it lies\n\n{FETCH.format(address=address or 'ADDRESS')}{remote_use(address) if address else NOWHERE}\n"


def remote_use(address: str | None) -> str:
    """The examples for an address; for one on this machine where there is none yet."""
    return TEMPLATE.format(address=address or LOCAL)
