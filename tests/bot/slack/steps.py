"""Steps to render: one of every kind, and any at all."""

from typing import Any

from hypothesis import strategies as st

from conversations.engine import (
    Answered,
    Ask,
    Bar,
    Button,
    Chart,
    Document,
    Field,
    Fill,
    Form,
    Home,
    Notice,
    Option,
    Plain,
    Result,
    Review,
    Row,
    Step,
    Table,
)

FORM = Form(button="人数を入力", title="従業員の人数", label="人数", hint="例：12人")

ASK = Ask(
    conversation="K7",
    revision=3,
    question="q11",
    notification="診断 質問11／25",
    heading="質問11／25　第2部 ふだんの仕事",
    prompt="大事なデータの控え（バックアップ）を、定期的に取っていますか。",
    options=(
        Option("done", "実施している"),
        Option("partial", "一部実施している"),
        Option("none", "実施していない"),
        Option("unknown", "わからない"),
    ),
    helpers=(
        Button("conversation.help", "くわしい説明", "K7:3:q11"),
        Button("conversation.back", "前の質問", "K7:3:q11"),
        Button("conversation.back", "もう1つ", "K7:3:q11"),
    ),
)

TYPED = Ask(
    conversation="K7",
    revision=4,
    question="regular_employees",
    notification="従業員の人数を教えてください。",
    heading="質問3",
    prompt="従業員は何人ですか。おおよそでかまいません。",
    form=FORM,
)

CHANGE = Button("conversation.change", "直す", "K7:q11")

ANSWERED = Answered(
    notification="答えを記録しました。",
    heading="質問3",
    prompt="従業員は何人ですか。",
    answer="12人",
    note="12人として確かめます。",
    buttons=(CHANGE,),
)

RESULT = Result(
    notification="診断が終わりました。結果を見られます。",
    text="診断が終わりました。お疲れさまでした。\n今は42点（100点満点）です。",
    event="diagnosis_result",
    payload={"score": 42, "band": "under-50", "parts": [9, 27, 6]},
    buttons=(
        Button("plan.show", "計画を見る", emphasis="primary"),
        Button("diagnosis.review", "内訳を見る", "K7"),
    ),
)

NOTICE = Notice(
    notification="11月12日（木）14:00から第1回の指導です。",
    text="明日、第1回の指導があります。",
    late="このお知らせは遅れて届きました。",
    event="session_reminder_result",
    payload={"reminder": "R1", "session": "S1", "due_at": "2020-11-11T05:00:00+00:00"},
)

REVIEW = Review(
    notification="答えの一覧です。",
    heading="【答えの一覧】自社診断",
    rows=tuple(Row((f"項目{n}", "実施している"), CHANGE) for n in range(1, 26)),
    buttons=(Button("diagnosis.start", "続ける"),),
)

TABLE = Table(
    notification="会社の一覧です。",
    heading="会社の一覧",
    columns=("会社", "コード", "段階"),
    rows=(
        Row(("みほん製菓株式会社", "C-7K2M9", "診断済み"), Button("office.company", "見る", "C-1")),
        Row(("見本工業", "C-8K2M9", "")),
        Row(("例示商店", "C-9K2M9", "新規")),
    ),
    note="全部で3社です。",
)

CHART = Chart(
    notification="診断の図です。",
    text="診断の結果を図にしました。",
    title="自社診断",
    bars=(Bar("第1部", 9, 20), Bar("第2部", 27, 52), Bar("第3部", 6, 28)),
    alt="第1部 9点、第2部 27点、第3部 6点",
    company="C-7K2M9",
    name="diagnosis",
)

HOME = Home(
    notification="今の状態です。",
    heading="【今の状態】みほん製菓株式会社",
    lines=("途中：自社診断　質問12／25\n■■■■□□□□□□", "参加の確認：まだ"),
    next_step="【次の一歩】自社診断を続きから。残り14問、約9分です。",
    buttons=(
        Button("conversation.go_on", "続ける", "K7", emphasis="primary"),
        Button("plan.show", "計画を見る"),
    ),
    chart=CHART,
)

DOCUMENT = Document(
    notification="計画の印刷用です。",
    text="印刷して使えます。",
    name="plan.txt",
    company="C-7K2M9",
    content=Plain("計画"),
)

FILL = Fill(
    notification="会社のことを教えてください。",
    title="会社の登録",
    text="あとから直せます。",
    action="company.name",
    argument="C-7K2M9",
    fields=(
        Field("name", "会社の名前", hint="例：みほん製菓株式会社", initial="みほん & <製菓>"),
        Field("note", "ひとこと", "text", optional=True),
        Field("size", "大きさ", "choice", (Option("s", "小"), Option("l", "大")), initial="l"),
        Field("goals", "目標", "choices", (Option("1", "一"), Option("2", "二")), initial="2"),
        Field("on", "日にち", "day", initial="2026-11-12"),
    ),
    submit="登録する",
    button="書きこむ",
)

EVERY_KIND: tuple[Step, ...] = (
    *(ASK, TYPED, ANSWERED, RESULT, NOTICE, REVIEW, TABLE),
    *(HOME, CHART, DOCUMENT, FILL),
)


def _text(most: int = 60) -> st.SearchStrategy[str]:
    """Anything that can be typed, control characters of Slack's markup often."""
    characters = st.characters(exclude_categories=["Cs"]) | st.sampled_from("&<>*_~`@#!|あ漢\n")
    return st.text(characters, max_size=most)


_IDS = st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)
_ACTIONS = st.from_regex(r"[a-z]{1,8}(\.[a-z_0-9]{1,12}){0,3}", fullmatch=True)
_ARGUMENTS = st.from_regex(r"[A-Za-z0-9:. _<>ぁ-ん-]{0,40}", fullmatch=True)
_BUTTONS = st.builds(
    Button, _ACTIONS, _text(), _ARGUMENTS, st.sampled_from(("plain", "primary", "danger"))
)
_OPTIONS = st.lists(
    st.builds(Option, _IDS, _text(100), _text(100)), max_size=30, unique_by=lambda o: o.id
)
_FORMS = st.builds(Form, _text(), _text(), _text(), _text(), _text())


def _many(part: st.SearchStrategy[Any], most: int = 8) -> st.SearchStrategy[Any]:
    return st.lists(part, max_size=most).map(tuple)


_LONG = _text(200) | st.text("あ&<\n。", min_size=2_900, max_size=7_000)
_ROWS = _many(
    st.builds(Row, st.lists(_text(), max_size=5).map(tuple), st.none() | _BUTTONS), most=80
)

ASKS = st.builds(
    Ask,
    conversation=_IDS,
    revision=st.integers(0, 999),
    question=_IDS,
    notification=_text(),
    heading=_text(),
    prompt=_LONG,
    options=_OPTIONS.map(tuple),
    form=st.none() | _FORMS,
    helpers=_many(_BUTTONS),
    problem=_text(),
    help=_LONG,
)

_CHARTS = st.builds(
    Chart, _text(), _LONG, _text(), st.just(()), _LONG, _text(), _text(), buttons=_many(_BUTTONS)
)
HOMES = st.builds(
    Home, _text(), _text(), _many(_text(), 30), _LONG, _many(_BUTTONS), st.none() | _CHARTS
)
_FIELDS = st.builds(
    Field,
    _IDS,
    _text(),
    st.sampled_from(("line", "text", "choice", "choices", "day")),
    _OPTIONS.map(tuple),
    _text(),
    _text(),
    st.booleans(),
)
FILLS = st.builds(
    Fill,
    *(_text(), _text(), _LONG, _ACTIONS, _ARGUMENTS),
    st.lists(_FIELDS, max_size=12, unique_by=lambda f: f.id).map(tuple),
    *(_text(), _text(), _text()),
)

ANY_STEP: st.SearchStrategy[Step] = st.one_of(
    ASKS,
    st.builds(Answered, _text(), _text(), _LONG, _LONG, _text(), _many(_BUTTONS)),
    st.builds(Notice, _text(), _LONG, _many(_BUTTONS, 30), _text()),
    st.builds(Result, _text(), _LONG, st.just("plan_summary_result"), st.just({}), _many(_BUTTONS)),
    st.builds(Review, _text(), _text(), _ROWS, _many(_BUTTONS)),
    st.builds(Table, _text(), _text(), _many(_text()), _ROWS, _text(), _many(_BUTTONS)),
    HOMES,
    FILLS,
    _CHARTS,
)
