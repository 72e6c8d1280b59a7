"""What the browser door itself says; what the page says around it is in page/words.js."""

from conversations.engine import Text, same

YAMADA = Text(ja="山田", en="Yamada")
SUZUKI = Text(ja="鈴木", en="Suzuki")
TAKAHASHI = Text(ja="高橋", en="Takahashi")
TANAKA = Text(ja="田中", en="Tanaka")
SATO = Text(ja="佐藤", en="Sato")
WATANABE = Text(ja="渡辺", en="Watanabe")
OFFICE = Text(ja="事務局", en="Office")
FIRM_A = Text(ja="会社A", en="Firm A")
FIRM_B = Text(ja="会社B", en="Firm B")
FIRM_C = Text(ja="会社C", en="Firm C")
AN_EXPERT = Text(ja="専門家", en="expert")
AT_THE_DESK = Text(ja="窓口", en="desk")

STAND = Text(ja="ホーム", en="Home")
PRIVATE = Text(ja="チャット", en="Chat")
EVERYBODY = Text(ja="#全社", en="#everybody")
PARTNERS = Text(ja="#取引先連絡", en="#partners")

FAULT = Text(
    ja=(
        "こちらの不具合で、処理が途中で止まりました。\n"
        "入力した内容と、これまでの答えは残っています。\n"
        "1分ほど待って、もう一度送ってください。\n"
        "続くときは、受付番号 {number} を事務局へ伝えてください。"
    ),
    en=(
        "Something stopped half way, and the cause is on our side.\n"
        "What you typed and your answers so far are kept.\n"
        "Please wait a minute and send it again.\n"
        "If it happens again, tell the secretariat the number {number}."
    ),
)
UNCHANGED = Text(
    ja=(
        "こちらの不具合で、処理が途中で止まりました。\n"
        "試用の内容は、前のまま残っています。\n"
        "1分ほど待って、もう一度押してください。\n"
        "続くときは、受付番号 {number} を控えて、動かしている方に伝えてください。"
    ),
    en=(
        "Something stopped half way, and the cause is on our side.\n"
        "What the trial holds is as it was.\n"
        "Please wait a minute and press again.\n"
        "If it happens again, note the number {number} for whoever runs this."
    ),
)
UNREADABLE = Text(
    ja=(
        "送られた内容を読み取れませんでした。\n"
        "これまでの答えは残っています。\n"
        "ページを読み込み直して、もう一度送ってください。"
    ),
    en=(
        "We could not read what was sent.\n"
        "Your answers so far are kept.\n"
        "Please reload the page and send it again."
    ),
)
ELSEWHERE = same("This trial answers only the machine it runs on.")
