"""Whose words they are in running text: by what the second sentence says to point back at the first; all invented."""

Told = list[tuple[str, str | None, str]]

RUNNING: list[tuple[str, str, Told]] = [
    ('en', 'Minister Arjun Rao visited Paris. His French counterpart, Sophie Leclerc, said that the two would build a third satellite.', [('indirect', 'Sophie Leclerc', 'the two would build a third satellite')]),
    ('fr', "« Une ère nouvelle commence pour la sonde », a lancé le président coréen Park Jin-woo. Son premier administrateur, Yoon Dae-ho, a promis d'atteindre la Lune.", [('direct', 'Park Jin-woo', 'Une ère nouvelle commence pour la sonde'), ('indirect', 'Yoon Dae-ho', 'atteindre la Lune')]),
    ('ru', 'Министр связи Танзании Ниима Муши прилетела в Москву. Её угандийский коллега Дэвид Окелло сообщил, что спутник готов.', [('indirect', 'David Okello', 'спутник готов')]),
    ('ru', 'В интервью ТАСС глава «Гонца» Ольга Берг сообщила, что компания закажет 100 спутников.', [('indirect', 'Olga Berg', 'компания закажет 100 спутников')]),
    ('ru', '«Пуск ракеты будет в субботу», — сказал руководитель пуска Антон Громов. Другой специалист уточнил, что утечка небольшая.', [('direct', 'Anton Gromov', 'Пуск ракеты будет в субботу'), ('indirect', 'Другой специалист', 'утечка небольшая')]),
    ('fr', '« Le tir aura lieu samedi », a déclaré la directrice de lancement, Sylvie Brunet. Un autre responsable a précisé que la fuite était minime.', [('direct', 'Sylvie Brunet', 'Le tir aura lieu samedi'), ('indirect', 'responsable', 'la fuite était minime')]),
    ('en', 'NASA Administrator Paul Garrison welcomed the launch. The former senator said that more countries would follow.', [('indirect', 'Paul Garrison', 'more countries would follow')]),
    ('en', 'NASA Administrator Paul Garrison received Minister Ann Hall at the launch. The former senator said that more countries would follow.', [('indirect', None, 'more countries would follow')]),
    ('ru', 'Космонавты вернулись, говорится в телеграм-канале Роскосмоса. «Посадка прошла штатно», — отметили в пресс-службе.', [('indirect', 'Roscosmos', 'Космонавты вернулись'), ('direct', 'Roscosmos', 'Посадка прошла штатно')]),
    ('ru', 'Спутник запустят в мае, сообщили в пресс-службе Роскосмоса. В корпорации добавили, что срок не изменится.', [('indirect', 'press service of Roscosmos', 'Спутник запустят в мае'), ('indirect', 'press service of Roscosmos', 'срок не изменится')]),
    ('en', 'Brian Holt met Shun Ito of Japan to talk of satellites. "Space is no longer a sanctuary," the American general said.', [('direct', 'Brian Holt', 'Space is no longer a sanctuary,')]),
    ('fr', "Un haut responsable de la NASA a affirmé que la fusée était prête. « Personne ne le croit », a ajouté ce responsable sous couvert d'anonymat.", [('indirect', 'responsable de la NASA', 'la fusée était prête'), ('direct', 'responsable de la NASA', 'Personne ne le croit')]),
    ('ru', 'Глава ЕКА Марк Олсен представил ракету канцлеру ФРГ Феликсу Адлеру. Канцлер заявил, что Германия будет платить больше.', [('indirect', 'Felix Adler', 'Германия будет платить больше')]),
]
