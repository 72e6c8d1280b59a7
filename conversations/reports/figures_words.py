"""What the secretariat reads of the figures (voice.md 1: a share never without its base)."""

from conversations.engine import Text

NOTIFY = Text(ja="集計です。", en="Figures.")
HEADING = Text(
    ja="【集計】{now}時点\n終わった日時の指導：{over}件",
    en="Figures as of {now}\nSessions that are over: {over}",
)
SHARE = Text(
    ja="{percent}%（{base}{unit}のうち{count}{unit}）", en="{percent}% ({count} of {base} {unit})"
)
NO_BASE = Text(ja="まだありません（0{unit}）", en="none yet (0 {unit})")
SESSIONS = Text(ja="件", en="sessions")
REPORTS = Text(ja="件", en="reports")
FIRMS = Text(ja="社", en="firms")
SURVEYS = Text(ja="件", en="surveys")
COLUMNS = (Text(ja="項目", en="What"), Text(ja="割合と数", en="Share and counts"))
REPORTED = Text(ja="報告が届いた指導", en="Sessions with a report")
CONFIRMED = Text(ja="会社が確認した報告", en="Reports confirmed by the firm")
GOAL = Text(ja="達成目標{number}に届いた会社", en="Firms that reached goal {number}")
HELPFUL = Text(ja="資料が「{answer}」とした報告", en="Material helped: {answer}")
ANSWERED = Text(
    ja="アンケートに答えた会社（指導の終わった会社のうち）", en="Firms that answered the survey"
)
RESULTS = Text(ja="成果が「{answer}」", en="Results: {answer}")
AREA = Text(ja="成果のあった所：{area}", en="Results in: {area}")
NOTE = Text(
    ja="数え方は［Excelで出す］のファイルにあります。",
    en="How it is counted stands in the Excel file.",
)
FILE = Text(ja="Excelで出す", en="As Excel file")

# The file.
FILE_NOTIFY = Text(ja="集計のファイルができました。", en="The figures as a file.")
FILE_TEXT = Text(
    ja="集計と、もとの行（指導・報告・アンケート）のファイルです。{now}時点です。",
    en="The figures and the rows behind them, as of {now}.",
)
FILE_NAME = Text(ja="集計 {day}.xlsx", en="figures {day}.xlsx")
SHEET_FIGURES = Text(ja="集計", en="Figures")
SHEET_SESSIONS = Text(ja="指導", en="Sessions")
SHEET_REPORTS = Text(ja="報告", en="Reports")
SHEET_SURVEYS = Text(ja="アンケート", en="Surveys")
SHEET_COUNTING = Text(ja="数え方", en="How it is counted")
FIGURE_COLUMNS = (
    Text(ja="項目", en="What"),
    Text(ja="数", en="Count"),
    Text(ja="もとの数", en="Of"),
    Text(ja="割合（%）", en="Share (%)"),
)
AS_OF = Text(ja="{now}時点", en="As of {now}")
SESSION_COLUMNS = tuple(
    Text(ja=ja, en=en)
    for ja, en in (
        ("指導", "Session"),
        ("会社", "Company"),
        ("会社名", "Name"),
        ("専門家", "Expert"),
        ("回", "No."),
        ("日", "Date"),
        ("時刻", "Time"),
        ("方法", "Mode"),
        ("状態", "State"),
    )
)
REPORT_COLUMNS = tuple(
    Text(ja=ja, en=en)
    for ja, en in (
        ("指導", "Session"),
        ("会社", "Company"),
        ("専門家", "Expert"),
        ("回", "No."),
        ("達成目標", "Goals"),
        ("したこと", "Done"),
        ("宿題", "Homework"),
        ("始め", "From"),
        ("終わり", "To"),
        ("移動（分）", "Travel (min)"),
        ("資料", "Material"),
        ("資料へのひとこと", "On the material"),
        ("状態", "State"),
        ("電話で確認した方", "Confirmed by phone"),
        ("ちがう点", "What differs"),
    )
)
SURVEY_COLUMNS = tuple(
    Text(ja=ja, en=en)
    for ja, en in (
        ("会社", "Company"),
        ("成果", "Results"),
        ("成果のあった所", "Where"),
        ("ひとこと", "In their words"),
    )
)
STATES = {
    "booked": Text(ja="予定", en="booked"),
    "held": Text(ja="報告済み", en="reported"),
    "cancelled": Text(ja="取りやめ", en="called off"),
    "firm_absent": Text(ja="会社が不在", en="firm was absent"),
    "expert_absent": Text(ja="専門家が不在", en="expert was absent"),
    "sent": Text(ja="会社の確認待ち", en="waiting for the firm"),
    "differs": Text(ja="ちがう点あり", en="something differs"),
    "confirmed": Text(ja="確認済み", en="confirmed"),
}
COUNTING_COLUMNS = (Text(ja="項目", en="What"), Text(ja="数え方", en="How it is counted"))
COUNTING = (
    (
        Text(ja="終わった日時の指導", en="Sessions that are over"),
        Text(
            ja="終わりの時刻を過ぎた指導。取りやめは数えません。",
            en="Their end is past; those called off are not counted.",
        ),
    ),
    (
        Text(ja="達成目標に届いた会社", en="Firms that reached a goal"),
        Text(
            ja="報告の1つにその目標がある会社。会社が「ちがう点がある」とした報告は、直るまで数えません。",
            en="One of its reports names the goal. A report objected to is not counted until corrected.",
        ),
    ),
    (
        Text(ja="資料が役立ったか", en="Did the material help"),
        Text(
            ja="指導要領とガイドラインについての、専門家の答え。報告1件が1つの答えです。",
            en="The experts' answers on manual and guideline, one a report.",
        ),
    ),
    (
        Text(ja="アンケート", en="Survey"),
        Text(
            ja="指導の終わった会社の、いちばん新しい答え。1社が1つの答えです。",
            en="The newest answer of each firm whose guidance is over, one a firm.",
        ),
    ),
    (
        Text(ja="成果のあった所", en="Where the results were"),
        Text(
            ja="成果が「あった」「少しあった」の答えのうち。いくつでも選べるため、足しても100%になりません。",
            en="Of answers “yes” and “somewhat”. Several may be chosen, so they do not add up to 100%.",
        ),
    ),
)
