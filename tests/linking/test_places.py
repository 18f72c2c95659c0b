import pytest
from spaceparley.linking.places import compare_places, exactness, is_country


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Baikonur", "Baikonur Cosmodrome", "same"),
        ("Site 31, Baikonur", "Baikonur Cosmodrome", "same"),
        ("Egmont Palace, Brussels", "Brussels", "same"),
        ("command centre, Vostochny Cosmodrome", "Vostochny Cosmodrome", "same"),
        ("Guiana Space Centre", "Kourou", "same"),
        ("Astana", "Almaty", "contradicts"),
        ("Moscow", "Astana", "contradicts"),
        ("Le Bourget", "Paris", "contradicts"),
        ("Kazakhstan", "Astana", "open"),
        ("Kazakhstan", "Moscow", "contradicts"),
        ("Russia", "Kazakhstan", "contradicts"),
        ("Amur Region", "Tsiolkovsky", "open"),
        (None, "Astana", "open"),
        ("Falcon Propulsion plant", "Dubai", "open"),
        ("CNES headquarters", "Paris", "open"),
        ("Embassy of Japan, Brussels", "Egmont Palace, Brussels", "contradicts"),
        ("Vostochny Cosmodrome", "Plesetsk Cosmodrome", "contradicts"),
        ("Kennedy Space Center", "Johnson Space Center", "contradicts"),
    ],
)
def test_places(one: str | None, other: str | None, expected: str) -> None:
    assert compare_places(one, other) == compare_places(other, one) == expected


def test_a_venue_says_more_than_its_town_and_a_town_more_than_its_country() -> None:
    places = ["Kazakhstan", "Baikonur", "Site 45, Baikonur"]
    assert sorted(places, key=exactness) == places
    assert is_country("Kazakhstan")
    assert not is_country("Baikonur")
