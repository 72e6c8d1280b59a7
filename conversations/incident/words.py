"""What somebody reads when it happens (voice.md E1), and what the secretariat is told."""

from collections.abc import Mapping
from types import MappingProxyType

from conversations.engine import Text
from conversations.incident.signs import Kind

NOTIFY = Text(ja="落ち着いて、順にお願いします。", en="Stay calm and go step by step.")
STEPS: Mapping[Kind, Text] = MappingProxyType(
    {
        Kind.COMPUTER: Text(
            ja="落ち着いて、この順にお願いします。\n1. そのパソコンの通信を切る（LANの線を抜く、Wi-Fiを切る）\n2. 電源は切らない。何も消さない\n3. 画面を写真に撮り、時刻を書く\n4. 社長と、パソコンの保守の会社{maintainer}に電話する\n\n画面に出た番号には電話しないでください。お金も払わないでください。",
            en="Stay calm and do this in order.\n1. Cut the computer off: pull the network cable, switch Wi-Fi off\n2. Do not switch it off. Delete nothing\n3. Take a photo of the screen and note the time\n4. Ring the owner and your computer's maintenance firm{maintainer}\n\nDo not ring a number on the screen. Do not pay.",
        ),
        Kind.DECEIVED: Text(
            ja="落ち着いて、この順にお願いします。\n1. 使ったパソコンの通信を切る（LANの線を抜く、Wi-Fiを切る）\n2. パスワードを入れたなら、別の機器から変える\n3. お金やカードのことは、銀行かカード会社に電話する\n4. メールや画面は消さずに残す\n5. 社長と、パソコンの保守の会社{maintainer}に電話する\n\n画面に出た番号には電話しないでください。お金も払わないでください。",
            en="Stay calm and do this in order.\n1. Cut the computer off: pull the network cable, switch Wi-Fi off\n2. If you gave a password, change it from another device\n3. For money or cards, ring your bank or card company\n4. Keep the mail and the screen. Delete nothing\n5. Ring the owner and your computer's maintenance firm{maintainer}\n\nDo not ring a number on the screen. Do not pay.",
        ),
        Kind.LOST: Text(
            ja="落ち着いて、この順にお願いします。\n1. いつ、どこで、だれの何の情報かを紙に書く\n2. まちがえて送った相手に電話し、消してもらう\n3. なくした機器は、ほかの機器からロックする。パスワードも変える\n4. 盗まれた物、なくした物は、警察に届ける\n5. 社長と、パソコンの保守の会社{maintainer}に電話する\n\n個人の情報のときは、国への報告が要ることがあります。",
            en="Stay calm and do this in order.\n1. Write down when and where, whose information, and what\n2. Ring whoever got it by mistake and ask them to delete it\n3. Lock a lost device from another one, and change its passwords\n4. Report what was lost or stolen to the police\n5. Ring the owner and your computer's maintenance firm{maintainer}\n\nWith personal data, a report to the state may be needed.",
        ),
    }
)
ADVICE = Text(
    ja="相談先\n・IPA（情報処理推進機構）の企業向け相談窓口{ipa}\n・都道府県の警察のサイバー窓口{police}{office}\nこの窓口は緊急の対応ができません。",
    en="Advice\n- IPA's desk for companies{ipa}\n- your prefecture's police{police}{office}\nThis desk cannot handle emergencies.",
)
REACH = Text(ja="：{contact}", en=": {contact}")
MAINTAINER = Text(ja="（{contact}）", en=" ({contact})")
OFFICE = Text(ja="\n・事務局（{contact}）", en="\n- the secretariat ({contact})")

TELL_OFFICE = Text(ja="事務局に知らせる", en="Tell the secretariat")
TOLD = Text(
    ja="事務局に知らせました（受付番号 {code}）。\n返事は、このチャットに届きます。{hours}\n待つ間も、先ほどの順に進めてください。",
    en="The secretariat is told (number {code}).\nThe answer comes to this chat.{hours}\nMeanwhile, please go on with the steps above.",
)
TOLD_HOURS = Text(
    ja="\n受付時間は{hours}です。時間外は、すぐに返事ができません。",
    en="\nIts hours: {hours}. Outside them, the answer takes longer.",
)
TOLD_BEFORE = Text(
    ja="事務局には、もう知らせてあります（受付番号 {code}）。\n先ほどの順に進めてください。",
    en="The secretariat has been told already (number {code}).\nPlease go on with the steps above.",
)
TOLD_NOTIFY = Text(ja="事務局に知らせました。", en="The secretariat is told.")
NO_OFFICE = Text(
    ja="ここから事務局に知らせる相手が、まだ決まっていません。何も送っていません。\nお手数ですが、電話でお知らせください{reach}。",
    en="Nobody of the secretariat can be reached from here yet. Nothing was sent.\nPlease ring them{reach}.",
)
OFFICE_TOLD = Text(
    ja="【至急】事故（インシデント）かもしれないと連絡がありました（{code}）。\n会社：{company}\n連絡した人：{who}様\n電話：{telephone}\n入力：「{typed}」\n\n急ぎの手順は、もう表示しています。電話で様子を聞いてください。",
    en="Urgent: somebody reports a possible incident ({code}).\nCompany: {company}\nPerson: {who}\nTelephone: {telephone}\nTyped: “{typed}”\n\nThey have the first steps on their screen. Please ring them.",
)
OFFICE_NOTIFY = Text(ja="至急：事故かもしれないと連絡です。", en="Urgent: a possible incident.")
NO_TELEPHONE = Text(ja="まだ登録がありません", en="none on file yet")
