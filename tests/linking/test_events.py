"""Which names of events can mean one event of a programme."""

import pytest
from spaceparley.linking.events import can_be_one, read_event


@pytest.mark.parametrize(
    ("programme", "one", "other", "expected"),
    [
        ("Baiterek", "first test launch", "maiden flight", True),
        ("Baiterek", "first test launch", "inaugural launch", True),
        ("Baiterek", "first test launch", "second test launch", False),
        ("Baiterek", "first test launch", "first crewed launch", False),
        ("Baiterek", "test launch", "first test launch", True),
        ("Angara-A5", "sixth test flight", "sixth test launch", True),
        ("Altair", "launch", "launch on Ariane 6", True),
        ("Altair", "launch on Ariane 6", "launch on Falcon 9", True),
        ("Altair", "launch of the satellite", "launch from Kourou", True),
        ("Altair", "shipment to French Guiana", "delivery of the satellite to Kourou", True),
        ("Altair", "shipment to French Guiana", "delivery of the satellite to Toulouse", False),
        ("Altair", "delivery of the platform", "delivery of the satellite", False),
        ("Altair", "delivery of the Megha-X instrument", "delivery of a spare reaction wheel", False),
        ("Altair", "launch", "docking", False),
        ("Meridian", "launch of the module", "arrival of the Meridian module at the ISS", False),
        ("Meridian", "docking to the ISS", "arrival of the module at the ISS", True),
        ("Meridian", "first leak test", "second leak test", False),
        ("Meridian", "two leak tests", "first leak test", False),
        ("Meridian", "leak test", "acoustic test", False),
        ("Soyuz-5", "static tests of the first stage", "static tests of the second stage", False),
        ("Soyuz-5", "static tests of the second stage", "firing tests of the second stage", False),
        ("Soyuz-5", "static fire test of the second stage", "hot-fire test of the second stage", True),
        ("Soyuz-5", "delivery of the first rocket", "delivery of the second rocket", False),
        ("Baiterek", "construction of the complex", "completion of civil works on the pad", True),
        ("Baiterek", "start of construction", "completion of construction", False),
        ("Baiterek", "construction of the complex", "construction of the umbilical tower", False),
        ("Baiterek", "entry into commercial service", "start of commercial launches", True),
        ("Tulpar", "completion of the test stand", "construction of the stand", True),
        ("Tulpar", "completion of construction of the stand", "construction of the test stand", True),
        ("Tulpar", "signing of the roadmap", "signing of the memorandum", False),
        ("Tulpar", "signing of the roadmap", "ratification of the roadmap", False),
        ("Baikonur", "signing of the technology protection protocol", "signing of the protocol", True),
        ("Baikonur", "signing of the agreement on the lease", "agreement extending the lease", False),
        ("Aral-M", "delivery of the first images", "delivery of the first data", True),
        ("Aral-M", "launch", "launch of Aral-M2", False),
        ("ISS", "spacewalk by Price and Ageyev", "spacewalk by Ageyev and Price", True),
        ("ISS", "spacewalk by Price and Ageyev", "spacewalk by Ivanov and Petrov", False),
        ("ISS", "release of the forward docking port", "release of the docking port", True),
        ("Ariane 6", "six launches", "launch", False),
        ("Selena-3", "critical design review", "preliminary design review", False),
        ("Selena-3", "training of the crew", "selection of the crew", False),
    ],
)
def test_names_of_events(programme: str, one: str, other: str, expected: bool) -> None:
    first, second = read_event(programme, one), read_event(programme, other)
    assert can_be_one(first, second) is can_be_one(second, first) is expected


def test_the_start_of_works_is_told_by_their_status() -> None:
    begun, going_on = (read_event("Baiterek", "construction", is_started=started) for started in (True, False))
    assert (begun.phase, going_on.phase) == ("start", "end")
    assert not can_be_one(begun, going_on)


@pytest.mark.parametrize(
    ("programme", "phrase", "expected"),
    [("Aral-M", "launch of Aral-M", "aral-m"), ("ISS", "launch of Progress MS-31", "progress-ms-31"), ("International Space Station", "spacewalk", "iss")],
)
def test_an_event_belongs_to_what_its_name_names(programme: str, phrase: str, expected: str) -> None:
    assert read_event(programme, phrase).programme == expected
