"""What may become of one launch, with dates and without: any of it may be told beside any other."""

FATES = {
    "en": (
        "The Kestrel satellite lifted off.", "The Kestrel satellite was launched in May 2026.", "The launch of Kestrel is planned for June 2026.",
        "The launch of Kestrel has been put off.", "The launch of Kestrel has been put off to July 2026.", "The launch of Kestrel has been put off from June to July 2026.",
        "The launch of Kestrel had been planned for May 2024, but was put off.", "The launch of Kestrel was first planned for May, then for June, then for July.",
        "The launch of Kestrel was brought forward from July to June 2026.", "The launch of Kestrel is on schedule.", "The launch of Kestrel has been cancelled.",
        "The launch of Kestrel failed on 4 May 2026.", "The Kestrel satellite was lost.", "The minister proposed launching Kestrel in 2029.", "It is now expected no earlier than August.",
    ),
    "fr": (
        "Le satellite Kestrel a décollé.", "Le satellite Kestrel a été lancé en mai 2026.", "Le lancement de Kestrel est prévu en juin 2026.",
        "Le lancement de Kestrel a été reporté.", "Le lancement de Kestrel a été reporté à juillet 2026.", "Le lancement de Kestrel a été reporté de juin à juillet 2026.",
        "Le lancement de Kestrel, prévu en mai 2024, avait été reporté.", "Le lancement de Kestrel était d'abord prévu en mai, puis en juin, puis en juillet.",
        "Le lancement de Kestrel a été avancé de juillet à juin 2026.", "Le lancement de Kestrel est dans les temps.", "Le lancement de Kestrel a été annulé.",
        "Le lancement de Kestrel a échoué le 4 mai 2026.", "Le satellite Kestrel a été perdu.", "Le ministre a proposé de lancer Kestrel en 2029.", "Il est désormais attendu au plus tôt en août.",
    ),
    "ru": (
        "Спутник «Кречет» запущен.", "Спутник «Кречет» был запущен в мае 2026 года.", "Запуск «Кречета» запланирован на июнь 2026 года.",
        "Запуск «Кречета» отложен.", "Запуск «Кречета» перенесли на июль 2026 года.", "Запуск «Кречета» перенесли с июня на июль 2026 года.",
        "Запуск «Кречета», назначенный на май 2024 года, переносили.", "Запуск «Кречета» сначала планировали на май, затем на июнь, затем на июль.",
        "Запуск «Кречета» перенесли на более ранний срок, с июля на июнь 2026 года.", "Подготовка к запуску «Кречета» идёт по плану.", "Запуск «Кречета» отменён.",
        "Запуск «Кречета» 4 мая 2026 года завершился аварией.", "Спутник «Кречет» потерян.", "Министр предложил запустить «Кречет» в 2029 году.", "Теперь он ожидается не ранее августа.",
    ),
}  # fmt: skip
