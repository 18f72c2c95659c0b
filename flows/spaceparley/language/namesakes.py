"""Words, of whatever language, that are names of people as well, or stand right before one."""

ALSO_NAMES = frozenset(("an", "do", "ha", "he", "in", "la", "le", "long", "mai", "may", "she", "so", "to", "you", "will", "grant", "mark", "art", "hope", "joy", "april", "june", "summer", "avril", "марта", "марты", "марте", "марту", "мартой", "во", "то", "та", "да", "ко", "ту", "о", "у", "на", "но", "ли", "со", "он", "я", "до", "по", "мы", "ну"))
"""Common words that are names as well, where a capital within a sentence says so and another one follows."""
HEAVENLY = frozenset(("moon", "sun"))
"""Heavenly bodies that are surnames before a given name of East Asia ("Moon Chang-ho")."""
MIDDLE = frozenset(("the", "can", "hung", "tan"))
"""Common words that are names behind a surname of East Asia ("Bui The Duy")."""
NETWORKS = frozenset(("linkedin", "twitter", "facebook", "instagram", "telegram", "tiktok", "youtube", "bluesky", "mastodon", "threads", "whatsapp", "weibo", "wechat", "vkontakte", "reddit", "snapchat", "x"))
"""Where people write, with nothing between it and the writer's name ("a écrit sur LinkedIn | Anna Keller")."""
