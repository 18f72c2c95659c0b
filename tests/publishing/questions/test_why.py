import pytest
from publishing.sample import example_row, table
from spaceparley.dataset.schema import load_schema
from spaceparley.errors import UsageError
from spaceparley.publishing.questions.query import connect
from spaceparley.publishing.questions.why import explain

ID = "0f3a9c51d7e2"


def rows(name, *changes):
    """Rows that are the schema's example but for what is said of each."""
    return {name: table(name, [{**example_row(load_schema(name)), **change} for change in changes])}


@pytest.fixture
def connection(published):
    with connect(published) as connection:
        yield connection


def test_a_row_and_what_stands_behind_it(connection):
    found = explain(connection, f"clm_{ID}")
    assert found.table == "milestone_claims"
    assert dict(found.values)["target_edtf"] == "2024"
    [passage] = found.passages
    assert (passage.column, passage.value, passage.rule_id) == ("target_edtf", "2024", "fr.milestone.postponed")
    assert passage.prefix + "[" + str(passage.exact) + "]" == "s le cadre du projet Baiterek à [2024]"
    assert passage.report is not None
    assert passage.report.startswith("Que sait-on")


@pytest.mark.parametrize("prefix", ["ent", "rep", "mtg", "par", "stm", "mil", "clm", "evd"])
def test_every_table_with_ids(connection, prefix):
    found = explain(connection, f" {prefix}_{ID}\n")
    assert found.values[0][1] == found.row_id == f"{prefix}_{ID}"


def test_evidence_explains_itself(connection):
    [passage] = explain(connection, f"evd_{ID}").passages
    assert passage.row_id == f"clm_{ID}"


def test_a_milestone_stands_on_its_claims(connection):
    assert [passage.row_id for passage in explain(connection, f"mil_{ID}").passages] == [f"clm_{ID}"]


def test_an_id_of_an_earlier_release_leads_to_the_row_that_tells_it_now_or_to_who_took_it_out(publish_to, tmp_path):
    gone, there = {"old_id": "mtg_aaaaaaaaaaaa", "new_id": f"mtg_{ID}"}, {"old_id": f"mtg_{ID}", "new_id": "mtg_bbbbbbbbbbbb", "kind": "split"}
    out = {"correction_id": "cor_cccccccccccc", "row_id": "mtg_cccccccccccc", "column_name": "meeting_id", "before": "Talks; Paris", "after": None}
    put = {"correction_id": "cor_dddddddddddd", "row_id": f"stm_{ID}", "column_name": "statement_id", "before": None, "after": "We agree."}
    tables = {**rows("id_redirects", gone, there), **rows("corrections", out, put)}
    with connect(publish_to(tmp_path / "output", **tables).path) as connection:
        found = explain(connection, "mtg_aaaaaaaaaaaa")
        assert (found.row_id, found.notes) == (f"mtg_{ID}", (f"mtg_aaaaaaaaaaaa is part of mtg_{ID} now",))
        assert found.values == explain(connection, f"mtg_{ID}").values
        assert explain(connection, f"mtg_{ID}").notes == (f"part of what mtg_{ID} told is mtg_bbbbbbbbbbbb now",)
        assert explain(connection, f"stm_{ID}").notes == ("A. Editor added the row, on 2026-11-26: The report names the cosmodrome two lines above.",)
        with pytest.raises(UsageError, match=r'is not there any more; A\. Editor took the row out, which read "Talks; Paris", on 2026-11-26: The report'):
            explain(connection, "mtg_cccccccccccc")


def test_what_a_person_set_right_is_said_with_both_values(connection):
    assert explain(connection, f"mtg_{ID}").notes == (
        'A. Editor set place to "Baikonur Cosmodrome", where "Baikonur" stood, on 2026-11-26: The report names the cosmodrome two lines above.',
    )


def test_a_disagreement_leads_to_the_row_that_it_is_about(connection):
    found = explain(connection, f"dis_{ID}")
    assert (found.row_id, found.notes[:1]) == (f"mtg_{ID}", (f"dis_{ID}: reports differ on the date_edtf of mtg_{ID}",))


@pytest.mark.parametrize(
    ("row_id", "message"),
    [
        ("clm_0f3a9c51d7e3", 'no such row in milestone_claims; the nearest is clm_0f3a9c51d7e2, .*"SELECT \\* FROM'),
        ("xyz_0f3a9c51d7e2", r"is no id of this dataset; ids begin with ent_… \(entities\), .*mtg_… \(meetings\)"),
        ("dis_0f3a9c51d7e3", "no such disagreement; .*where_reports_differ"),
        ("", "no id: is no id"),
        ("'; DROP TABLE evidence", "is no id"),
    ],
)
def test_unknown_ids_name_the_nearest_thing_to_do(connection, row_id, message):
    with pytest.raises(UsageError, match=message):
        explain(connection, row_id)
