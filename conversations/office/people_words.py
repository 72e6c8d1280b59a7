"""What is said about people and roles, words to many at once, and exports."""

from conversations.engine import Text

PEOPLE = Text(ja="【人の一覧】{now}時点　{count}人", en="People as of {now}: {count}")
PEOPLE_NOTIFY = Text(ja="人の一覧です。", en="The people.")
PEOPLE_COLUMNS = (
    Text(ja="名前", en="Name"),
    Text(ja="役割", en="Roles"),
    Text(ja="最後に使った日時", en="Last here"),
)
PEOPLE_NONE = Text(
    ja="「{typed}」にあたる人が見つかりませんでした。", en="Nobody matches “{typed}”."
)
NEXT_PAGE = Text(ja="次の{count}人", en="Next {count}")
OFFICE = Text(ja="事務局", en="secretariat")
EXPERT = Text(ja="専門家（{code}）", en="expert ({code})")
STAFF = Text(ja="{company}の人", en="of {company}")
NOBODY = Text(ja="まだ役割なし", en="no role yet")

ROLE_USAGE = Text(
    ja="役割を読み取れませんでした。何も変えていません。\n例：role @山田 office（事務局にする）\n例：role @山田 none（事務局から外す）",
    en="The role was not understood. Nothing was changed.\nFor example: role @Yamada office, role @Yamada none",
)
ROLE_WHO = Text(
    ja="「{typed}」という人が見つかりませんでした。何も変えていません。\n先に、その人がこの窓口を一度開く必要があります。",
    en="Nobody is known as “{typed}”. Nothing was changed.\nThey have to open the desk once before.",
)
ROLE_STAFF = Text(
    ja="{who}さんは会社の人です。会社の人は事務局になれません。\n何も変えていません。",
    en="{who} is of a firm, and cannot be of the secretariat.\nNothing was changed.",
)
ROLE_SETTLED = Text(
    ja="{who}さんは、設定（OFFICE_MEMBERS）で事務局になっています。\nここでは変えられません。設定の担当者に頼んでください。",
    en="{who} is of the secretariat by the settings (OFFICE_MEMBERS).\nThis cannot be changed here.",
)
ROLE_SAME = Text(ja="{who}さんの役割は、そのままです。", en="The role of {who} stays as it is.")
ROLE_ASK = Text(
    ja="{who}さんを事務局にしますか。\nすべての会社の情報を見て、変えられるようになります。",
    en="Make {who} one of the secretariat?\nThey can then see and change everything of every firm.",
)
ROLE_ASK_END = Text(
    ja="{who}さんを事務局から外しますか。\n会社の情報を見られなくなります。記録は残ります。",
    en="Take {who} out of the secretariat?\nThey no longer see any firm. The record stays.",
)
ROLE_YES = Text(ja="事務局にする", en="Yes")
ROLE_END = Text(ja="外す", en="Take out")
ROLE_DONE = Text(ja="{who}さんを事務局にしました。", en="{who} is of the secretariat now.")
ROLE_ENDED = Text(
    ja="{who}さんを事務局から外しました。", en="{who} is no longer of the secretariat."
)
ROLE_NOTIFY = Text(ja="役割についてです。", en="About a role.")
ROLE_TOLD = Text(
    ja="{by}さんが、あなたを事務局にしました。\n「ヘルプ」と入力すると、使える言葉を見られます。",
    en="{by} made you one of the secretariat.\nType help to see the words.",
)

CAST_TITLE = Text(ja="一斉連絡", en="A word to many")
CAST_TEXT = Text(
    ja="次の画面で、届く人数と文面を確かめます。まだ送りません。",
    en="Next you see how many read it, and the text. Nothing is sent yet.",
)
CAST_NOTIFY = Text(ja="一斉連絡についてです。", en="About a word to many.")
CAST_TO = Text(ja="送り先", en="To")
CAST_ALL = Text(ja="すべての会社", en="All firms")
CAST_EXPERTS = Text(ja="すべての専門家", en="All experts")
CAST_STAGE = Text(ja="{stage}の会社", en="Firms: {stage}")
CAST_LABEL = Text(ja="文面", en="Text")
CAST_HINT = Text(ja="この文面のまま届きます", en="It arrives as it stands")
CAST_CHECK = Text(ja="確かめる", en="Preview")
CAST_WRITE = Text(ja="一斉連絡を書く", en="Write")
CAST_EMPTY = Text(ja="文面が空です。1文字以上入れてください。", en="The text is empty.")
CAST_WRONG_TO = Text(
    ja="送り先を読み取れませんでした。入力した文は残っています。\n例：broadcast all 年末年始の受付について",
    en="To whom was not understood. What you typed is kept.\nFor example: broadcast all Our hours at year-end",
)
PREVIEW = Text(
    ja="まだ送っていません。\n送り先：{to}　{count}人{silent}\n\n{text}",
    en="Not sent yet.\nTo: {to}, {count} people{silent}\n\n{text}",
)
SILENT = Text(
    ja="\nチャットを使っていない会社：{count}社（届きません）",
    en="\nFirms without chat, whom it does not reach: {count}",
)
CAST_NOBODY = Text(
    ja="{to}には、チャットで届く人がいません。何も送っていません。",
    en="{to}: nobody can be reached in chat. Nothing was sent.",
)
SEND = Text(ja="{count}人に送る", en="Send to {count}")
SENT = Text(
    ja="{count}人への一斉連絡を出し始めました。\n会話の返事が先に出ます。5分以内なら、まだ出ていない分を取り消せます。",
    en="The word to {count} people is on its way.\nAnswers to people go first. For five minutes, what has not left can be taken back.",
)
TAKE_BACK = Text(ja="取り消す（5分）", en="Take back (5 min)")
TAKEN_BACK = Text(
    ja="一斉連絡を取り消しました。\n{left}人にはもう届いています。{stopped}人には出ません。",
    en="Taken back.\nIt has reached {left} already; {stopped} do not get it.",
)
TOO_LATE = Text(
    ja="5分を過ぎたので、取り消していません。\n届いた人：{left}人、まだの人：{waiting}人",
    en="More than five minutes have gone by: nothing was taken back.\nArrived: {left}, waiting: {waiting}",
)
NOT_ANY_MORE = Text(
    ja="この一斉連絡は、もう送るか取り消してあります。",
    en="This was sent or taken back already.",
)
CAST = Text(ja="【事務局からのお知らせ】\n{text}", en="From the secretariat:\n{text}")
CAST_READ = Text(ja="事務局からのお知らせです。", en="A word from the secretariat.")

FILE = Text(
    ja="{kind}（{count}件）を書き出しました。\n{now}時点です。数え方は「説明」のシートにあります。",
    en="{kind} ({count} rows) as a file.\nAs of {now}. Definitions are in the sheet Notes.",
)
FILE_CSV = Text(
    ja="{kind}（{count}件）を書き出しました。\n{now}時点です。",
    en="{kind} ({count} rows) as a file.\nAs of {now}.",
)
FILE_NOTIFY = Text(ja="書き出したファイルです。", en="Your file.")
FILE_WHICH = Text(
    ja="何を書き出しますか。1つ選んでください。\n例：export applications csv",
    en="What is to be exported? Please pick one.\nFor example: export applications csv",
)
