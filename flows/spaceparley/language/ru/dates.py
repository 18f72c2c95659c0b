"""How Russian prints dates."""

from .. import later as re
from ..cldr import month_names, weekday_names
from ..dates import DateRule, DateWords, lexicon

CASES = {
    1: "январе январю январем январём", 2: "феврале февралю февралем февралём", 3: "марте марту мартом", 4: "апреле апрелю апрелем",
    5: "мае маю маем", 6: "июне июню июнем", 7: "июле июлю июлем", 8: "августе августу августом", 9: "сентябре сентябрю сентябрем сентябрём",
    10: "октябре октябрю октябрем октябрём", 11: "ноябре ноябрю ноябрем ноябрём", 12: "декабре декабрю декабрем декабрём",
}  # fmt: skip
"""The cases that CLDR leaves out."""
MONTHS = {number: f"{name} {CASES[number]}" for number, name in month_names("ru", "wide").items()}
HARD = ["ый", "ой", "ого", "ому", "ым", "ом", "ая", "ую", "ое", "ые", "ых", "ыми"]
SOFT = ["ий", "его", "ему", "им", "ем", "яя", "юю", "ей", "ее", "ие", "их", "ими"]
MIXED = ["ий", "ого", "ому", "им", "ом", "ая", "ую", "ой", "ое"]
STEM = {0: "понедельник", 1: "вторник", 3: "четверг"}


def adjectives(endings: list[str], *stems: str) -> str:
    """The adjectives in all cases."""
    return " ".join(stem + ending for stem in stems for ending in endings)


OF_MONTHS = {number: adjectives(MIXED, stem) for number, stem in enumerate(["январск", "февральск", "мартовск", "апрельск", "майск", "июньск", "июльск", "августовск", "сентябрьск", "октябрьск", "ноябрьск", "декабрьск"], 1)}
STREETS = " ".join(word.capitalize() for words in OF_MONTHS.values() for word in words.split())
"""With a capital they name a town, street or works ("улица Октябрьская")."""

LEXICON = lexicon(
    this="этот эта это эту этого этой этом этому этим эти этих текущий текущего текущем текущую текущей текущая " + adjectives(SOFT, "нынешн"),
    next=adjectives(["ий", "его", "ему", "им", "ем", "ая", "ую", "ей", "ее"], "следующ", "будущ", "грядущ", "предстоящ", "ближайш"),
    last=adjectives(HARD[:9], "прошл") + " " + adjectives(["ий", "его", "ему", "им", "ем", "ая", "ую", "ей", "ее"], "минувш", "прошедш", "истекш", "истёкш"),
    next_many="следующие следующих ближайшие ближайших предстоящие предстоящих будущие",
    last_many="прошлые прошлых минувшие минувших прошедшие прошедших",
    final=adjectives(SOFT, "последн"),
    preceding=adjectives(HARD[:9], "предыдущ") + " предыдущий предыдущего предыдущем предыдущей",
    same="тот того том ту той тем же самый самого самом",
    every="каждый каждую каждое каждого каждой каждые ежегодно",
    numbered="резолюция резолюции резолюцию страница странице рейс рейса рейсом приложение статья статьи",
    prep="вместо против в во на с со к ко от около через за между начиная примерно под ранее раньше позднее позже не",
    than="чем",
    to="по до",
    after="после",
    conj="и или либо",
    month=MONTHS,
    maybe_month=OF_MONTHS,
    short_month={1: "янв", 2: "февр фев", 4: "апр", 6: "июн", 7: "июл", 8: "авг", 9: "сент сен", 10: "окт", 11: "нояб ноя", 12: "дек"},
    weekday={day: adjectives(["", "а", "у", "ом", "е"], stem) for day, stem in STEM.items()}
    | {4: "пятница пятницу пятницы пятнице пятницей", 5: "суббота субботу субботы субботе субботой", 6: "воскресенье воскресенья воскресенью воскресеньем"},
    maybe_weekday={2: "среда среду среды среде средой"},
    short_weekday=weekday_names("ru", "abbreviated"),
    feast={101: "Нового_года Новому_году Новый_год", 107: "Рождества Рождеству Рождество", 321: "Навруза Наурыза Новруза Навруз Наурыз", 412: "Дня_космонавтики Дню_космонавтики День_космонавтики", 509: "Дня_Победы Дню_Победы День_Победы", 1225: "католического_Рождества католическому_Рождеству"},
    season={21: "весной", 22: "летом", 23: "осенью", 24: "зимой"},
    maybe_season={21: "весна весны весне весну", 22: "лето лета лету лете", 23: "осень осени", 24: "зима зимы зиме зиму"},
    quarter="квартал квартала квартале кварталу кварталом кв кв.",
    semester="полугодие полугодия полугодии полугодию полугодием",
    half="полтора полторы половина половины половине половину половиной",
    edge={"early": "начало начала начале началу началом", "mid": "середина середины середине середину серединой", "late": "конец конца конце концу концом исход исходе исходу исхода"},
    part="декада декады декаде декаду числа числах",
    day_unit="день дня дню днём днем сутки",
    days="дней дни дням днях днями суток сутками",
    half_year={6: "полгода полугода", 18: "полтора_года полутора_лет"},
    week_unit="неделя недели неделю неделе неделей",
    weeks="недель неделям неделях неделями",
    month_unit="месяц месяца месяце месяцу месяцем",
    months="месяцев месяцы месяцам месяцах месяцами",
    year_unit="год года году годом годе г г. с.г. с._г. т.г. т._г.",
    years="годов годы годах годам годами лет гг гг.",
    weekend="выходные выходных",
    decade_unit="десятилетие десятилетия десятилетии",
    shift={0: "сегодня", -1: "вчера", 1: "завтра", -2: "позавчера", 2: "послезавтра"},
    told={-1: "накануне", 1: "назавтра наутро"},
    ago="назад тому_назад",
    ahead="через спустя",
    within="в_течение",
    later="спустя позже позднее",
    earlier="ранее раньше",
    before="до_этого до_того до_этих_событий",
    about="примерно около приблизительно почти",
    ordinal={
        1: adjectives(HARD, "перв"), 2: adjectives(HARD, "втор"), 3: "третий третьего третьему третьим третьем третья третью третьей третье",
        4: adjectives(HARD, "четверт", "четвёрт"), 5: adjectives(HARD, "пят"), 6: adjectives(HARD, "шест"), 7: adjectives(HARD, "седьм"),
        8: adjectives(HARD, "восьм"), 9: adjectives(HARD, "девят"), 10: adjectives(HARD, "десят"), 11: adjectives(HARD, "одиннадцат"),
        12: adjectives(HARD, "двенадцат"), 13: adjectives(HARD, "тринадцат"), 14: adjectives(HARD, "четырнадцат"), 15: adjectives(HARD, "пятнадцат"),
        16: adjectives(HARD, "шестнадцат"), 17: adjectives(HARD, "семнадцат"), 18: adjectives(HARD, "восемнадцат"),
        19: adjectives(HARD, "девятнадцат"), 20: adjectives(HARD, "двадцат"), 30: adjectives(HARD, "тридцат"),
    },
    nth={
        1: "первого", 2: "второго", 3: "третьего", 4: "четвёртого четвертого", 5: "пятого",
        6: "шестого", 7: "седьмого", 8: "восьмого", 9: "девятого", 10: "десятого",
        11: "одиннадцатого", 12: "двенадцатого", 13: "тринадцатого", 14: "четырнадцатого", 15: "пятнадцатого",
        16: "шестнадцатого", 17: "семнадцатого", 18: "восемнадцатого", 19: "девятнадцатого", 20: "двадцатого",
        21: "двадцать_первого", 22: "двадцать_второго", 23: "двадцать_третьего", 24: "двадцать_четвертого двадцать_четвёртого", 25: "двадцать_пятого",
        26: "двадцать_шестого", 27: "двадцать_седьмого", 28: "двадцать_восьмого", 29: "двадцать_девятого", 30: "тридцатого",
        31: "тридцать_первого",
    },
    count={
        1: "один одна одно одну одного одной", 2: "два две двух двумя", 3: "три трёх трех тремя", 4: "четыре четырёх четырех четырьмя",
        5: "пять пяти пятью", 6: "шесть шести шестью", 7: "семь семи семью", 8: "восемь восьми", 9: "девять девяти", 10: "десять десяти десятью",
        11: "одиннадцать", 12: "двенадцать", 13: "тринадцать", 14: "четырнадцать", 15: "пятнадцать", 16: "шестнадцать", 17: "семнадцать",
        18: "восемнадцать", 19: "девятнадцать",
    },
    tens={20: "двадцать", 30: "тридцать", 40: "сорок", 50: "пятьдесят", 60: "шестьдесят", 70: "семьдесят", 80: "восемьдесят", 90: "девяносто", 100: "сто"},
    decade={value: adjectives(["ые", "ых", "ым", "ыми"], stem) for value, stem in {
        193: "тридцат", 194: "сороков", 195: "пятидесят", 196: "шестидесят", 197: "семидесят", 198: "восьмидесят", 199: "девяност"}.items()},
    noun="""человек семей км километров метров тонн тысяч миллионов млн млрд рублей долларов евро страниц кг жителей обитания передачи
        градусов спутников сотрудников мест часов час минут литров вольт ватт квартир участников гостей студентов """ + STREETS,
)  # fmt: skip

DAY = "(number|nth|ordinal)"
MONTH = "(month|short_month dot?)"
RELATED = "(this|next|last|preceding|same same?)"
YEARS = "(year_unit|years)"
GOD = f"year {YEARS}?"
YEAR = f"(comma? {GOD}|{RELATED} year_unit|year_unit)"
WEEKDAY = "(weekday|maybe_weekday)"
UNIT = "(week_unit|month_unit|year_unit|weekend|quarter|semester|decade_unit)"
ONE = "((number|count|amount|tens+ count?|count)? (day_unit|days|week_unit|weeks|month_unit|months|year_unit|years)|half_year)"
COUNTED = "(number|count|amount|tens+ count?) (day_unit|days|week_unit|weeks|month_unit|months|year_unit|years)"

RULES = (
    DateRule("ru.date.habit", f"every (number|ordinal|count)? ({WEEKDAY}|day_unit|days|week_unit|weeks|month_unit|months|year_unit|years|month)( {DAY} {MONTH}| number)?|every {DAY} {MONTH}", "none",
             "Каждый год 12 апреля вспоминают Гагарина."),
    DateRule("ru.date.one_and_a_half", "half (day_unit|week_unit|month_unit|months) (ago|later|earlier)?", "none", "Полтора месяца назад начались работы."),
    DateRule("ru.date.reference", "numbered year", "none", "Резолюция 2022 принята."),
    DateRule("ru.date.amount", "(year|number) noun", "none", "На площади было 2000 человек."),
    DateRule("ru.date.list", f"(prep|to)? (number|nth) (((conj|to|dash|comma|slash) (prep|to)? {DAY}){{1,8}}|(?<=prep number) prep {DAY}) {MONTH} {YEAR}?", "list", "С 18 по 20 марта в Казахстане находилась делегация."),
    DateRule("ru.date.week_of", f"week_unit prep {DAY} {MONTH} {YEAR}?", "calendar", "Эксперты встретятся на неделе с 8 июня."),
    DateRule("ru.date.day", f"(({RELATED}? {WEEKDAY}|short_weekday dot?) comma? open?)? {DAY} {MONTH} {YEAR}?", "calendar", "Испытания завершены 16 мая 2025 года."),
    DateRule("ru.date.monthday", "nth (part (?!month)|(?=dot|comma|break|dash|conj))|(?<=prep) (number|nth) part|(weekday|maybe_weekday) comma? nth", "monthday", "Запуск состоится 24 июня, а не 20-го."),
    DateRule("ru.date.edge_of_month", f"(edge|(ordinal|nth|final|decade) (part|half|week_unit)|(ordinal|nth|final) (number|count)? days|part) month_unit? {RELATED}? {MONTH} {YEAR}?", "calendar",
             "Достройка стенда завершится в конце апреля."),
    DateRule("ru.date.half_of_month", f"(ordinal|nth|final) (part|half|week_unit) {RELATED}? month_unit", "unit", "Он уедет во второй половине месяца."),
    DateRule("ru.date.quarter", f"edge? (ordinal|nth|number|roman) dash? ((quarter|semester) {YEAR}?|half {YEAR})", "calendar", "Запуск намечен на первый квартал 2026 года."),
    DateRule("ru.date.final_quarter", f"final (quarter|semester) {YEAR}", "final", "Полёт намечен на последний квартал 2025 года."),
    DateRule("ru.date.final_quarter_alone", "final (quarter|semester) (?!year|this|next|last)", "final_alone", "Полёт намечен на последний квартал."),
    DateRule("ru.date.season", f"(edge|{RELATED})? (season|maybe_season) (year ((dash|slash) (year|amount|number))? {YEARS}?|{RELATED} year_unit)", "calendar", "Спутник запустят весной 2027 года."),
    DateRule("ru.date.season_alone", f"(edge|{RELATED}) (season|maybe_season)|season|(?<=prep|to) maybe_season (?!other)", "calendar", "Станция откроется этим летом."),
    DateRule("ru.date.decade", f"edge? decade {YEARS}?", "decade", "Стол построен в начале 1970-х годов."),
    DateRule("ru.date.edge_of_year", f"edge ({GOD}|{RELATED}? year_unit)", "calendar", "Ратификация ожидается в конце 2025 года."),
    DateRule("ru.date.edge_of_unit", f"edge {RELATED}? (month_unit|week_unit|quarter|semester|decade_unit)", "unit", "Он уедет в конце месяца."),
    DateRule("ru.date.month_year", f"{MONTH} {YEAR}", "calendar", "Меморандум был подписан в ноябре 2021 г. в Дубае."),
    DateRule("ru.date.month_which", "(this|next|last) month", "calendar", "Договор подписан в минувшем июне."),
    DateRule("ru.date.month_of_event", "maybe_month", "calendar", "На ноябрьской встрече согласовали график."),
    DateRule("ru.date.month", "month", "calendar", "Переговоры продолжатся в мае."),
    DateRule("ru.date.weekday_of_week", f"{WEEKDAY} prep? {RELATED} week_unit|{RELATED} week_unit comma? prep {WEEKDAY}", "weekday", "Встреча пройдёт в понедельник на следующей неделе."),
    DateRule("ru.date.weekday", f"(this|next|last) {WEEKDAY}|weekday|(?<=prep|to) maybe_weekday (?!noun)", "weekday", "Встреча прошла во вторник."),
    DateRule("ru.date.told", "told|(next|same same|(?<=prep) same|this) day_unit", "told", "Накануне гостья побывала на Байконуре."),
    DateRule("ru.date.which_unit", f"{RELATED} {UNIT}|(next_many|last_many) weekend|(?<=prep) weekend", "unit", "На следующей неделе делегация посетит Астану."),
    DateRule("ru.date.shift", "shift", "shift", "Соглашение подписали вчера в Москве."),
    DateRule("ru.date.ago", f"about? {ONE} ago", "count", "Три дня назад ракета стартовала."),
    DateRule("ru.date.within", f"within next_many? {COUNTED}", "ahead", "Первые снимки ожидаются в течение трёх недель."),
    DateRule("ru.date.ahead", f"(ahead|later) {ONE} (?!later|after|prep nth)", "count", "Экипаж вернётся через две недели."),
    DateRule("ru.date.later", f"(?<!prep) {COUNTED} (later|earlier) (?!comma? than)|{COUNTED} before|(day_unit|week_unit|month_unit|year_unit|half_year) (later|earlier) (?!comma? than)", "later", "Договор подписали в 1994 году, а десять лет спустя продлили."),
    DateRule("ru.date.numeric", "numeric year_unit?", "numeric", "Опубликовано 12.04.2025 в Париже."),
    DateRule("ru.date.feast", "feast year?", "feast", "Спутник запустят ко Дню космонавтики."),
    DateRule("ru.date.year", f"year {YEARS}|(?<=prep|to|open|dash|conj|comma) year|year (?=dot|comma|close|break)", "calendar", "Пуск перенесён на 2024 год."),
)  # fmt: skip

WORDS = DateWords(
    lexicon=LEXICON,
    suffixes=re.compile(r"(?P<decade>-?(?:е|х|ые|ых))|-?(?:й|го|ого|му|м|я|ю|ое|ым|ый|ой|ом)"),
    rules=RULES,
    until=re.compile(r"(?:\b(?:(?P<before>до)|к|ко)|\bне (?:позднее|позже)(?: чем)?(?: в| во| к)?) \Z", re.IGNORECASE),
    lasting=re.compile(r"\b(?:до|по) \Z", re.IGNORECASE),
    since=re.compile(r"(?:\bне (?:ранее|раньше)(?: чем)?(?: в| с| во| к| на)?|\bне\b[^.;:!?,]{0,50}\b(?:до|раньше|ранее)|\b(?:самое раннее|в лучшем случае)[,:—–-]?(?: в| во| к| на| с)?) \Z", re.IGNORECASE),
    until_after=re.compile(r",? (?:самое позднее|и не позже|и не позднее)\b", re.IGNORECASE),
    since_after=re.compile(r",? (?:самое раннее|в лучшем случае|и не раньше|и не ранее|или позже)\b", re.IGNORECASE),
    verbal=frozenset(),
    barring=re.compile(r"\b(?:раньше|ранее|до) \Z", re.IGNORECASE),
    barred=re.compile(r" (?:[\w«».-]+ ){0,6}?не (?:\w+(?:ет|ит|ут|ют|ат|ят|ем|им)(?:ся)?|стоит|ждите?|жди)\b", re.IGNORECASE),
    approximate=re.compile(r"\b(?:примерно|приблизительно|около|ориентировочно)(?: в| к| на)? \Z", re.IGNORECASE),
    aimed=re.compile(
        r"""(?:\b(?:намеч|заплан|ожида|планир|предусмотр|рассчит|ориентир|надежд|надее)\w*(?:\ [\w«»-]+){0,4}(?:,?\ а?\ ?(?:затем|потом))?\ (?:на|в|во|до|к|с)
          |\b(?:назнач|перен[её]с|отлож|сдвин|сдвиг|перенос|отсроч|задерж)\w*(?:\ [\w«»-]+){0,4}(?:,?\ а?\ ?(?:затем|потом))?\ (?:на|до|к|с)
          |(?<![.,!?»”"])\ [—–]\ (?:(?:уже|лишь|только|теперь)\ )?(?:в|во|на|к|до)|\bне\ (?:ранее|раньше|позднее|позже)(?:\ чем)?(?:\ в|\ во)?|\bобеща\w+\ (?:на|к))\ \Z""", re.IGNORECASE | re.VERBOSE),
    firm=re.compile(r"\b(?:(?:намеч|запланиров|назнач|перен[её]с|отлож|сдвин)\w*(?:ен|ён|ан|ут|ли|л)[аоы]?|ожида[ею]тся|планиру[ею]тся|обеща(?:ет|ют|ем)|рассчитыва(?:ет|ют|ем)|ориентируется|перенос[яи]тся?|сдвигается|будет|теперь)\b|\s[—–]\s(?:\w+\s)?(?:в|во|на|к|до)\s\Z", re.IGNORECASE),
    was_to=re.compile(r"\b(?:долж(?:ен|на|но|ны) был[аои]?|планировал[аои]?(?:сь)?|намечал[аои]?(?:сь)?|собирал(?:ся|ась|ись))\b[^,;:()«»]*\Z", re.IGNORECASE),
    joins=re.compile(r"\s(?:а|но|и|тогда)\b"),
    behind=re.compile(r"\W*(?:После|По итогам|По окончании|Вслед за|По результатам)\b"),
    begun=re.compile(r"\b(?:заявлени|письм|указ|приказ|постановлени|распоряжени|решени|протокол|договор|соглашени|документ|сообщени|закон|публикаци)\w* от \Z|\b(?:находится|находятся|работает|работают|действует|действуют|служит|функционирует|летает)\b[^.,;:]{0,40} с \Z", re.IGNORECASE),
    pending=re.compile(r",?\s(?:станет|станут|будет|будут|пройд[её]т|пройдут|состоится|состоятся)\b"),
    once=re.compile(r"\b(?:был[аои]?|первоначально|изначально|ранее|раньше|сначала|прежде|вместо|а не)\b", re.IGNORECASE),
    moved=re.compile(r"\b(?:перен[её]с|перенос|сдвин|сдвиг|отлож|смест|отсроч|задерж)\w*", re.IGNORECASE),
    step=re.compile(r"\b(?:а|но|затем|потом|после)\b", re.IGNORECASE),
    origin=re.compile(r",?\s(?:вместо|против|а не(?: в)?|с) ", re.IGNORECASE),
    clause=re.compile(r"[,:;()«»“”\"—–]|\b(?:что|который|которая|которые|когда)\b", re.IGNORECASE),
    future=re.compile(
        r"""\b(?:буд(?:ет|ут|ем)(?:\ \w+)?|состо(?:ит|ят)ся|\w{2,}(?:[её]тся|утся|ются|ится|атся|ятся)
          |(?!(?:пол[её]т|отл[её]т|прил[её]т|уч[её]т|расч[её]т|отч[её]т|зач[её]т|совет|запрет|портрет|сенат|салют|орбит|солдат|сертификат|плакат)\b|работ|запрос|привет|выпуск|профессионалит|прибор|объект|протокол|приоритет|университет|[а-яё]+(?:[ыи]ва|в?ля|ря|ня|ча|ща|га|ка|да|има)[ею]т\b)(?:про|при|за|вы|на|от|у|по|пере|вз|под|об|до|с|о|из|раз)[а-яё]+(?:[ёе]т|ит|ут|ют|ат|ят)|(?!пять|девять|десять|память|путь|сеть|печать)[а-яё]+[аиеыоуя]ть(?:ся)?|[а-яё]*(?:йти|вести|нести|везти)
          |(?:нов|следующ|повторн|очередн)ая\ попытка|намечен[аоы]?|намерен[аы]?|рассчитыва[ею][тм]|собира[ею]тся|запланирован[аоы]?|назначен[аоы]?|перенес[её]н[аоы]?|отложен[аоы]?|ожида[а-яё]+|планиру[а-яё]+|предстоит|долж(?:ен|на|но|ны)(?:\ (?:был|была|было|были))?(?:\ \w+)?|летим|обеща[ею]т|мы\ (?:\w+\ )?[а-яё]+[иеё]м(?:ся)?|(?<=[«"„])[а-яё]+[иеё]м(?:ся)?)\b""", re.VERBOSE | re.IGNORECASE),
    past=re.compile(
        r"""(?<!\bкак\ )(?<!\bкак\ и\ )\b(?:(?!(?:дел|тел|зал|пол|около|мало|(?:числ|дел|тел|сел|сил|школ|скал|шкал|правил)[аоы]|(?:недел|цел|модел|рол|модул|автомобил)и|[а-яё]+(?:[аи]тели|иала|онала|нерала|токола|сигнала|журнала|канала|финала|капитала|металла|ервала))\b)[а-яё]+[аеиоуыяё]л(?:а|о|и)?(?:сь|ся)?|ш[её]л|в[её]л|(?:при|у|вы|про|по|за|до|пере)(?:ш[её]л|шла|шло|шли|в[её]з|везла|везли|н[её]с|несла|несли)
          |(?!(?:страны?|планы?|орган[аы]|экран[аы]|ветеран[аы]|океан[аы]|визит[аы]|орбит[аы]|защит[аы]|кредит[аы]|лимит[аы]|транзит[аы]|элит[аы]|смены?|цены?|сцены?|стены?|измены?|замены?|отмены?|члены|времена|имена|племена|стран[аы]|кабинета|комитета|монит\w*)\b)[а-яё]{2,}(?:ан|ен|ён|ят|ыт|ит)(?:а|о|ы)|(?!(?:экран|ветеран|ресторан|капитан|фонтан|султан)\b)[а-яё]{2,}(?:[рлвнтсчш]ан|[днртсчшщ]ен|ён)|[а-яё]+(?:нн|вш)(?:ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых|ыми|ий|его|ему|им|ем|яя|ей|ие|их)(?:ся)?|с?мог(?:ла|ли)?|минувш\w+|прошл\w+)\b""", re.VERBOSE | re.IGNORECASE),
    range_opener=re.compile(r"(?:\b(?:с|со|от|в|на|за)|\b(?P<between>между)) \Z", re.IGNORECASE),
    range_link=re.compile(r"\s*(?:по|до|[-–—])\s*"),
    pair_link=re.compile(r"\s*(?:,|и|или|на|а затем|, а затем на|, затем на|и на|и в|затем)\s*"),
)  # fmt: skip
