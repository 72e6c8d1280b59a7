"""Columns and definitions of the files that the secretariat takes away (voice.md, check 15)."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text

KINDS: Mapping[str, Text] = MappingProxyType(
    {
        "applications": Text(ja="申込み", en="Applications"),
        "people": Text(ja="人", en="People"),
        "sessions": Text(ja="指導", en="Sessions"),
        "answers": Text(ja="回答", en="Answers"),
        "audit": Text(ja="履歴", en="Audit"),
    }
)
NAMES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "applications": ("applications", "申込み", "申込", "会社"),
        "people": ("people", "人"),
        "sessions": ("sessions", "指導"),
        "answers": ("answers", "回答"),
        "audit": ("audit", "履歴"),
    }
)


def _columns(*pairs: tuple[str, str]) -> tuple[Text, ...]:
    return tuple(Text(ja=ja, en=en) for ja, en in pairs)


COLUMNS: Mapping[str, tuple[Text, ...]] = MappingProxyType(
    {
        "applications": _columns(
            ("会社の番号", "Company"), ("会社名", "Name"), ("ふりがな", "Kana"),
            ("受付番号", "Receipt number"), ("申込みの状態", "Application"),
            ("申込日", "Applied on"), ("段階", "Stage"), ("参加の確認", "Check"),
            ("確かめること", "To check"), ("事務局の判断", "Decision"), ("診断の点数", "Score"),
            ("都道府県", "Prefecture"), ("3大都市圏の外", "Outside metropolitan areas"),
            ("住所", "Address"), ("担当の人", "Contact"), ("電話番号", "Telephone"),
            ("メール", "E-mail"), ("希望の連絡方法", "Preferred channel"),
            ("法人番号", "Corporate number"), ("自己宣言ID", "Declaration ID"),
            ("事務局の担当者", "Looked after by"),
        ),
        "people": _columns(
            ("名前", "Name"), ("役割", "Roles"), ("会社の番号", "Company"), ("会社名", "Name of company"),
            ("専門家の番号", "Expert"), ("電話番号", "Telephone"), ("チャット", "Chat"),
            ("言葉", "Language"), ("最後に使った日", "Last here"),
        ),
        "sessions": _columns(
            ("指導の番号", "Session"), ("会社の番号", "Company"), ("会社名", "Name"),
            ("回", "Number"), ("専門家の番号", "Expert"), ("専門家", "Name of expert"),
            ("日", "Day"), ("開始", "From"), ("終了", "To"), ("形", "Mode"), ("状態", "State"),
            ("会社の確認", "Firm confirmed"), ("専門家の確認", "Expert confirmed"),
        ),
        "answers": _columns(
            ("会社の番号", "Company"), ("会社名", "Name"), ("種類", "Flow"), ("版", "Edition"),
            ("質問", "Question"), ("答え", "Answer"), ("入力のまま", "As typed"),
            ("答えた人", "By"), ("日", "Day"), ("時刻", "Time"),
        ),
        "audit": _columns(
            ("日", "Day"), ("時刻", "Time"), ("だれが", "Who"), ("したこと", "What"),
            ("記号", "Action"), ("会社の番号", "Company"),
        ),
    }
)  # fmt: skip
NOTES: Mapping[str, Text] = MappingProxyType(
    {
        "applications": Text(
            ja="{now}時点。会社のファイル1つを1行とし、{count}行あります。参加の確認は最後の結果です。3大都市圏は事業の案内のとおりで、県がわからない会社は空です。",
            en="As of {now}. One row a company's file, {count} rows. The check is the last result. Metropolitan areas are those of the programme page; empty where no prefecture is known.",
        ),
        "people": Text(
            ja="{now}時点。この窓口を一度でも開いた人を1行とし、{count}行あります。複数の役割は「、」で並べます。",
            en="As of {now}. One row for everybody who was ever here, {count} rows. Several roles stand side by side.",
        ),
        "sessions": Text(
            ja="{now}時点。指導1回を1行とし、取りやめを含めて{count}行あります。時刻は{zone}です。",
            en="As of {now}. One row a session, called off ones too, {count} rows. Times are those of {zone}.",
        ),
        "answers": Text(
            ja="{now}時点。今の答え1つを1行とし、{count}行あります。直す前の答えは入りません。時刻は{zone}です。",
            en="As of {now}. One row an answer as it stands, {count} rows. Earlier answers are not in it. Times are those of {zone}.",
        ),
        "audit": Text(
            ja="{now}時点。新しい順に{count}行あります（最大{most}行）。入力した文は記録に入りません。時刻は{zone}です。",
            en="As of {now}. The newest first, {count} rows (at most {most}). What was typed is not on record. Times are those of {zone}.",
        ),
    }
)
YES = Text(ja="はい", en="yes")
NO = Text(ja="いいえ", en="no")
