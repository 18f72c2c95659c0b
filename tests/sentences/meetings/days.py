"""On which day: what is told past lies behind the report, and what is to come before it."""

EN = """
ESA chief Tomas Berg met JAXA president Hiroshi Tanaka to prepare the mission of May 2027.
= talks held - -: Tomas Berg + Hiroshi Tanaka
ESA chief Tomas Berg was received by JAXA president Hiroshi Tanaka about the mission in May 2027.
= talks held - -: Tomas Berg + Hiroshi Tanaka
ESA and JAXA discussed a mission in May 2027.
= talks held - -: ESA + JAXA
ESA chief Tomas Berg held talks with JAXA president Hiroshi Tanaka on the future of the station ahead of the 2026 renewal of the treaty.
= talks held - -: Tomas Berg + Hiroshi Tanaka
ESA chief Tomas Berg will meet JAXA president Hiroshi Tanaka, as in May 2023, in Rome.
= talks announced - Rome: Tomas Berg + Hiroshi Tanaka
ESA chief Tomas Berg was to have met JAXA president Hiroshi Tanaka on June 3 in Rome, but the talks were called off.
= talks cancelled 2025-06-03 Rome: Tomas Berg + Hiroshi Tanaka
LUXEMBOURG, September 17 (Reuters) - Space minister Lex Delles met ESA head Karl Brandt on Tuesday.
= talks held 2025-09-16 -: Lex Delles + Karl Brandt
"""
FR = """
Le président du CNES, Jean Moreau, a rencontré le patron de l'ISRO, Ravi Menon. Ils sont convenus de tenir leur prochaine réunion à Delhi au printemps. La rencontre s'est déroulée le 16 septembre à Paris.
= talks held 2025-09-16 Paris: Jean Moreau + Ravi Menon
= talks announced 2026-21 New Delhi: Jean Moreau + Ravi Menon
Le patron de l'ESA, Tomas Berg, a rencontré le président de la JAXA, Hiroshi Tanaka, a annoncé l'agence mercredi.
= talks held - -: Tomas Berg + Hiroshi Tanaka
Le patron de l'ESA, Tomas Berg, a rencontré le président de la JAXA, Hiroshi Tanaka, rapporte le site de l'agence ce mercredi.
= talks held - -: Tomas Berg + Hiroshi Tanaka
Tomas Berg, directeur de l'ESA, s'est entretenu avec Hiroshi Tanaka, président de la JAXA, du sommet de mars 2027.
= talks held - -: Tomas Berg + Hiroshi Tanaka
Le 12 septembre, Jean Moreau, président du CNES, a été reçu à Alger par Azzedine Oussedik, directeur général de l'ASAL. « Nous avons commencé hier les essais », a dit M. Moreau. La veille, il s'était entretenu avec le ministre Sid Ali Zerrouki.
= talks held 2025-09-12 Algiers: Jean Moreau + Azzedine Oussedik
= talks held 2025-09-11 -: Jean Moreau + Sid Ali Zerrouki
En marge du salon IDEX à Abou Dhabi, Dmitri Bakanov a rencontré mardi Salem Humaid Al Marri.
= talks held 2025-09-16 Abu Dhabi: Dmitri Bakanov + Salem Humaid Al Marri
"""
RU = """
Министр Жаслан Мадиев встретился с послом Франции Сильвеном Гиоге. По данным министерства, встреча прошла во вторник в Астане.
= talks held 2025-09-16 Astana: Жаслан Мадиев + Сильвеном Гиоге
Министр Жаслан Мадиев встретился с послом Франции Сильвеном Гиоге. Как сообщили в министерстве, встреча состоялась накануне.
= talks held 2025-09-16 -: Жаслан Мадиев + Сильвеном Гиоге
Глава Роскосмоса Павел Громов встретился с главой JAXA Хироси Танакой, сообщила пресс-служба в среду.
= talks held - -: Павел Громов + Хироси Танакой
Глава Роскосмоса Павел Громов встретился с главой JAXA Хироси Танакой, сообщает пресс-служба ведомства 17 сентября.
= talks held - -: Павел Громов + Хироси Танакой
Павел Громов и Хироси Танака обсудили пуск в мае 2027 года.
= talks held - -: Павел Громов + Хироси Танака
Глава Роскосмоса Павел Громов провёл переговоры с главой JAXA Хироси Танакой. Их следующая встреча — в Москве, весной.
= talks held - -: Павел Громов + Хироси Танакой
= talks announced 2026-21 Moscow: Павел Громов + Хироси Танакой
В июне с.г. Павел Громов встретился с главой JAXA Хироси Танакой.
= talks held 2025-06 -: Павел Громов + Хироси Танакой
"""
