"""The record of what was done, in words: an action by its id, else by its topic."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

HISTORY_HEAD = Text(ja="【履歴】{company}", en="History: {company}")
HISTORY_ALL = Text(ja="【履歴】すべて", en="History: everything")
HISTORY_NOTIFY = Text(ja="したことの記録です。", en="What was done.")
HISTORY_NONE = Text(ja="記録はまだありません。", en="Nothing on record yet.")
HISTORY_COLUMNS = (
    Text(ja="日時", en="When"),
    Text(ja="だれが", en="Who"),
    Text(ja="したこと", en="What"),
)
TIMES = Text(ja="{done}（{count}回）", en="{done} ({count} times)")
BY_ITSELF = Text(ja="自動", en="by itself")
OLDER = Text(ja="前の記録", en="Older")
REFUSED = Text(ja="{done}（権限がなく、何もしていない）", en="{done} (not allowed, nothing done)")

DONE: Mapping[str, Text] = MappingProxyType(
    {
        "applications.import": Text(ja="申込みファイルの取込み", en="application file taken in"),
        "application.agree": Text(ja="利用規約に同意", en="agreed to the terms of use"),
        "application.start": Text(ja="申込み", en="applied"),
        "application.accept_yes": Text(ja="申込みを受け入れる", en="application accepted"),
        "application.ask_back_yes": Text(ja="申込みについて質問", en="asked back"),
        "application.answer": Text(ja="申込みの質問に回答", en="answered what was asked back"),
        "application.refuse_yes": Text(ja="申込みを見送る", en="application refused"),
        "application.undo": Text(ja="申込みの決定を取り消す", en="decision taken back"),
        "application.withdraw_yes": Text(ja="申込みを取り下げる", en="application withdrawn"),
        "application.withdraw_for_yes": Text(
            ja="申込みを代わりに取り下げる", en="application withdrawn for them"
        ),
        "application.merge_yes": Text(ja="2つの申込みをまとめる", en="applications joined"),
        "application.waiting_yes": Text(ja="待ち順の決まりを変える", en="waiting list switched"),
        "conversation.answer": Text(ja="質問に回答", en="question answered"),
        "conversation.change": Text(ja="回答を直す", en="answer changed"),
        "conversation.stop": Text(ja="途中で止める", en="stopped for now"),
        "conversation.go_on": Text(ja="続きを始める", en="gone on"),
        "eligibility.start": Text(ja="参加の確認を始める", en="check begun"),
        "diagnosis.start": Text(ja="診断を始める", en="diagnosis begun"),
        "plan.show": Text(ja="計画を見る", en="plan read"),
        "plan.post": Text(ja="計画をチャンネルに載せる", en="plan posted"),
        "session.add": Text(ja="指導を登録", en="session added"),
        "session.move": Text(ja="指導の日時を変更", en="session moved"),
        "session.cancel": Text(ja="指導を取りやめ", en="session called off"),
        "session.confirm": Text(ja="「予定どおり」と返事", en="confirmed as planned"),
        "session.wish": Text(ja="日時の変更を希望", en="asked for another time"),
        "session.cannot": Text(ja="専門家が行けないと連絡", en="the expert cannot come"),
        "session.remind": Text(ja="指導のお知らせ", en="session reminder"),
        "nudge.tick": Text(ja="続きのお知らせ", en="reminder to go on"),
        "nudge.phone": Text(ja="電話がよいと返事", en="asked for a call"),
        "inquiry.handed": Text(ja="事務局に質問", en="asked the secretariat"),
        "inquiry.reply": Text(ja="質問に返事", en="question replied to"),
        "join.link": Text(ja="招待コードを入力", en="invitation code typed"),
        "join.invite": Text(ja="招待コードを作る", en="invitation made"),
        "join.invite_office": Text(ja="招待の文を作る", en="invitation written"),
        "experts.register": Text(ja="専門家の登録", en="expert registered"),
        "experts.approve_yes": Text(ja="専門家を承認", en="expert approved"),
        "experts.offer": Text(ja="専門家に依頼", en="expert asked"),
        "experts.take_back": Text(ja="依頼を取り消す", en="offer taken back"),
        "experts.accept": Text(ja="専門家が引き受け", en="expert accepted"),
        "experts.decline": Text(ja="専門家が見送り", en="expert declined"),
        "experts.tick": Text(ja="依頼の期限切れなど", en="offers ended by the clock"),
        "office.note": Text(ja="メモを書く", en="note written"),
        "office.call": Text(ja="電話を記録", en="call logged"),
        "office.decide": Text(ja="参加の条件を判断", en="decided on the conditions"),
        "office.undecide": Text(ja="判断を取り消す", en="decision taken back"),
        "office.pause_yes": Text(ja="すべての送信を停止", en="stopped all sending"),
        "office.resume": Text(ja="送信を再開", en="resumed sending"),
        "office.phone": Text(ja="電話番号を登録", en="telephone number kept"),
        "office.digest_tick": Text(ja="事務局まとめ", en="digest"),
        "office.export": Text(ja="ファイルに書き出す", en="exported"),
        "office.role_yes": Text(ja="役割を変更", en="role changed"),
        "office.broadcast": Text(ja="一斉連絡を用意", en="word to many written"),
        "office.broadcast_yes": Text(ja="一斉連絡を送信", en="word to many sent"),
        "office.broadcast_back": Text(ja="一斉連絡を取り消す", en="word to many taken back"),
        "office.case": Text(ja="担当者を決める", en="settled who looks after it"),
    }
)

TOPICS: Mapping[str, Text] = MappingProxyType(
    {
        "application": Text(ja="申込み", en="application"),
        "applications": Text(ja="申込み", en="application"),
        "briefing": Text(ja="事前資料", en="briefing"),
        "colleagues": Text(ja="同僚との分担", en="shared with colleagues"),
        "conversation": Text(ja="質問への回答", en="answering"),
        "diagnosis": Text(ja="自社診断", en="diagnosis"),
        "documents": Text(ja="書類", en="documents"),
        "eligibility": Text(ja="参加の確認", en="check"),
        "expert": Text(ja="専門家", en="expert"),
        "experts": Text(ja="専門家", en="experts"),
        "incident": Text(ja="事故（インシデント）の連絡", en="incident"),
        "inquiry": Text(ja="質問", en="questions"),
        "join": Text(ja="招待とアカウント", en="invitations and accounts"),
        "language": Text(ja="言葉の設定", en="language"),
        "nudge": Text(ja="続きのお知らせ", en="reminders to go on"),
        "office": Text(ja="事務局の作業", en="work of the secretariat"),
        "plan": Text(ja="計画", en="plan"),
        "session": Text(ja="指導", en="session"),
        "sessions": Text(ja="指導", en="sessions"),
        "welcome": Text(ja="今の状態を見る", en="looked where they stand"),
    }
)
