"""Parties whom one sentence tells by their posts and the one beside it by their names: the same people, in the same order."""

EN = """
ISRO chairman Ravi Menon met NASA administrator Helen Ward on Monday. On Tuesday CNES president Jean Moreau received the Kenyan ambassador John Mwangi, and the sides discussed satellites.
= talks held 2025-09-15 -: Ravi Menon + Helen Ward
= talks held 2025-09-16 -: Jean Moreau + John Mwangi
The head of Roscosmos will meet the NASA administrator in Houston on Friday. Oleg Gromov and Helen Ward will discuss the future of the station.
= talks announced 2025-09-19 Houston: Oleg Gromov + Helen Ward
The head of the European Space Agency met the Italian prime minister in Rome on Monday. Karl Brandt thanked Lucia Ferri for Italy's support.
= talks held 2025-09-15 Rome: Karl Brandt + Lucia Ferri
Helen Ward and Kenji Mori met in Washington on Monday. The NASA administrator and the JAXA president signed an accord.
= talks held 2025-09-15 Washington: Helen Ward + Kenji Mori
Kenya's defence minister and the president of the Italian Space Agency agreed on Wednesday to set up a panel on the launch base near Malindi. Josphat Rotich received Teodora Valmarana at his Nairobi office.
= talks held 2025-09-17 Nairobi: Josphat Rotich + Teodora Valmarana
The NASA chief met the Japanese science minister in Tokyo on Monday. Talks lasted an hour. Helen Ward flew on to Seoul.
= talks held 2025-09-15 Tokyo: NASA + science minister
"""
FR = """
Le président de l'ISRO, Ravi Menon, a rencontré lundi le président de la JAXA, Kenji Mori. Mardi, le président du CNES, Jean Moreau, a reçu l'ambassadeur du Kenya, John Mwangi, et les deux parties ont évoqué les satellites.
= talks held 2025-09-15 -: Ravi Menon + Kenji Mori
= talks held 2025-09-16 -: Jean Moreau + John Mwangi
Le Premier ministre kazakh a reçu lundi à Astana le chef de Roscosmos. Askar Nourlanov a assuré à Oleg Gromov que le bail serait prolongé.
= talks held 2025-09-15 Astana: Askar Nourlanov + Oleg Gromov
Jean Moreau et Karl Brandt se sont vus mardi à Paris. Le président du CNES et le directeur général de l'ESA ont signé un accord.
= talks held 2025-09-16 Paris: Jean Moreau + Karl Brandt
"""
RU = """
Председатель ISRO Рави Менон в понедельник встретился с главой Роскосмоса Павлом Громовым. Во вторник министр обороны Армении Тигран Восканян принял посла Кении Джона Мванги, стороны обсудили спутники.
= talks held 2025-09-15 -: Рави Менон + Павлом Громовым
= talks held 2025-09-16 -: Тигран Восканян + Джона Мванги
Глава Роскосмоса в пятницу встретится в Хьюстоне с администратором NASA. Олег Громов и Хелен Уорд обсудят будущее станции.
= talks announced 2025-09-19 Houston: Олег Громов + Хелен Уорд
Хелен Уорд и Кэндзи Мори встретились в понедельник в Вашингтоне. Администратор NASA и президент JAXA подписали соглашение.
= talks held 2025-09-15 Washington: Хелен Уорд + Кэндзи Мори
"""
