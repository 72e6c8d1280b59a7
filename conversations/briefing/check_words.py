"""What is said where an expert and a firm correct answers together (users.md X7)."""

from conversations.engine import Text

NOTHING = Text(
    ja="この会社の診断は、まだ始まっていません。会社の方に「診断」と入力してもらうと、始められます。",
    en="This firm has not begun its diagnosis. Somebody of the firm types “diagnose” to begin.",
)
HEADING = Text(
    ja="【診断の全項目】{company}\n［確かめる］で、会社の方と確かめた答えに直せます。",
    en="All 25 answers: {company}\nPress “Check” to record what you checked together.",
)
NOTIFY = Text(ja="診断の全項目です。", en="All answers of the diagnosis.")
CHECK = Text(ja="確かめる", en="Check")
FORM_TITLE = Text(ja="専門家と確認", en="Checked together")
FORM_TEXT = Text(
    ja="質問{number}：{prompt}\n今の答え：{answer}\n\n会社の方と確かめた答えを選んでください。前の答えも残ります。",
    en="Question {number}: {prompt}\nAnswer now: {answer}\n\nChoose what you checked together. The old answer is kept too.",
)
FORM_LABEL = Text(ja="確かめた答え", en="Checked answer")
FORM_NOTIFY = Text(ja="確かめた答えを記録できます。", en="Record a checked answer.")
SAVE = Text(ja="記録する", en="Record")
OPEN = Text(ja="確かめる", en="Check")
CHOOSE = Text(
    ja="答えが選ばれていません。4つから1つ選んでください。", en="No answer was chosen. Choose one."
)
UNANSWERED = Text(ja="未回答", en="not answered")
SAVED = Text(
    ja="「専門家と確認」で記録しました。\n質問{number}　{topic}\n前：{before}\n今：{now}\n\n結果の点数は、［結果を出し直す］まで前のままです。",
    en="Recorded as checked with the expert.\nQuestion {number}: {topic}\nBefore: {before}\nNow: {now}\n\nThe score stays as it was until “New result”.",
)
SAVED_NOTIFY = Text(ja="確かめた答えを記録しました。", en="The checked answer is recorded.")
ITEMS = Text(ja="全項目に戻る", en="All answers")
RECOUNT = Text(ja="結果を出し直す", en="New result")
SAME = Text(
    ja="結果のあとで直した答えはありません。結果は前のままです。",
    en="No answer was changed since the result. It stays as it is.",
)
UNFINISHED = Text(
    ja="まだ答えのない質問があります。すべて答えると、結果を出せます。答えは残っています。",
    en="Some questions have no answer yet. Once they do, there is a result. All answers are kept.",
)
RECOUNTED = Text(
    ja="結果を出し直し、会社に送りました。\n今は{now}です（前は{before}）。\n前の結果も残っています。",
    en="A new result is recorded and was sent to the firm.\nNow {now}; before {before}.\nThe earlier result is kept.",
)
RECOUNTED_FIRST = Text(
    ja="結果を出し、会社に送りました。\n今は{now}です。",
    en="The result is recorded and was sent to the firm: {now}.",
)
RECOUNTED_NOTIFY = Text(ja="新しい結果を記録しました。", en="A new result is recorded.")
