"""What the demo tells: a firm with its plan, one in the middle of its diagnosis, one at the door.

Names, addresses and telephone numbers are invented, and say so. Days are working days before or
after the trial's today, so that reminders are still to come whenever it is told.
"""

from importlib import resources
from typing import Final

from bot.demo.stage import Player, Stage
from bot.importing import Keep, judged
from bot.sheet import read_sheet
from conversations.joining.codes import looks_like_a_code

APPLICATIONS: Final = ("MIHON-1", "MIHON-2", "MIHON-3")  # ids in firms.csv
FIRMS: Final = ("みほん製菓株式会社", "例示工務店株式会社", "合同会社ためし印刷")

# d(one), p(artial), n(one), u(nknown) for q01 … q25: 42 points, as in voice.md M7.
_ANSWERS: Final = "ddnpudpdunndnddpdnppupunp"
_STOPS_AT: Final = 11  # answers of the second firm: the customer came in at question 12
_CHOICES: Final = {"d": "done", "p": "partial", "n": "none", "u": "unknown"}
_COMMENTS: Final = {
    11: "会計のデータだけ、月末に写しています"
}  # beside the question of that number
_EXPERTS: Final = {
    "sato": {
        "name": "佐藤 一郎",
        "number": "第900001号",
        "valid_until": "2099-03-31",
        "prefectures": "鳥取県、島根県",
        "online": "yes",
        "hours": "平日の午後",
        "capacity": "3",
        "languages": "ja",
        "industries": "小売、飲食",
        "employer": "no",
    },
    "watanabe": {
        "name": "渡辺 京子",
        "number": "第900002号",
        "valid_until": "2099-03-31",
        "prefectures": "長野県、東京都",
        "online": "yes",
        "hours": "平日の午前",
        "capacity": "2",
        "languages": "ja en",
        "industries": "建設、製造",
        "employer": "no",
    },
}
_CHECK: Final = ("1", "法人", "7人", "no", "no", "0", "none")  # the third firm's answers


def tell(stage: Stage) -> None:
    """From the application file to the day before today."""
    office = Player(stage, "office")
    codes = _invited(stage, office)
    _experts(stage, office)
    _plans(stage, codes[0])
    _stops(stage, codes[1])
    _accepts(stage, office)
    _lacks_a_star(stage, codes[2])
    _introduces(stage, office)
    _books(stage, office)
    _the_day_before(stage, office)


def _invited(stage: Stage, office: Player) -> tuple[str, ...]:
    """The web form's export is imported, and each firm gets its letter; the letters' codes."""
    stage.back(10, 9, 40)
    text = resources.files("bot.demo").joinpath("firms.csv").read_text(encoding="utf-8")
    edition = stage.desk.programme.edition
    for told in judged(read_sheet(text)[1], edition):
        if told.row is None or told.judgement is None:
            raise ValueError(told.line)
        Keep(told.row, told.judgement, edition, stage.moment)(stage.connection)
    stage.back(10, 10)
    codes = []
    for firm in FIRMS:
        office.types(f"/sme-office invite {firm}")
        codes.append(_code_in(office.reads()))
    return tuple(codes)


def _experts(stage: Stage, office: Player) -> None:
    """Two register, and the secretariat approves them."""
    for user, told in _EXPERTS.items():
        stage.back(10, 11)
        Player(stage, user).fills("experts.register", told)
        stage.back(10, 13)
        office.presses("experts.approve")
        office.presses("experts.approve_yes")


def _accepts(stage: Stage, office: Player) -> None:
    """The secretariat has read the applications of the first two; the third waits for its star."""
    stage.back(6, 10, 30)
    for receipt in ("S-0212", "S-0215"):
        office.types(f"/sme-office applications accept {receipt}")
        office.presses("application.accept_yes")


def _introduces(stage: Stage, office: Player) -> None:
    """The first firm's expert is asked and takes it on."""
    stage.back(4, 10)
    office.types("/sme-office assign @山田 @佐藤")
    office.presses("experts.offer")
    stage.back(4, 18, 30)
    sato = Player(stage, "sato")
    sato.presses("experts.accept")


def _code_in(letter: str) -> str:
    """The code that the letter names, as its reader finds it."""
    words = letter.replace("「", " ").replace("」", " ").split()
    return next(word for word in words if looks_like_a_code(word))


def _plans(stage: Stage, code: str) -> None:
    """The first firm: diagnosed, its plan made known and shared out among two colleagues."""
    yamada, suzuki = Player(stage, "yamada"), Player(stage, "suzuki")
    stage.back(9, 10, 5)
    yamada.types(f"つなぐ {code}")
    yamada.types("診断")
    _answer(yamada, _ANSWERS)
    stage.back(8, 9, 10)
    suzuki.types(f"つなぐ {code}")
    stage.back(8, 9, 30)
    yamada.types("/sme plan", "general-yamada")
    yamada.types("/sme plan 1 私 今月")
    yamada.types("/sme plan 2 鈴木 来月")


def _stops(stage: Stage, code: str) -> None:
    """The second firm: eleven answers, and then nothing."""
    takahashi = Player(stage, "takahashi")
    stage.back(7, 14, 20)
    takahashi.types(f"つなぐ {code}")
    takahashi.types("診断")
    _answer(takahashi, _ANSWERS[:_STOPS_AT])
    takahashi.types("やめる")


def _answer(player: Player, letters: str) -> None:
    for number, letter in enumerate(letters, start=1):
        if number in _COMMENTS:
            player.types(f"ひとこと：{_COMMENTS[number]}")
        player.answers(_CHOICES[letter])


def _lacks_a_star(stage: Stage, code: str) -> None:
    """The third firm: everything is right but the declaration."""
    tanaka = Player(stage, "tanaka")
    stage.back(5, 11, 15)
    tanaka.types(f"つなぐ {code}")
    tanaka.types("参加確認")
    for answer in _CHECK:
        if answer.isascii():
            tanaka.answers(answer)
        else:
            tanaka.types(answer)


def _books(stage: Stage, office: Player) -> None:
    """Each expert gets a first session; the nearer one is reminded of tomorrow or soon after."""
    stage.back(2, 10, 40)
    for who, expert, days, hour, mode in (
        ("@山田", "@佐藤", 2, 14, "onsite"),
        ("@高橋", "@渡辺", 9, 10, "online"),
    ):
        when = f"{stage.ahead(days)} {hour}:00"
        office.types(f"/sme-office session add {who} {expert} {when} {mode}")


def _the_day_before(stage: Stage, office: Player) -> None:
    """A question that nobody has answered yet, a briefing, and what the secretariat sees."""
    yamada, sato = Player(stage, "yamada"), Player(stage, "sato")
    stage.back(1, 13, 10)
    yamada.types("/sme ask どのウイルス対策ソフトがおすすめですか")
    stage.back(1, 15)
    sato.types("/sme-expert briefing")
    stage.back(1, 16)
    office.types("/sme-office status")
