"""What is said about calls: whom to ring, and what came of it."""

from conversations.engine import Text

CALL_TITLE = Text(ja="電話を記録する", en="Log a call")
CALL_TEXT = Text(
    ja="電話も、1回の連絡として数えます。\n「在」か「伝言」なら、同じことのお知らせは止まります。",
    en="A call counts as a contact.\nReached or message: reminders of the same thing stop.",
)
CALL_NOTIFY = Text(ja="電話を記録できます。", en="You can log a call.")
REPLY = Text(ja="電話の結果", en="What came of it")
REPLIES = {
    "reached": Text(ja="在（話した）", en="Reached"),
    "absent": Text(ja="不在", en="Absent"),
    "back": Text(ja="折返し待ち", en="Rings back"),
    "message": Text(ja="伝言", en="Message left"),
}
CONFIRM = Text(ja="予定どおりと聞いた指導", en="Session confirmed by telephone")
CONFIRM_NONE = Text(ja="なし", en="None")
NEXT_DAY = Text(ja="次に電話する日", en="Ring again on")
NEXT_HOUR = Text(ja="その時刻", en="At")
NEXT_HINT = Text(ja="例：14:00（空なら9:00）", en="For example: 14:00 (9:00 where empty)")
SAID = Text(ja="話したこと", en="What was said")
SAVE = Text(ja="記録する", en="Log it")
LOG = Text(ja="電話を記録", en="Log a call")

LOGGED = Text(
    ja="{company}への電話を記録しました（{reply}）。{more}",
    en="The call to {company} is logged ({reply}).{more}",
)
LOGGED_NOTIFY = Text(ja="電話を記録しました。", en="The call is logged.")
MORE_NEXT = Text(ja="\n次の電話：{at}", en="\nNext call: {at}")
MORE_CONFIRMED = Text(
    ja="\n{session}は「電話で確認済み」になりました。",
    en="\n{session} counts as confirmed by telephone.",
)
MORE_DONE = Text(
    ja="\n電話一覧から{count}件が済みになりました。", en="\nDone on the call list: {count}."
)
MORE_QUIET = Text(
    ja="\n途中の質問のお知らせは、3営業日あとまで出ません。",
    en="\nNo reminder of what is unfinished for three working days.",
)
NOT_READ = Text(
    ja="電話の結果を読み取れませんでした。入力した文は残っています。\n例：call C-7K2MA 不在 次: 11/12 14:00 社長が戻る",
    en="What came of the call was not understood. What you typed is kept.\nFor example: call C-7K2MA absent next: 11/12 14:00",
)
NO_SESSION = Text(
    ja="{session}は、{company}のこれからの指導にありません。\n記録していません。入力した文は残っています。",
    en="{session} is no coming session of {company}.\nNothing was logged. What you typed is kept.",
)
BAD_NEXT = Text(
    ja="次に電話する日時を読み取れませんでした。\n例：11/12 14:00",
    en="The next call's time was not understood.\nFor example: 11/12 14:00",
)
PAST_NEXT = Text(
    ja="次に電話する日時が、もう過ぎています。これからの日時を入れてください。",
    en="The next call's time is past. Please enter one to come.",
)

TO_LIST = Text(ja="電話一覧", en="Call list")
LIST = Text(ja="【電話一覧】{now}時点　{count}社", en="Calls to make as of {now}: {count}")
LIST_NONE = Text(
    ja="【電話一覧】{now}時点\n電話する会社はありません。",
    en="As of {now} there is nobody to ring.",
)
LIST_NOTIFY = Text(ja="電話する会社の一覧です。", en="Whom to ring.")
COLUMNS = (
    Text(ja="会社", en="Company"),
    Text(ja="相手", en="Ask for"),
    Text(ja="理由", en="Why"),
)
NEXT_PAGE = Text(ja="次の{count}社", en="Next {count}")
NO_NUMBER = Text(ja="電話番号はまだありません", en="no telephone number yet")

WHY_AGAIN = Text(ja="約束の電話（{at}）", en="a call as agreed ({at})")
WHY_SESSION = Text(
    ja="指導の日時を伝える（チャットなし）", en="tell them their session (they use no chat)"
)
WHY_SLOTS = Text(ja="提案した日時のどれがよいか聞く", en="which of the proposed times suits them")
WHY_UNBOOKED = Text(ja="次の指導の日時を決める", en="fix a time for the next session")
WHY_UNFINISHED = Text(
    ja="質問の続きを電話で（本人の希望）", en="go on with the questions (they asked)"
)
WHY_APPLICATION = Text(
    ja="申込みの状態が変わったことを伝える", en="tell them the news of their application"
)
WHY_UNCONFIRMED = Text(
    ja="{session}（{when}）の確認がまだ", en="{session} ({when}) is not confirmed"
)
WHY_STOPPED = Text(ja="{flow}が{days}日停止", en="{flow} at a halt for {days} days")
WHY_CHECK = Text(ja="確かめること：{points}", en="to check: {points}")
WHY_GONE = Text(ja="{who}さんにチャットが届かない", en="messages do not reach {who}")
BY_PHONE = Text(ja="{session}を電話で確認済み", en="{session} confirmed by telephone")
TRIED = Text(ja="{at} {reply}", en="{at} {reply}")
BEFORE = Text(ja="前回：{told}", en="Last: {told}")
