"""What somebody types when it happens, and what they read then (voice.md E1)."""

from conversations.engine import Text

# Typed at any moment, folded in width and case; each is enough by itself.
SIGNS = (
    "感染した",
    "感染しました",
    "感染したかも",
    "感染したみたい",
    "感染してる",
    "ウイルスが出",
    "ウイルスにかか",
    "ウイルスに感染",
    "乗っ取られ",
    "のっとられ",
    "変な画面",
    "赤い画面",
    "画面が真っ赤",
    "警告画面",
    "身代金",
    "ランサムウェア",
    "暗号化され",
    "ファイルが開けない",
    "ファイルが開かない",
    "不正アクセスされ",
    "情報が漏れ",
    "漏えいした",
    "漏洩した",
    "だまされた",
    "騙された",
    "振り込んでしま",
    "パスワードを入れてしま",
    "リンクを押してしま",
    "開いてしまった",
    "紛失した",
    "盗まれた",
    "hacked",
    "ransom",
    "got a virus",
    "have a virus",
    "infected",
    "encrypted my",
    "files are encrypted",
    "strange screen",
    "phished",
    "data breach",
)

NOTIFY = Text(ja="落ち着いて、順にお願いします。", en="Stay calm and go step by step.")
EMERGENCY = Text(
    ja="落ち着いて、この順にお願いします。\n1. そのパソコンの通信を切る（LANの線を抜く、Wi-Fiを切る）\n2. 電源は切らない。何も消さない\n3. 画面を写真に撮り、時刻を書く\n4. 社長と、パソコンの保守の会社に電話する\n\n画面に出た番号には電話しないでください。お金も払わないでください。\n相談先\n・IPA（情報処理推進機構）の企業向け相談窓口\n・都道府県の警察のサイバー窓口{office}\nこの窓口は緊急の対応ができません。",
    en="Stay calm and do this in order.\n1. Cut the computer off: pull the network cable, switch Wi-Fi off\n2. Do not switch it off. Delete nothing\n3. Take a photo of the screen and note the time\n4. Ring the owner and your computer's maintenance firm\n\nDo not ring a number on the screen. Do not pay.\nAdvice\n- IPA's desk for companies\n- your prefecture's police{office}\nThis desk cannot handle emergencies.",
)
OFFICE = Text(ja="\n・事務局（{contact}）", en="\n- the secretariat ({contact})")
