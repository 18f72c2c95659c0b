"""Which reports are about space activities."""

import pytest
from spaceparley.extracting.document import Document
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.relevance import judge_relevance
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

ABOUT_SPACE = [
    ("fr", "La commission a confirmé mercredi l'équipage de Soyouz MS-31. Leur départ est inscrit au calendrier pour le 20 novembre. « Trois semaines, c'est peu », a glissé le commandant. Il n'a rien ajouté."),
    ("fr", "Le directeur de cabinet a présidé la réunion de démarrage du projet YAM-SAT 2. Le modèle de vol sera remis à la partie ivoirienne en mars, selon M. Park."),
    ("fr", "Le directeur de cabinet a présidé mercredi, à Abidjan, la réunion de démarrage du projet YAM-SAT CI-02, en présence du représentant du constructeur coréen et de la directrice générale de l'institut polytechnique."),
    ("fr", "La commission a approuvé, mercredi, la composition de l'équipage principal de Soyouz MS-31. Le commandant a glissé que trois semaines de plus ne changeaient rien pour un homme."),
    ("fr", "La secrétaire d'État à l'Espace a répondu au député que le premier essai se déroulerait le 11 juin, et le second au début de l'an prochain."),
    ("fr", "Rome a restitué lundi les installations de Malindi à Nairobi. Il est entendu que l'Agence spatiale italienne gardera deux salles."),
    ("en", "India's first crewed flight, Gaganyaan, will not take place before 2027, the minister told parliament on Thursday."),
    ("en", "United Launch Alliance has delayed the next Vulcan flight to January, the company said."),
    ("en", "Poland's minister of technology and his French counterpart signed an accord on earth observation in Warsaw on Tuesday."),
    ("fr", "Le satellite Amazonia-2 a été mis en orbite mardi par une fusée Vega-C."),
    ("fr", "Le CNES et l'agence spatiale algérienne ont signé un accord de coopération."),
    ("fr", "Le cosmonaute a regagné la station spatiale après une sortie extravéhiculaire."),
    ("en", "A Soyuz rocket lifted off from Baikonur on Tuesday with a satellite."),
    ("en", "NASA and JAXA officials discussed the lunar lander in Tokyo."),
    ("en", "India's space agency ISRO will launch two satellites for Sri Lanka in May."),
    ("ru", "Со спутником на борту ракета стартовала с космодрома Плесецк."),
    ("ru", "Глава Роскосмоса обсудил с министром запуск спутников и аренду Байконура."),
    ("ru", "Космонавты вернулись на Землю на корабле «Союз»."),
    ("fr", "Le vol inaugural d'Ariane 6, prévu en 2020, a finalement eu lieu le 9 juillet 2024."),
    ("en", "Ariane 6 will fly again in March, the company said."),
    ("ru", "Первый пуск ракеты «Союз-5» с Байконура запланирован на декабрь. Ранее его намечали на конец 2024 года."),
    ("fr", "Le directeur de la NASA, Paul Martin, a rencontré le ministre Jean Dupont. « La fusée sera lancée en mai », a-t-il dit."),
    ("en", "The rover's wheels were tested on Monday. Its landing on the Moon has been put off to 2028, the institute's director said."),
    ("fr", "Les auditeurs chiffrent à 40 millions le retard des satellites, qui seront livrés en mai, selon leur rapport. Le ministre en a parlé lundi à Prague avec sa collègue slovaque."),
    ("ru", "Рентгеновская обсерватория «Каскад» простоит под чехлом до мая: для тяжёлого телескопа нет ракеты, говорят в институте. " + "Немцы ушли из проекта, и прибор остался без половины детекторов. " * 8),
]
ABOUT_SOMETHING_ELSE = [
    ("fr", "Une usine d'hydrogène vert sera construite à Sfax d'ici 2029, a annoncé mardi le ministre de l'Industrie après un entretien avec l'ambassadeur d'Allemagne."),
    ("en", "Vulcan Materials said quarterly earnings rose 4 percent on strong demand for gravel."),
    ("en", "Orion, a three-year-old colt, won the Derby on Saturday."),
    ("ru", "Партия «Союз» выдвинула кандидата в президенты, сообщил её лидер."),
    ("ru", "Завод «Протон» выпустит новую линию тракторов в мае, сообщил директор."),
    ("fr", "Le film « Orbite basse », avec l'actrice Ana Lima, sort mercredi. Le tournage dans une station spatiale de carton a duré un mois, raconte la réalisatrice."),
    ("en", "Latvia and Malta agreed to lift the cap on flights. Two airlines will serve the airport of Riga, near the Baltic Aerospace Park, from May, with 12 weekly flights for passengers."),
    ("fr", "La vedette de la foire, une vache nommée « Ariane », a décollé au deuxième tour. Le lancement de la marque est reporté à juin."),
    ("fr", "Le club a pris un départ en fusée : trois victoires en trois matches, et la ville est dans la lune."),
    ("fr", "Les ministres ont signé un accord sur l'espace Schengen et évoqué le lancement d'un appel d'offres."),
    ("fr", "Le salon de l'agriculture ferme ses portes. Une chaîne par satellite retransmettra la finale."),
    ("en", "She made a rocket start to the chess open with six wins. The mascot is known as “the Astronaut”."),
    ("en", "The company will launch a new phone in May and open an office in outer London with more parking space."),
    ("en", "A rocket attack hit the city on Monday, and officials met in Geneva."),
    ("en", "House prices have skyrocketed, the minister said at the trade fair."),
    ("ru", "Команда «Ракета» выиграла спартакиаду, матч прошёл на стадионе «Космос»."),
    ("ru", "При ракетном обстреле города погибли три человека."),
    ("ru", "В Астане открылась сельскохозяйственная выставка, запуск завода отложен на май."),
    ("en", "The ferry Soyuz Lass made a perfect docking at the quay, the harbourmaster said. The satellite town's residents wait for a bus: the launch of the vessel slipped into another orbit."),
    ("fr", "La navette fluviale « Soyouz » reste à quai : le bateau devait être mis « sur orbite » en mars, sourit le maire. Les passagers prendront le bus, et la station Petit-Port n'a pas de ponton."),
    ("ru", "«Метеор» на воде ведёт себя как спутник на орбите, говорят на верфи. Речной теплоход доставит пассажиров к причалу, билеты продаёт «Космос-Тур»."),
    ("en", "Airbus and Boeing signed a deal with Emirates for fifty aircraft at the Dubai Airshow, the companies said."),
    ("fr", "Le ministre a visité une usine de fromage. " * 40 + "Une image satellite montre le pâturage, selon l'agence spatiale. La fusée est loin."),
]


def judged(language, body):
    report = Report("a", body, language, find_blocks(body))
    sentences = find_sentences(report)
    return judge_relevance(Document(report, sentences, (), *find_names(report, sentences)))


@pytest.mark.parametrize(("language", "body"), ABOUT_SPACE, ids=[body[:40] for _, body in ABOUT_SPACE])
def test_about_space(language, body):
    assert judged(language, body) is None


@pytest.mark.parametrize(("language", "body"), ABOUT_SOMETHING_ELSE, ids=[body[:40] for _, body in ABOUT_SOMETHING_ELSE])
def test_about_something_else(language, body):
    passed_over = judged(language, body)
    assert passed_over is not None
    assert passed_over.table == "reports"
    assert "space" in passed_over.reason
