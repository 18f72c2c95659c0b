"""`COVERAGE.md`: which reports the dataset is made from, and what it does not cover, counted when it is made."""

from collections.abc import Mapping

import pyarrow as pa

from .answers import answer, asking

FILE = "COVERAGE.md"
ASKED = ("reports", "evidence", "statements", "milestone_claims")
SHOWN = 1000
"""Outlets and months that are listed."""

BY_OUTLET = """
SELECT coalesce(publisher, nullif(regexp_extract(url, '^https?://(?:www\\.)?([^/:]+)', 1), ''), 'not stated') AS outlet, count(*) AS reports,
    count(*) FILTER (WHERE method = 'extracted') AS extracted, count(*) FILTER (WHERE method = 'curated') AS curated
FROM reports GROUP BY ALL ORDER BY reports DESC, outlet
"""
BY_MONTH = """
SELECT CASE WHEN published_edtf IS NULL THEN 'not stated' WHEN length(published_edtf) >= 7 THEN left(published_edtf, 7) ELSE published_edtf END AS month,
    count(*) AS reports
FROM reports GROUP BY ALL ORDER BY month
"""
BY_LANGUAGE = """
SELECT coalesce(language, 'not stated') AS language, method, count(*) AS reports FROM reports GROUP BY ALL ORDER BY reports DESC, language, method
"""
BY_YIELD = """
SELECT reports.method, count(*) AS reports,
    count(*) FILTER (WHERE EXISTS (FROM evidence AS here WHERE here.report_id = reports.report_id AND here.table_name = 'meetings')) AS tell_of_meetings,
    count(*) FILTER (WHERE EXISTS (FROM statements AS here WHERE here.report_id = reports.report_id)) AS hold_statements,
    count(*) FILTER (WHERE EXISTS (FROM milestone_claims AS here WHERE here.report_id = reports.report_id)) AS give_dates
FROM reports GROUP BY ALL ORDER BY reports DESC, reports.method
"""
GAPS = """
WITH span AS (SELECT min(published_earliest) AS first, max(published_latest) AS last FROM reports),
years AS (SELECT unnest(generate_series(year(first), year(last)))::BIGINT AS calendar_year FROM span WHERE first IS NOT NULL AND last IS NOT NULL)
SELECT string_agg(calendar_year::VARCHAR, ', ' ORDER BY calendar_year) AS years_without_a_report
FROM years
WHERE NOT EXISTS (FROM reports WHERE calendar_year BETWEEN year(published_earliest) AND year(published_latest))
HAVING count(*) > 0
"""
TOLD = ("author", "language", "published_edtf", "publisher", "title", "url")
UNSTATED = (
    " UNION ALL ".join(f"SELECT '{name}' AS column_name, count(*) - count({name}) AS not_stated, count(*) AS reports FROM reports" for name in TOLD)
    + " ORDER BY not_stated DESC, column_name"
)

TEMPLATE = """\
# Coverage

What this release is made from. A collection of reports is no sample of what was written, and what was written none of what
happened: compare counts only where you know that the same outlets were read all the time.

## Reports by outlet

By name, else by the host at which the report lies.

{outlet}
## Reports by month of publication

{month}
## Reports by language and method

`extracted`: rules read the text. `curated`: a person gave what a source says.

{language}
## What the reports gave

{found}
## What is not covered

- **Languages**: rules read French, English and Russian, and nothing else.
- **Curated reports** hold what a person was looking for, which is dates of milestones: that such a report gives no meeting or
  statement does not say that there is none in it.
- **Text only**: pictures, tables, sound and what stands behind a link or a paywall is not read.
- **Unsure**: where rules cannot tell, they leave the row out. How much that is, the table `quality` says.
- **Years** between the first and the last report in which none was published:

{gaps}
What the reports themselves leave open:

{unstated}"""


def coverage(dataset: Mapping[str, pa.Table]) -> str:
    """The whole page as Markdown."""
    questions = {
        "outlet": BY_OUTLET,
        "month": BY_MONTH,
        "language": BY_LANGUAGE,
        "found": BY_YIELD,
        "gaps": GAPS,
        "unstated": UNSTATED,
    }
    with asking({name: dataset[name] for name in ASKED}, views=()) as connection:
        return TEMPLATE.format(**{name: answer(connection, sql, SHOWN) for name, sql in questions.items()})
