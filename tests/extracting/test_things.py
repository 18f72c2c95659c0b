"""Crafts, ground stations and places that no list knows, in invented sentences."""

import pytest
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report


def names(language: str, text: str, kinds: tuple[str, ...], title: str | None = None) -> set[str]:
    report = Report("invented", text, language, find_blocks(text), title=title)
    return {entity.name for entity in find_names(report, find_sentences(report))[0] if entity.kind in kinds}


CRAFTS = [
    # language, text, what is among the crafts
    ("en", "NASA's Lunar Trailblazer spacecraft stopped answering.", "Lunar Trailblazer"),
    ("en", "The satellite, named Nusantara Lima, was launched in September.", "Nusantara Lima"),
    ("fr", "Le satellite « Tunisie 1 » sera lancé en 2026.", "Tunisie 1"),
    ("fr", "Le rover Rashid 2 doit se poser sur la Lune.", "Rashid 2"),
    ("ru", "Спутник под названием «Гана» запустят в мае.", "Gana"),
    ("fr", "La constellation d'observation Savane comptera dix satellites.", "Savane"),
    ("fr", "La fusée légère, baptisée Zéphyr, attend son moteur.", "Zéphyr"),
    ("fr", "Belenos, un lanceur réutilisable, décollera en mai.", "Belenos"),
    ("fr", "Le satellite météorologique en orbite polaire Nimbra a cessé d'émettre.", "Nimbra"),
    ("fr", "Le lancement de « Petrichor » est prévu en mai.", "Petrichor"),
    ("fr", "Le centre garde Kolibri-2 dans une salle blanche.", "Kolibri-2"),
    ("fr", "Depuis hier, MboaSat ne répond plus.", "MboaSat"),
    ("fr", "Nos ingénieurs ont inauguré la station de réception de Bitam.", "Bitam station"),
    ("en", "The rover, known as Kestrel, passed its tests.", "Kestrel"),
    ("en", "Oriole, a two-tonne lander, is late.", "Oriole"),
    ("en", "A small satellite provisionally named Sirocco-SAR will fly first.", "Sirocco-SAR"),
    ("en", "The Japanese-Peruvian debris tug Condor burned up.", "Condor"),
    ("en", "Engineers opened the Tamale ground station on Monday.", "Tamale station"),
    ("en", "The maiden flight of Peregrina slipped again.", "Peregrina"),
    ("en", "The country's second satellite, Akoma, is being fuelled.", "Akoma"),
    ("en", "Bolivia's first telescope in orbit was christened Illimani.", "Illimani"),
    ("en", "Akoma was launched in May and re-entered in June.", "Akoma"),
    ("en", "The lander, 'Mawenzi', is late.", "Mawenzi"),
    ("en", "The *Mawenzi* mission is late.", "Mawenzi"),
    ("en", "The agency's Selene Listener mission will fly in 2029.", "Selene Listener"),
    ("en", "The seismometer, called MALWA, passed its design review.", "MALWA"),
    ("en", "The German vehicle, Sturmvogel, was to fly here this summer.", "Sturmvogel"),
    ("en", "Operators lost contact with Ombra on Sunday.", "Ombra"),
    ("en", "Indonesia will launch its LAPAN-A4 satellite in August.", "LAPAN-A4"),
    ("en", "Ombra will head for Phobos in late 2028.", "Ombra"),
    ("en", "The rocket, to be known as Aguia, will fly from Alcantara.", "Aguia"),
    ("fr", "La sonde s'appelle Ombrine et décollera en 2030.", "Ombrine"),
    ("fr", "Ombrine desservira la Lune à partir de 2031.", "Ombrine"),
    ("fr", "Son premier satellite, Akoma, sera livré en mai.", "Akoma"),
    ("fr", "Akoma a décollé de nuit.", "Akoma"),
    ("ru", "В апреле «Акома» пристыковалась к станции.", "Akoma"),
    ("ru", "Спутник «Экспресс-АМУ9» прибыл на космодром.", "Ekspress-AMU9"),
    ("ru", "Закончили испытания антенны для VinaLink — спутника связи, который делают на заказ.", "VinaLink"),
    ("ru", "Контракт на создание VinaLink подписан в Ханое.", "VinaLink"),
    ("ru", "Судьба «Гелиоса» решится в мае: «Гелиос» дорог.", "Gelios"),
    ("ru", "Это «Гелиос» — солнечная обсерватория нового поколения.", "Gelios"),
    ("ru", "Запуск «Баргузина» отложен, а сам «Баргузин» вернули на завод.", "Barguzin"),
    ("ru", "Новый двигатель РД-77К отработал на стенде.", "RD-77K"),
    ("ru", "Сеанс провела наземная станция в Бамако-Сити.", "Bamako-Siti station"),
    ("en", "Orvanta slipped again to May 2027.", "Orvanta"),
    ("en", "Orvanta, launched in 2025, has sent its first images.", "Orvanta"),
    ("en", "Orvanta is now expected to fly in May.", "Orvanta"),
    ("en", "Orvanta failed on 3 May, two minutes after liftoff.", "Orvanta"),
    ("en", "Orvanta's launch was put back to May.", "Orvanta"),
    ("en", "The agency delayed Orvanta to May.", "Orvanta"),
    ("en", "Engineers finished testing Orvanta in May.", "Orvanta"),
    ("en", "Orvanta flight two has to wait.", "Orvanta"),
    ("fr", "Orvanta glisse encore à mai 2027.", "Orvanta"),
    ("fr", "Orvanta, lancée en 2025, a livré ses premières images.", "Orvanta"),
    ("fr", "L'agence a reporté Orvanta à mai.", "Orvanta"),
    ("fr", "La suivante, Orvanta, ne partira pas avant 2028.", "Orvanta"),
    ("fr", "Le deuxième vol d'Orvanta attendra.", "Orvanta"),
    ("ru", "«Орвант» перенесли на май.", "Orvant"),
    ("ru", "Агентство отложило «Орвант» до мая.", "Orvant"),
    ("ru", "«Орвант», запущенный в 2025 году, передал первые снимки.", "Orvant"),
    ("ru", "В мае ОРВАНТ был запущен с Байконура.", "ORVANT"),
]


@pytest.mark.parametrize(("language", "text", "name"), CRAFTS)
def test_a_craft_is_told_by_the_words_around_it(language, text, name):
    assert name in names(language, text, ("programme", "vehicle"))


NO_CRAFTS = [
    ("en", "A Vietnamese-built satellite is in orbit, and operators lost contact with Maria Lopez."),
    ("en", "Jane Doe launches probe into the accident."),
    ("en", "Japan will reach the Moon in 2028."),
    ("fr", "Jean Martin devrait rejoindre la Lune en 2028."),
    ("ru", "Кубсаты студентов доставили на космодром."),
    ("en", "A Japanese-Saudi mission will fly next year."),
    ("en", "Southeast Asian experiments arrived in July."),
    ("en", "Affordable radar is what farmers need."),
    ("en", "The director Paul Mbeki spoke on satellite navigation."),
    ("en", "Oriole Works, a rocket maker, hired forty people."),
    ("ru", "Директор предприятия Олег Рябов ждал гостей."),
    ("ru", "Он летел на Ил-76 на салон МАКС-2021."),
    ("ru", "Об этом пишет газета «Гудок», а «Гудок» не ошибается."),
    ("fr", "Le projet de la ministre déplaît à Paul Mbeki."),
    ("en", "Okonkwo is due to fly to Paris in May."),
    ("en", "Okonkwo is set to launch a review of the programme."),
    ("en", "Okonkwo failed to attend the launch."),
    ("en", "Okonkwo, appointed in 2025, was expected in May."),
    ("fr", "Okonkwo est attendu à Paris en mai."),
    ("fr", "Le ministre a reporté sa visite à Paris."),
    ("fr", "Orvane a échoué avant le lancement du débat."),
    ("fr", "La mise en service de Flamande attend."),
    ("ru", "Встречу с Оконкво перенесли на май."),
]


@pytest.mark.parametrize(("language", "text"), NO_CRAFTS)
def test_other_names_are_no_crafts(language, text):
    assert not names(language, text, ("programme", "vehicle"))


def test_a_name_told_in_the_title_is_known_in_the_text():
    assert "Zéphyr III" in names("fr", "Zéphyr III devait voler en mai.", ("programme", "vehicle"), "Zéphyr, la fusée de toutes les promesses")


PLACES = [
    ("en", "He received the ambassador in Central Jakarta.", "Jakarta"),
    ("fr", "La réunion s'est tenue à Trondheim-Nord, près de Vestvik.", "Vestvik"),
    ("fr", "Elle s'est rendue à Falda Grande, où l'attendait le maire.", "Falda Grande"),
    ("fr", "*Rimouski (Québec), le 3 mars 2027* – Un accord a été signé.", "Rimouski"),
    ("en", "From 24 to 26 August we sat down in Ocotlán with our partners.", "Ocotlán"),
    ("en", "You have just come back from Ocotlán.", "Ocotlán"),
    ("ru", "Они подписали в Витебске соглашение.", "Vitebsk"),
    ("ru", "ГОМЕЛЬ, 17 октября. Пуск отложен.", "Gomel"),
]


@pytest.mark.parametrize(("language", "text", "name"), PLACES)
def test_a_place_is_told_by_its_preposition(language, text, name):
    assert name in names(language, text, ("place",))


NO_PLACES = [
    ("fr", "Le moteur a été confié à Halcyon."),
    ("en", "Shares in Halcyon fell by six per cent."),
    ("en", "She is an engineer at Halcyon."),
    ("en", "He studied at Bauman Technical School."),
    ("ru", "Он верит в Халцион."),
]


@pytest.mark.parametrize(("language", "text"), NO_PLACES)
def test_other_names_are_no_places(language, text):
    assert not names(language, text, ("place",))
