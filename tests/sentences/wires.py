"""Whose words they are in dispatches as agencies write them; all invented."""

from .passages import Told

WIRES: list[tuple[str, str, Told]] = [
    # A press service without its institution: the one that spoke last.
    ("en", 'Vlasenkov flew to Minsk, the Roscosmos press service reported.\n\n"The launch of the satellite will take place in May," the press service said.', [("indirect", "press service of Roscosmos", "Vlasenkov flew to Minsk"), ("direct", "press service of Roscosmos", "The launch of the satellite will take pl")]),
    ("en", '"The launch of the satellite will take place in May," the press service said.', [("direct", "press service", "The launch of the satellite will take pl")]),
    ("fr", "Le satellite est prêt, a annoncé le service de presse de Roscosmos.\n\n« Le lancement aura lieu en mai », a précisé le service de presse.", [("indirect", "press service of Roscosmos", "Le satellite est prêt"), ("direct", "press service of Roscosmos", "Le lancement aura lieu en mai")]),
    ("ru", "Спутник готов, сообщила пресс-служба Роскосмоса.\n\n«Запуск состоится в мае», — уточнила пресс-служба.", [("indirect", "press service of Roscosmos", "Спутник готов"), ("direct", "press service of Roscosmos", "Запуск состоится в мае")]),
    ("ru", "В пресс-службе сообщили, что ракета готова.", [("indirect", "пресс-служба", "ракета готова")]),
    # An agency in brackets before the dash sent the dispatch; one that is no news agency speaks itself.
    ("fr", "Kinshasa (ACP) – L'ACP a annoncé lundi que le satellite est prêt.", []),
    ("fr", "Paris (CNES) – Le CNES a annoncé lundi que le satellite est prêt.", [("indirect", "CNES", "le satellite est prêt")]),
    ("en", "NEW DELHI (ISRO) — ISRO said on Monday the rocket is ready.", [("indirect", "ISRO", "the rocket is ready")]),
    ("ru", "Париж (ЕКА) — ЕКА сообщило, что ракета готова.", [("indirect", "ESA", "ракета готова")]),
    # Two places that a dash joins head no dispatch.
    ("fr", "France – Italie : le satellite commun sera lancé en mai, a annoncé le CNES.", [("indirect", "CNES", "France – Italie : le satellite commun se")]),
    ("ru", "Москва – Байконур: ракета отправлена, сообщил Роскосмос.", [("indirect", "Roscosmos", "Москва – Байконур: ракета отправлена")]),
    # One of several is not whoever spoke last.
    ("fr", "Un ministre a dit que le tir est reporté. L'un des responsables a ajouté que l'équipage est prêt.", [("indirect", "ministre", "le tir est reporté"), ("indirect", None, "l'équipage est prêt")]),
    # Somebody described behind a clause with a relative clause in it, and who is told only within one.
    ("en", "Anil Rao, who heads ISRO, will launch the satellite in May, an Indian official said.", [("indirect", "Indian official", "Anil Rao, who heads ISRO, will launch th")]),
    ("en", "Anil Rao, a former official who led the agency for ten years, said the probe is ready.", [("indirect", "Anil Rao", "the probe is ready")]),
    ("en", "Anil Rao, who met CNES officials in May, a month after the launch, said the probe is ready.", [("indirect", "Anil Rao", "the probe is ready")]),
    ("ru", "Анил Рао, который встретился с CNES в мае, через месяц после запуска, сообщил, что зонд готов.", [("indirect", "Anil Rao", "зонд готов")]),
    # Where it was said is not what was said.
    ("en", "Armenia will order a second satellite, Minister Karen Avetisyan said in an interview published on Wednesday.", [("indirect", "Karen Avetisyan", "Armenia will order a second satellite")]),
    ("en", "Armenia will order a second satellite, Minister Karen Avetisyan said at a meeting with a delegation headed by Luis Prado.", [("indirect", "Karen Avetisyan", "Armenia will order a second satellite")]),
    ("en", "If the money comes, minister Karen Avetisyan told reporters in Yerevan the satellite will fly in May.", [("indirect", "Karen Avetisyan", "the satellite will fly in May")]),
    ("en", "Asked whether the launch had slipped, minister Karen Avetisyan said on Monday the rocket is ready.", [("indirect", "Karen Avetisyan", "the rocket is ready")]),
    ("en", "NASA chief Carl Brubaker said he's confident in that launch date, but a report warned of delays.", [("indirect", "Carl Brubaker", "he's confident in that launch date, but ")]),
    ("en", "NASA chief Carl Brubaker said he was told that the satellite is ready.", [("indirect", "Carl Brubaker", "he was told that the satellite is ready")]),
]
