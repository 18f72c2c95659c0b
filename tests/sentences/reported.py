"""Sentences whose attribution closes them, hangs on a pronoun or stands beside a name in marks; near misses say nothing."""

Told = list[tuple[str, str | None, str]]

REPORTED: list[tuple[str, str, Told]] = [
    ('en', 'Kvasir Rocketry has told customers that the first flight will not take place before 2027.', [('indirect', 'Kvasir Rocketry', 'the first flight will not take place bef')]),
    ('en', 'Kvasir Rocketry told SpaceNews it expects the launch in May.', [('indirect', 'Kvasir Rocketry', 'it expects the launch in May')]),
    ('en', 'The two sides met, agreeing to share data, the Egyptian Space Agency (EgSA) said in a statement.', [('indirect', 'Egyptian Space Agency (EgSA)', 'The two sides met, agreeing to share dat')]),
    ('en', 'Minister Anil Rao promised to build the station, Reuters reported.', [('indirect', 'Anil Rao', 'build the station')]),
    ('en', 'Noting the visit of July, the Minister Anil Rao said space had moved to the centre of the agenda.', [('indirect', 'Anil Rao', 'space had moved to the centre of the age')]),
    ('en', 'NASA released a statement. The statement said the flight was planned for May.', [('indirect', 'NASA', 'the flight was planned for May')]),
    ('fr', 'Les deux pays sont convenus de créer un groupe de travail, a indiqué le ministère norvégien.', [('indirect', 'ministère norvégien', 'Les deux pays sont convenus de créer un ')]),
    ('fr', "Le ministre Paul Hien a proposé de créer un groupe, rapporte l'AFP.", [('indirect', 'Paul Hien', 'créer un groupe')]),
    ('fr', 'Le ministre Hamidou Sawadogo a visité le site. A l’en croire, les travaux pourront démarrer en février.', [('indirect', 'Hamidou Sawadogo', 'les travaux pourront démarrer en février')]),
    ('fr', 'Le ministre Hamidou Sawadogo a visité le site. Le satellite embarquera en mars, d’après lui.', [('indirect', 'Hamidou Sawadogo', 'Le satellite embarquera en mars')]),
    ('fr', "La ministre Awa Diop n'a pas manqué de rappeler que le satellite serait prêt.", [('indirect', 'Awa Diop', 'le satellite serait prêt')]),
    ('fr', 'La ministre Awa Diop a pris soin d’ajouter que l’entente demeurait « la voie privilégiée ».', [('indirect', 'Awa Diop', 'l’entente demeurait « la voie privilégié')]),
    ('fr', "La ministre Awa Diop n'a pas dit que le satellite serait prêt.", []),
    ('fr', 'Les deux parties se disent « déterminées » à conclure l’accord d’ici à la fin juin.', [('indirect', 'the parties', '« déterminées » à conclure l’accord d’ic')]),
    ('fr', 'L’analyste Ingeborg Sandvik estime à 40 % les chances de voir la fusée atteindre l’orbite.', [('indirect', 'Ingeborg Sandvik', 'à 40 % les chances de voir la fusée atte')]),
    ('fr', 'Mme Sithebe a affirmé que la station serait prête, et souhaité que celle de Ouargla rejoigne le réseau.', [('indirect', 'Sithebe', 'la station serait prête'), ('indirect', 'Sithebe', 'celle de Ouargla rejoigne le réseau')]),
    ('fr', 'Selon le calendrier, le vol aura lieu en mai.', []),
    ('ru', '«Роскосмос» сообщил, что пуск состоится в мае.', [('indirect', 'Roscosmos', 'пуск состоится в мае')]),
    ('ru', 'Министр предложил создать рабочую группу, говорится в сообщении Роскосмоса.', [('indirect', 'Roscosmos', 'Министр предложил создать рабочую группу')]),
    ('ru', 'Министр Ахметов предложил создать рабочую группу, сообщила пресс-служба министерства.', [('indirect', 'Akhmetov', 'создать рабочую группу')]),
    ('ru', 'Пуск перенесён на июнь, сообщил ТАСС источник в отрасли.', [('indirect', 'источник в отрасли', 'Пуск перенесён на июнь')]),
    ('ru', 'По словам собеседника в отрасли, сделка близка.', [('indirect', 'собеседник в отрасли', 'сделка близка')]),
    ('ru', 'В центре подготовки космонавтов рассказали, что экипаж готов.', [('indirect', 'Gagarin Cosmonaut Training Centre (GCTC)', 'экипаж готов')]),
]  # fmt: skip
