"""Whose words they are in dispatches as agencies write them; all invented."""

from .passages import Told

WIRES: list[tuple[str, str, Told]] = [
    # A press service without its institution: the one that spoke last.
    ("en", 'Vlasenkov flew to Minsk, the Roscosmos press service reported.\n\n"The launch of the satellite will take place in May," the press service said.', [("indirect", "press service of Roscosmos", "Vlasenkov flew to Minsk"), ("direct", "press service of Roscosmos", "The launch of the satellite will take pl")]),
    ("en", '"The launch of the satellite will take place in May," the press service said.', [("direct", "press service", "The launch of the satellite will take pl")]),
    ("fr", "Le satellite est prêt, a annoncé le service de presse de Roscosmos.\n\n« Le lancement aura lieu en mai », a précisé le service de presse.", [("indirect", "press service of Roscosmos", "Le satellite est prêt"), ("direct", "press service of Roscosmos", "Le lancement aura lieu en mai")]),
    ("ru", "Спутник готов, сообщила пресс-служба Роскосмоса.\n\n«Запуск состоится в мае», — уточнила пресс-служба.", [("indirect", "press service of Roscosmos", "Спутник готов"), ("direct", "press service of Roscosmos", "Запуск состоится в мае")]),
    # Somebody described behind a clause with a relative clause in it, and who is told only within one.
    ("en", "Anil Rao, who heads ISRO, will launch the satellite in May, an Indian official said.", [("indirect", "Indian official", "Anil Rao, who heads ISRO, will launch th")]),
    ("en", "Anil Rao, a former official who led the agency for ten years, said the probe is ready.", [("indirect", "Anil Rao", "the probe is ready")]),
    ("en", "Anil Rao, who met CNES officials in May, a month after the launch, said the probe is ready.", [("indirect", "Anil Rao", "the probe is ready")]),
    ("ru", "Анил Рао, который встретился с CNES в мае, через месяц после запуска, сообщил, что зонд готов.", [("indirect", "Anil Rao", "зонд готов")]),
    # Where it was said is not what was said.
    ("en", "Armenia will order a second satellite, Minister Karen Avetisyan said in an interview published on Wednesday.", [("indirect", "Karen Avetisyan", "Armenia will order a second satellite")]),
    ("en", "Armenia will order a second satellite, Minister Karen Avetisyan said at a meeting with a delegation headed by Luis Prado.", [("indirect", "Karen Avetisyan", "Armenia will order a second satellite")]),
    ("en", "NASA chief Carl Brubaker said he's confident in that launch date, but a report warned of delays.", [("indirect", "Carl Brubaker", "he's confident in that launch date, but ")]),
    ("en", "NASA chief Carl Brubaker said he was told that the satellite is ready.", [("indirect", "Carl Brubaker", "he was told that the satellite is ready")]),
]
